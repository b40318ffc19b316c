/** Pictures in a PDF as files that a reader of codes understands: JPEG as it lies there, plain samples wrapped as PNG. */
import type { PdfDocument, PdfObject } from './document.ts'
import { pngOf, type Samples } from './png.ts'
import type { Rectangle } from './content.ts'
import { bytesOf, isArray, isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue } from './values.ts'

export interface PdfPicture {
  readonly name: string
  readonly bytes: Buffer
}

const mostPictures = 10
const mostBytes = 4_000_000
/** Samples of a picture: an A4 page in colour at 200 points an inch. */
const mostSamples = 16_000_000
/** Beside the samples: padding of ciphers and encoders. */
const spareBytes = 10_000
const fewestPixels = 40
const mostPixels = 8_000
/** Rectangles below which a drawing is no code: the smallest QR code has some hundred dark modules, in runs at least seventy. */
const fewestRectangles = 60
const canvas = 1_000
/** Pixels filled for one drawing, those filled again included. */
const mostPainted = 5_000_000

interface Space {
  readonly colour: 0 | 2 | 3
  readonly palette: Buffer | null
}

/** A colour space that PNG has as well, null for any other (CMYK, Lab, patterns). */
function spaceOf(document: PdfDocument, written: PdfValue | undefined, holder: PdfObject): Space | null {
  const value = document.resolve(written)
  const family = isArray(value) ? nameOf(document.resolve(value[0])) : nameOf(value)
  if (family === 'DeviceGray' || family === 'CalGray' || family === 'G') return { colour: 0, palette: null }
  if (family === 'DeviceRGB' || family === 'CalRGB' || family === 'RGB') return { colour: 2, palette: null }
  if (!isArray(value)) return null
  if (family === 'ICCBased') {
    const components = numberOf(document.resolve(document.dictionary(value[1])?.get('N')))
    return components === 1 ? { colour: 0, palette: null } : components === 3 ? { colour: 2, palette: null } : null
  }
  if (family !== 'Indexed' && family !== 'I') return null
  const base = document.resolve(value[1])
  const inner = isArray(base) && nameOf(base[0]) === 'Indexed' ? null : spaceOf(document, base, holder)
  const table = document.objectOf(value[3])
  const bytes =
    table === undefined || table.stream === null ? bytesOf(document.resolve(value[3])) : (document.content(table)?.bytes ?? null)
  if (inner === null || bytes === null || document.encrypted) return null
  const palette = inner.colour === 2 ? bytes : Buffer.from([...bytes.subarray(0, 256)].flatMap((grey) => [grey, grey, grey]))
  const length = Math.min(768, palette.length - (palette.length % 3))
  return length === 0 ? null : { colour: 3, palette: palette.subarray(0, length) }
}

const inverted = (document: PdfDocument, dictionary: PdfDictionary): boolean => {
  const decode = document.resolve(dictionary.get('Decode'))
  return isArray(decode) && numberOf(decode[0]) === 1 && numberOf(decode[1]) === 0
}

/** A third of the bytes: codes need no colours. */
function greyOf(rgb: Buffer, pixels: number): Buffer {
  const grey = Buffer.alloc(pixels, 0xff)
  const most = Math.min(pixels, Math.floor(rgb.length / 3))
  for (let at = 0; at < most; at++) grey[at] = ((rgb[3 * at] ?? 0) + 2 * (rgb[3 * at + 1] ?? 0) + (rgb[3 * at + 2] ?? 0)) >> 2
  return grey
}

