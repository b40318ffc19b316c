/** A small reader of BER (ITU-T X.690), indefinite lengths included: offsets only, bounded, never throws. */

export interface BerElement {
  /** First identifier byte: class, constructed bit and tag number up to 30. */
  readonly tag: number
  readonly contentStart: number
  /** Offset after the content; null for an indefinite length. */
  readonly contentEnd: number | null
}

/** Elements that are stepped over in search of an end; a signed mail has a few hundred. */
const maxElements = 100_000

export const isConstructed = ({ tag }: BerElement): boolean => (tag & 0x20) !== 0
/** True for the two zero bytes that end an indefinite length. */
export const isEnd = ({ tag, contentStart, contentEnd }: BerElement): boolean => tag === 0 && contentEnd === contentStart

/** The element at an offset; null where the bytes end, the length is longer than them, or the tag has a number above 30. */
export function readElement(bytes: Buffer, at: number, end = bytes.length): BerElement | null {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined || at + 2 > end || (tag & 0x1f) === 0x1f) return null
  if (first === 0x80) return (tag & 0x20) === 0 ? null : { tag, contentStart: at + 2, contentEnd: null }
  if (first < 0x80) return at + 2 + first > end ? null : { tag, contentStart: at + 2, contentEnd: at + 2 + first }
  const count = first & 0x7f
  if (count > 6 || at + 2 + count > end) return null
  const contentStart = at + 2 + count
  const contentEnd = contentStart + bytes.readUIntBE(at + 2, count)
  return contentEnd > end ? null : { tag, contentStart, contentEnd }
}

/** Offset after an element; null where it does not end within the bytes. Indefinite lengths are counted, not recursed into. */
export function endOf(bytes: Buffer, element: BerElement): number | null {
  if (element.contentEnd !== null) return element.contentEnd
  let at = element.contentStart
  let open = 1
  for (let seen = 0; seen < maxElements; seen++) {
    const next = readElement(bytes, at)
    if (next === null) return null
    if (isEnd(next)) {
      at = next.contentStart
      if (--open === 0) return at
    } else if (next.contentEnd === null) {
      open++
      at = next.contentStart
    } else at = next.contentEnd
  }
  return null
}
