/** Modules of a code to a picture that the reader of codes takes. */
import { crc32, deflateSync } from 'node:zlib'

/** Rows of cells, true where dark; rows may differ in length. */
export type Cells = readonly (readonly boolean[])[]

const pngMagic = Buffer.from('89504e470d0a1a0a', 'hex')
/** Pixels of the longer side, at most. */
const mostSide = 1_100
/** Light pixels around the cells, as cells: ISO/IEC 18004 asks for four. */
const quietCells = 4

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** A grey PNG of the cells, each `wide` × `high` units, scaled to a size that is read well; null where it would be too large. */
export function drawCells(cells: Cells, wide: number, high: number): Buffer | null {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const units = Math.max((columns + 2 * quietCells) * wide, (cells.length + 2 * quietCells) * high)
  const scale = Math.min(6, Math.floor(mostSide / units))
  if (columns === 0 || scale < 1) return null
  const width = (columns + 2 * quietCells) * wide * scale
  const height = (cells.length + 2 * quietCells) * high * scale
  const line = width + 1
  const lines = Buffer.alloc(line * height, 255)
  for (let y = 0; y < height; y++) lines[y * line] = 0
  cells.forEach((row, index) => {
    const first = (index + quietCells) * high * scale * line
    row.forEach((dark, column) => {
      if (!dark) return
      const from = first + 1 + (column + quietCells) * wide * scale
      lines.fill(0, from, from + wide * scale)
    })
    for (let copy = 1; copy < high * scale; copy++) lines.copyWithin(first + copy * line, first, first + line)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  return Buffer.concat([pngMagic, chunk('IHDR', head), chunk('IDAT', deflateSync(lines, { level: 1 })), chunk('IEND', Buffer.alloc(0))])
}