function pictureOf(document: PdfDocument, object: PdfObject, dictionary: PdfDictionary): PdfPicture | null {
  const size = (key: string): number => numberOf(document.resolve(dictionary.get(key))) ?? 0
  const [width, height] = [size('Width'), size('Height')]
  const fits = (side: number): boolean => Number.isInteger(side) && side >= fewestPixels && side <= mostPixels
  if (!fits(width) || !fits(height) || (object.stream?.length ?? 0) > mostBytes) return null
  const stencil = document.resolve(dictionary.get('ImageMask')) === true
  const space = stencil ? ({ colour: 0, palette: null } as const) : spaceOf(document, dictionary.get('ColorSpace'), object)
  const bits = stencil ? 1 : (numberOf(document.resolve(dictionary.get('BitsPerComponent'))) ?? 8)
  const needed = Math.ceil((width * bits * (space?.colour === 2 ? 3 : 1)) / 8) * height
  const filters = document.resolve(dictionary.get('Filter'))
  const last = nameOf(document.resolve(isArray(filters) ? filters.at(-1) : filters)) ?? ''
  const jpeg = last === 'DCTDecode' || last === 'DCT'
  if (!jpeg && (space === null || ![1, 2, 4, 8].includes(bits) || needed > mostSamples || /JPX|JBIG2|CCF|CCITT/.test(last))) return null
  const read = document.content(object, jpeg ? mostBytes : needed + height + spareBytes)
  if (read === null) return null
  if (read.picture === 'DCTDecode') return { name: `image-${object.number}.jpg`, bytes: read.bytes }
  if (read.picture !== null || space === null || read.bytes.length < needed / 2) return null
  const bytes = space.colour === 0 && inverted(document, dictionary) ? Buffer.from(read.bytes.map((byte) => byte ^ 0xff)) : read.bytes
  const samples: Samples =
    space.colour === 2 && bits === 8 && needed > mostBytes
      ? { width, height, bits, colour: 0, palette: null, bytes: greyOf(bytes, width * height) }
      : { width, height, bits, ...space, bytes }
  return { name: `image-${object.number}.png`, bytes: pngOf(samples) }
}

/**
 * At most ten pictures of 40 × 40 pixels and more, each once. Never throws. What is too large or packed as fax machines do
 * (CCITT, JBIG2, JPEG 2000, CMYK) is passed over and makes no opaque part: honest scans are of that kind, and nothing in a
 * picture acts by itself.
 */
export function readPictures(document: PdfDocument): readonly PdfPicture[] {
  const pictures: PdfPicture[] = []
  for (const object of document.objects) {
    if (pictures.length >= mostPictures) break
    if (object.stream === null || !isDictionary(object.value) || nameOf(object.value.get('Subtype')) !== 'Image') continue
    const picture = pictureOf(document, object, object.value)
    if (picture !== null) pictures.push(picture)
  }
  return pictures
}

/** A drawing of many rectangles as a picture, so that a code drawn with them can be read; null for ordinary tables and lines. */
export function drawingOf(rectangles: readonly Rectangle[], index: number): PdfPicture | null {
  const sides = rectangles
    .filter(({ dark, left, right, bottom, top }) => dark && Number.isFinite(left + right + bottom + top))
    .map((box) => ({
      box,
      side: Math.min(box.right - box.left, box.top - box.bottom),
      long: Math.max(box.right - box.left, box.top - box.bottom),
    }))
    .filter(({ side, long }) => side > 0.2 && long < side * 60)
  if (sides.length < fewestRectangles) return null
  const ordered = sides.map(({ side }) => side).sort((one, other) => one - other)
  const module = ordered[ordered.length >> 1] ?? 1
  // Modules and runs of them are as high (or wide) as one another; rules and boxes of a table are not.
  const boxes = sides.filter(({ side, long }) => side < module * 8 && side > module * 0.5 && long < module * 60).map(({ box }) => box)
  if (boxes.length < fewestRectangles) return null
  const left = boxes.reduce((least, box) => Math.min(least, box.left), Infinity) - module * 5
  const bottom = boxes.reduce((least, box) => Math.min(least, box.bottom), Infinity) - module * 5
  const right = boxes.reduce((most, box) => Math.max(most, box.right), -Infinity) + module * 5
  const top = boxes.reduce((most, box) => Math.max(most, box.top), -Infinity) + module * 5
  const scale = Math.min(4 / module, canvas / (right - left), canvas / (top - bottom))
  if (!Number.isFinite(scale) || scale * module < 1) return null
  const [width, height] = [Math.ceil((right - left) * scale), Math.ceil((top - bottom) * scale)]
  const bytes = Buffer.alloc(width * height, 0xff)
  let painted = 0
  for (const { left: from, right: to, bottom: low, top: high, dark } of rectangles) {
    if (!(to - from < module * 60) || !(high - low < module * 60)) continue
    const [x0, x1] = [Math.max(0, Math.round((from - left) * scale)), Math.min(width, Math.round((to - left) * scale))]
    const [y0, y1] = [Math.max(0, Math.round((top - high) * scale)), Math.min(height, Math.round((top - low) * scale))]
    painted += Math.max(0, x1 - x0) * Math.max(0, y1 - y0)
    if (painted > mostPainted) break
    for (let y = y0; y < y1; y++) if (x1 > x0) bytes.fill(dark ? 0 : 0xff, y * width + x0, y * width + x1)
  }
  return { name: `drawing-${index + 1}.png`, bytes: pngOf({ width, height, bits: 8, colour: 0, palette: null, bytes }) }
}
