/** Values of PDF (ISO 32000-1, 7.3) as plain data, and how to take them out of a dictionary. */
import { textOfUtf16 } from '../../utf16.ts'

export interface PdfName {
  readonly kind: 'name'
  /** `#xx` escapes undone. */
  readonly name: string
}
export interface PdfString {
  readonly kind: 'string'
  readonly bytes: Buffer
}
export interface PdfReference {
  readonly kind: 'reference'
  readonly number: number
}
/** A bare word: an operator of a content stream, or what is no PDF at all. */
export interface PdfWord {
  readonly kind: 'word'
  readonly word: string
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfReference | PdfWord | readonly PdfValue[] | PdfDictionary

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map
export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value)

type Tagged = PdfName | PdfString | PdfReference | PdfWord
const isTagged = (value: PdfValue | undefined): value is Tagged =>
  typeof value === 'object' && value !== null && !isDictionary(value) && !isArray(value)

/** The name without its slash, null for anything else. */
export const nameOf = (value: PdfValue | undefined): string | null => (isTagged(value) && value.kind === 'name' ? value.name : null)
export const bytesOf = (value: PdfValue | undefined): Buffer | null => (isTagged(value) && value.kind === 'string' ? value.bytes : null)
export const wordOf = (value: PdfValue | undefined): string | null => (isTagged(value) && value.kind === 'word' ? value.word : null)
export const referenceOf = (value: PdfValue | undefined): number | null =>
  isTagged(value) && value.kind === 'reference' ? value.number : null
export const numberOf = (value: PdfValue | undefined): number | null => (typeof value === 'number' ? value : null)

/** A text string (7.9.2.2): UTF-16 with its mark, UTF-8 with its mark, otherwise Latin-1, which PDFDocEncoding is but for a few signs. */
export function textOfBytes(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2))
    return textOfUtf16(Buffer.from(even).swap16())
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOfUtf16(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8')
  return bytes.toString('latin1')
}
