/** Reads the codes in the pictures of one submission within one budget, each picture once. */
import { createHash } from 'node:crypto'
import { sizeOfPicture } from './picture-size.ts'
import type { QrReader } from './qr.ts'

/** Codes in pictures, read once each. */
export interface PictureCodes {
  /** False without a reader: then nothing need be drawn for it. */
  readonly reads: boolean
  /** Texts of the codes in a picture; empty for what is no picture, cannot hold a code, or is beyond the budget. Never rejects. */
  read(image: Uint8Array): Promise<readonly string[]>
}

/** Pictures and pixels that are searched; a megapixel costs some 10 to 150 ms. A photograph of 4032 × 3024, which telephones take, fits in. */
const mostPictures = 40
const mostPixels = 12_500_000
/** The smallest code has 21 modules with 4 of quiet zone on each side; fewer than 40 pixels are no code that a phone reads. */
const leastSide = 40
/** A code is a square: banners and rules hold none. */
const mostOblong = 4

/** A fresh budget; without a reader nothing is read. */
export function createPictureCodes(qr: QrReader | null): PictureCodes {
  const known = new Map<string, readonly string[]>()
  let pixels = mostPixels
  return {
    reads: qr !== null,
    async read(image) {
      const size = qr === null ? null : sizeOfPicture(image)
      if (qr === null || size === null) return []
      const [short, long] = [Math.min(size.width, size.height), Math.max(size.width, size.height)]
      if (short < leastSide || long > short * mostOblong) return []
      const digest = createHash('sha256').update(image).digest('hex')
      const before = known.get(digest)
      if (before !== undefined) return before
      // One too large leaves the budget to the others.
      if (known.size >= mostPictures || size.pixels > pixels) return []
      pixels -= size.pixels
      const texts = await qr(image)
      known.set(digest, texts)
      return texts
    },
  }
}
