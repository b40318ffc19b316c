/** Kind and size of a PNG or JPEG picture from its first bytes, before anything decodes it. */
import type { Picture } from '../../domain/message.ts'

export interface PictureFacts {
  readonly mediaType: Picture['mediaType']
  /** Width × height as the file claims it. */
  readonly pixels: number
}

const pngMagic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const maxSegments = 1_000

/** Start-of-frame markers of ITU-T T.81 table B.1: C0–CF without DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegPixels(bytes: Buffer): number | null {
  let at = 2
  for (let segment = 0; segment < maxSegments && at + 9 < bytes.length; segment++) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (isFrame(marker)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7)
    // Stand-alone markers have no length; anything else that is shorter than its own length field is broken.
    const length = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 0 : bytes.readUInt16BE(at + 2)
    if (length === 1) return null
    at += 2 + length
  }
  return null
}

/** Null for any other kind of file and for a picture without a readable size. */
export function readPicture(input: Uint8Array): PictureFacts | null {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  if (bytes.length >= 24 && bytes.subarray(0, 8).equals(pngMagic)) {
    return { mediaType: 'image/png', pixels: bytes.readUInt32BE(16) * bytes.readUInt32BE(20) }
  }
  if (bytes.length < 12 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const pixels = jpegPixels(bytes)
  return pixels === null ? null : { mediaType: 'image/jpeg', pixels }
}

/** Pixels beyond which a picture is not decoded: 25 megapixels, 100 MB as RGBA. */
export const maxPixels = 25_000_000

/** True where the picture may be handed to a decoder. */
export function isDecodable(facts: PictureFacts | null): facts is PictureFacts {
  return facts !== null && facts.pixels > 0 && facts.pixels <= maxPixels
}
