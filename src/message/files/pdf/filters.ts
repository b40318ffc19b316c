/** Undoes the filters of a PDF stream (ISO 32000-1, 7.4) within a budget of bytes. */
import { constants, inflateRawSync, inflateSync } from 'node:zlib'
import { ascii85, asciiHex, lzw, runLength } from './text-filters.ts'
import { isArray, isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue } from './values.ts'

/** Filters in one another. */
const mostFilters = 8
const short: ReadonlyMap<string, string> = new Map([
  ['Fl', 'FlateDecode'],
  ['AHx', 'ASCIIHexDecode'],
  ['A85', 'ASCII85Decode'],
  ['LZW', 'LZWDecode'],
  ['RL', 'RunLengthDecode'],
  ['DCT', 'DCTDecode'],
  ['CCF', 'CCITTFaxDecode'],
])

export interface Unfiltered {
  readonly bytes: Buffer
  /** The filter that was not undone, because its result is a picture; null where all were. */
  readonly picture: string | null
  /** True where more would have come out than was allowed; nothing is kept then. */
  readonly tooLarge: boolean
}

const list = (value: PdfValue | undefined): readonly PdfValue[] => (isArray(value) ? value : value === undefined ? [] : [value])

/** Zlib data, cut or damaged ones as far as they go; empty where they cannot be read, null where more than `most` bytes would come out. */
function flate(bytes: Buffer, most: number): Buffer | null {
  const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }
  const tooLarge = (error: unknown): boolean => error instanceof RangeError
  try {
    return inflateSync(bytes, options)
  } catch (error) {
    if (tooLarge(error)) return null
  }
  try {
    return inflateRawSync(bytes.subarray(2), options)
  } catch (error) {
    return tooLarge(error) ? null : Buffer.alloc(0)
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** Undoes the predictors of PNG (10–15) and TIFF (2, of 8 bits). */
function unpredict(bytes: Buffer, parameters: PdfDictionary): Buffer {
  const predictor = numberOf(parameters.get('Predictor')) ?? 1
  if (predictor < 2) return bytes
  const colours = Math.min(Math.max(numberOf(parameters.get('Colors')) ?? 1, 1), 32)
  const bits = numberOf(parameters.get('BitsPerComponent')) ?? 8
  const columns = Math.min(Math.max(numberOf(parameters.get('Columns')) ?? 1, 1), 100_000)
  const step = Math.max(1, Math.floor((colours * bits) / 8))
  const width = Math.ceil((colours * bits * columns) / 8)
  if (!Number.isInteger(width) || width < 1) return bytes
  if (predictor === 2) {
    if (bits !== 8) return bytes
    const out = Buffer.from(bytes)
    for (let at = 0; at < out.length; at++) if (at % width >= step) out[at] = ((out[at] ?? 0) + (out[at - step] ?? 0)) & 0xff
    return out
  }
  const rows = Math.ceil(bytes.length / (width + 1))
  const out = Buffer.alloc(rows * width)
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] ?? 0
    const base = row * width
    for (let column = 0; column < width; column++) {
      const raw = bytes[row * (width + 1) + 1 + column] ?? 0
      const left = column >= step ? (out[base + column - step] ?? 0) : 0
      const up = row > 0 ? (out[base - width + column] ?? 0) : 0
      const corner = row > 0 && column >= step ? (out[base - width + column - step] ?? 0) : 0
      const add = kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0
      out[base + column] = (raw + add) & 0xff
    }
  }
  return out
}

/** The content of a stream, all filters but those of pictures undone; at most `most` bytes. Never throws. */
export function unfilter(raw: Buffer, dictionary: PdfDictionary, most: number): Unfiltered {
  const parameters = list(dictionary.get('DecodeParms') ?? dictionary.get('DP'))
  let bytes = raw
  for (const [index, filter] of list(dictionary.get('Filter') ?? dictionary.get('F'))
    .slice(0, mostFilters)
    .entries()) {
    const written = nameOf(filter) ?? ''
    const name = short.get(written) ?? written
    const own = parameters[index]
    const extra = isDictionary(own) ? own : new Map<string, PdfValue>()
    if (name === 'FlateDecode') {
      const inflated = flate(bytes, most)
      if (inflated === null) return { bytes: Buffer.alloc(0), picture: null, tooLarge: true }
      bytes = unpredict(inflated, extra)
    } else if (name === 'LZWDecode') bytes = unpredict(lzw(bytes, numberOf(extra.get('EarlyChange')) ?? 1, most), extra)
    else if (name === 'ASCIIHexDecode') bytes = asciiHex(bytes, most)
    else if (name === 'ASCII85Decode') bytes = ascii85(bytes, most)
    else if (name === 'RunLengthDecode') bytes = runLength(bytes, most)
    else if (name !== 'Crypt') return { bytes, picture: name, tooLarge: false }
  }
  return { bytes: bytes.length > most ? bytes.subarray(0, most) : bytes, picture: null, tooLarge: false }
}
