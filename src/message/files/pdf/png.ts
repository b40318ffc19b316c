/** Writes rows of samples as a PNG (RFC 2083), unfiltered and fast rather than small. */
import { crc32, deflateSync } from 'node:zlib'

export interface Samples {
  readonly width: number
  readonly height: number
  /** Of each sample: 1, 2, 4, 8. */
  readonly bits: number
  /** 0 grey, 2 RGB, 3 palette. */
  readonly colour: 0 | 2 | 3
  readonly palette: Buffer | null
  /** Rows without gaps, each begun at a whole byte. */
  readonly bytes: Buffer
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** The picture as a file; rows that are missing are white. */
export function pngOf({ width, height, bits, colour, palette, bytes }: Samples): Buffer {
  const row = Math.ceil((width * bits * (colour === 2 ? 3 : 1)) / 8)
  const rows = Buffer.alloc((row + 1) * height, 0xff)
  for (let line = 0; line < height; line++) {
    rows[line * (row + 1)] = 0
    bytes.copy(rows, line * (row + 1) + 1, line * row, (line + 1) * row)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([bits, colour, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    ...(palette === null ? [] : [chunk('PLTE', palette)]),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
