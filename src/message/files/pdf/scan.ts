/** Finds the objects of a PDF by their own words (`12 0 obj`), whatever its cross-reference table says: what was replaced is seen as well. */
import { createReader } from './reader.ts'
import { isDictionary, numberOf, wordOf, type PdfDictionary, type PdfValue } from './values.ts'

export interface RawObject {
  readonly number: number
  readonly generation: number
  readonly value: PdfValue
  /** Bytes of the stream as they lie there; null where the object is none. */
  readonly stream: Buffer | null
}

export interface RawFile {
  /** In the order of the file. */
  readonly objects: readonly RawObject[]
  readonly trailers: readonly PdfDictionary[]
  /** False where a budget ended the search. */
  readonly whole: boolean
}

const mostObjects = 20_000
const mostTrailers = 50

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57
const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 0 || byte === 12

/** The whole number of at most ten digits that ends before `at`, white space between; null where none stands there. */
function numberBefore(bytes: Buffer, at: number): { readonly value: number; readonly start: number } | null {
  let end = at
  while (end > 0 && at - end < 20 && isSpace(bytes[end - 1])) end--
  let start = end
  while (start > 0 && end - start < 10 && isDigit(bytes[start - 1])) start--
  return start === end ? null : { value: Number(bytes.toString('latin1', start, end)), start }
}

/** Scans at most 20,000 objects; the work is linear in the size of the file. Never throws. */
export function scanObjects(bytes: Buffer): RawFile {
  const objects: RawObject[] = []
  const trailers: PdfDictionary[] = []
  const reader = createReader(bytes)
  // Values that end in no closing bracket are read twice; this bounds how often.
  let work = bytes.length * 2 + 100_000
  let noEnd = false

  const streamAt = (start: number, dictionary: PdfDictionary): { readonly bytes: Buffer; readonly end: number } => {
    let from = start
    if (bytes[from] === 13) from++
    if (bytes[from] === 10) from++
    const length = numberOf(dictionary.get('Length'))
    if (length !== null && length >= 0 && from + length <= bytes.length) {
      const tail = bytes.toString('latin1', from + length, from + length + 20)
      if (/^\s{0,4}endstream/.test(tail)) return { bytes: bytes.subarray(from, from + length), end: from + length }
    }
    const found = noEnd ? -1 : bytes.indexOf('endstream', from)
    if (found < 0) {
      noEnd = true
      return { bytes: bytes.subarray(from), end: bytes.length }
    }
    let end = found
    if (end > from && bytes[end - 1] === 10) end--
    if (end > from && bytes[end - 1] === 13) end--
    return { bytes: bytes.subarray(from, end), end: found }
  }

  let at = 0
  while (objects.length < mostObjects && work > 0) {
    const found = bytes.indexOf('obj', at)
    if (found < 0) break
    at = found + 3
    const generation = numberBefore(bytes, found)
    const number = generation === null ? null : numberBefore(bytes, generation.start)
    if (generation === null || number === null) continue
    reader.seek(found + 3)
    let value = reader.next() ?? null
    let stream: Buffer | null = null
    let end = reader.position()
    work -= end - found
    const after = reader.next()
    if (wordOf(after) === 'stream' && isDictionary(value)) {
      const read = streamAt(reader.position(), value)
      stream = read.bytes
      end = read.end
    } else if (typeof value === 'number' && typeof after === 'number' && wordOf(reader.next()) === 'R') {
      value = { kind: 'reference', number: value }
    }
    objects.push({ number: number.value, generation: generation.value, value, stream })
    at = Math.max(at, end >= bytes.length && stream === null ? at : end)
  }
  const whole = objects.length < mostObjects && work > 0
  let mark = bytes.indexOf('trailer')
  for (let tries = 0; mark >= 0 && tries < mostTrailers && work > 0; tries++) {
    reader.seek(mark + 7)
    const value = reader.next()
    work -= reader.position() - mark
    if (isDictionary(value)) trailers.push(value)
    mark = bytes.indexOf('trailer', mark + 7)
  }
  return { objects, trailers, whole }
}
