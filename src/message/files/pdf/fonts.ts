/** Codes of a PDF font to characters and widths: ToUnicode (ISO 32000-1, 9.10.3) where it stands, Latin-1 for simple fonts without. */
import type { PdfDocument, PdfObject } from './document.ts'
import { createReader } from './reader.ts'
import { bytesOf, isArray, isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue, wordOf } from './values.ts'
import { textOfUtf16 } from '../../utf16.ts'

export interface PdfFont {
  /** Characters of a shown string and its width in thousandths of the font size. */
  readonly read: (bytes: Buffer) => { readonly text: string; readonly width: number; readonly codes: number }
}

const mostCodes = 70_000

const utf16 = (bytes: Buffer): string =>
  textOfUtf16(Buffer.from(bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 32))).swap16())
const codeOf = (bytes: Buffer): number => bytes.subarray(0, 4).reduce((code, byte) => code * 256 + byte, 0)

interface CodeRange<T> {
  readonly from: number
  readonly until: number
  readonly value: T
}

/** Codes to values: small ranges one by one, of large ones (all of Unicode is usual) at most a hundred, kept as ranges. */
function createTable<T>(): {
  add(range: CodeRange<T>, shift: (value: T, by: number) => T): void
  readonly get: (code: number) => T | undefined
} {
  const single = new Map<number, T>()
  const ranges: CodeRange<T>[] = []
  let shifted: (value: T, by: number) => T = (value) => value
  return {
    add: (range, shift) => {
      shifted = shift
      if (range.until - range.from > 256) {
        if (ranges.length < 100) ranges.push(range)
        return
      }
      for (let code = range.from; code <= range.until && single.size < mostCodes; code++)
        single.set(code, shift(range.value, code - range.from))
    },
    get: (code) => {
      const own = single.get(code)
      if (own !== undefined) return own
      const range = ranges.find(({ from, until }) => code >= from && code <= until)
      return range === undefined ? undefined : shifted(range.value, code - range.from)
    },
  }
}

const shiftText = (text: string, by: number): string =>
  by === 0 ? text : text.slice(0, -1) + String.fromCharCode((text.charCodeAt(text.length - 1) + by) & 0xffff)

/** Sections bfchar and bfrange of a ToUnicode map. */
export function readToUnicode(bytes: Buffer): (code: number) => string | undefined {
  const table = createTable<string>()
  const reader = createReader(bytes)
  let section = ''
  let held: PdfValue[] = []
  const add = (from: number, until: number, to: Buffer | null): void => {
    if (to !== null) table.add({ from, until, value: utf16(to) }, shiftText)
  }
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    const word = wordOf(value)
    if (word !== null) {
      section = word === 'beginbfchar' || word === 'beginbfrange' ? word : ''
      held = []
      continue
    }
    if (section === '') continue
    held.push(value)
    if (held.length < (section === 'beginbfchar' ? 2 : 3)) continue
    const [first, second, third] = held
    held = []
    const [from, until] = [bytesOf(first), bytesOf(second)]
    if (from === null) continue
    const start = codeOf(from)
    if (section === 'beginbfchar') add(start, start, until)
    else if (isArray(third)) for (const [index, each] of third.entries()) add(start + index, start + index, bytesOf(each))
    else if (until !== null) add(start, codeOf(until), bytesOf(third))
  }
  return table.get
}

function simpleWidths(document: PdfDocument, font: PdfDictionary): (code: number) => number {
  const first = numberOf(document.resolve(font.get('FirstChar'))) ?? 0
  const widths = document.resolve(font.get('Widths'))
  return (code) => (isArray(widths) ? (numberOf(widths[code - first]) ?? 500) : 500)
}

/** The /W of a CID font (9.7.4.3): `c [w …]` or `c1 c2 w`. */
function compositeWidths(document: PdfDocument, font: PdfDictionary): (code: number) => number {
  const descendants = document.resolve(font.get('DescendantFonts'))
  const own = isArray(descendants) ? document.dictionary(descendants[0]) : undefined
  const usual = numberOf(document.resolve(own?.get('DW'))) ?? 1_000
  const written = document.resolve(own?.get('W'))
  const table = createTable<number>()
  const same = (width: number): number => width
  const items = isArray(written) ? written : []
  for (let at = 0; at + 1 < items.length;) {
    const start = numberOf(items[at]) ?? 0
    const second = document.resolve(items[at + 1])
    if (isArray(second)) {
      for (const [index, width] of second.entries())
        table.add({ from: start + index, until: start + index, value: numberOf(width) ?? usual }, same)
      at += 2
    } else {
      table.add({ from: start, until: numberOf(second) ?? start, value: numberOf(items[at + 2]) ?? usual }, same)
      at += 3
    }
  }
  return (code) => table.get(code) ?? usual
}

/** A few names of glyphs that /Differences puts where the code alone would not say it. */
const glyphs: ReadonlyMap<string, string> = new Map(
  'space= period=. colon=: slash=/ at=@ hyphen=- underscore=_ plus=+ parenleft=( parenright=) comma=, question=? equal== ampersand=& percent=% numbersign=# zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 fi=fi fl=fl ff=ff'
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1) || ' '] as const),
)

function differences(document: PdfDocument, font: PdfDictionary): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  const encoding = document.dictionary(font.get('Encoding'))
  const list = document.resolve(encoding?.get('Differences'))
  let code = 0
  for (const item of isArray(list) ? list.slice(0, 600) : []) {
    const number = numberOf(item)
    const name = nameOf(item)
    if (number !== null) code = number
    else if (name !== null) {
      const text = name.length === 1 ? name : glyphs.get(name)
      if (text !== undefined) map.set(code, text)
      code++
    }
  }
  return map
}

/** Reads a font once. Codes that no table explains are left out for composite fonts, whose codes are no characters. */
export function readFont(document: PdfDocument, font: PdfObject | PdfDictionary): PdfFont {
  const value = isDictionary(font as PdfValue) ? (font as PdfDictionary) : (font as PdfObject).value
  const dictionary = isDictionary(value) ? value : new Map<string, PdfValue>()
  const composite = nameOf(document.resolve(dictionary.get('Subtype'))) === 'Type0'
  const mapped = document.objectOf(dictionary.get('ToUnicode'))
  const content = mapped === undefined ? null : document.content(mapped)
  const characters = content === null ? () => undefined : readToUnicode(content.bytes)
  const named = composite ? new Map<number, string>() : differences(document, dictionary)
  const width = composite ? compositeWidths(document, dictionary) : simpleWidths(document, dictionary)
  return {
    read: (bytes) => {
      let text = ''
      let total = 0
      const step = composite ? 2 : 1
      for (let at = 0; at + step <= bytes.length; at += step) {
        const code = composite ? bytes.readUInt16BE(at) : (bytes[at] ?? 0)
        text += characters(code) ?? named.get(code) ?? (composite ? '' : String.fromCharCode(code))
        total += width(code)
      }
      return { text, width: total, codes: Math.floor(bytes.length / step) }
    },
  }
}
