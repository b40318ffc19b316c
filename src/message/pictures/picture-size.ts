/** Kind and size of a picture from its first bytes, before anything decodes it. */
import type { Picture } from '../../domain/message.ts'

export interface PictureFacts {
  readonly mediaType: Picture['mediaType']
  /** Width × height as the file claims it. */
  readonly pixels: number
}

/** Pixels, as the file claims them. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  /** Width × height. */
  readonly pixels: number
}

const sized = (width: number, height: number): PictureSize => ({ width, height, pixels: width * height })

const pngMagic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const maxSegments = 1_000

/** Start-of-frame markers of ITU-T T.81 table B.1: C0–CF without DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Buffer): PictureSize | null {
  let at = 2
  for (let segment = 0; segment < maxSegments && at + 9 < bytes.length; segment++) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (isFrame(marker)) return sized(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))
    // Stand-alone markers have no length; anything else that is shorter than its own length field is broken.
    const length = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 0 : bytes.readUInt16BE(at + 2)
    if (length === 1) return null
    at += 2 + length
  }
  return null
}

const isPng = (bytes: Buffer): boolean => bytes.length >= 24 && bytes.subarray(0, 8).equals(pngMagic)
const isJpeg = (bytes: Buffer): boolean => bytes.length >= 12 && bytes[0] === 0xff && bytes[1] === 0xd8

/** Size of a PNG, JPEG, GIF or BMP, which are the kinds that the reader of codes decodes; null for anything else. */
export function sizeOfPicture(input: Uint8Array): PictureSize | null {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  if (isPng(bytes)) return sized(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
  if (isJpeg(bytes)) return jpegSize(bytes)
  const magic = bytes.subarray(0, 6).toString('latin1')
  if ((magic === 'GIF87a' || magic === 'GIF89a') && bytes.length >= 10) {
    return sized(bytes.readUInt16LE(6), bytes.readUInt16LE(8))
  }
  // A negative height means that rows run from top to bottom (BITMAPINFOHEADER).
  if (magic.startsWith('BM') && bytes.length >= 26) {
    return sized(Math.abs(bytes.readInt32LE(18)), Math.abs(bytes.readInt32LE(22)))
  }
  return null
}

/** Null for anything but PNG and JPEG and for a picture without a readable size. */
export function readPicture(input: Uint8Array): PictureFacts | null {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  const size = isPng(bytes) || isJpeg(bytes) ? sizeOfPicture(bytes) : null
  return size === null ? null : { mediaType: isPng(bytes) ? 'image/png' : 'image/jpeg', pixels: size.pixels }
}

/** Pixels beyond which a picture is not decoded: 25 megapixels, 100 MB as RGBA. */
export const maxPixels = 25_000_000

/** True where the picture may be handed to a decoder. */
export function isDecodable<T extends { readonly pixels: number }>(facts: T | null): facts is T {
  return facts !== null && facts.pixels > 0 && facts.pixels <= maxPixels
}
