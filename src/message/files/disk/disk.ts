/** A disk image as one row of bytes: raw images and VHD, fixed or dynamic (Microsoft, Virtual Hard Disk Image Format Specification 1.0). */

export interface Disk {
  /** At most `length` bytes from `offset` on; shorter, or empty, where the image does not hold them. */
  readonly read: (offset: number, length: number) => Buffer
}

/** A file in a file system; `bytes` is null where it was not read: over budget, scattered beyond reading, damaged. */
export interface DiskFile {
  readonly name: string
  readonly bytes: Buffer | null
}

const mostRead = 100_000_000
const sector = 512
const unallocated = 0xffffffff

const raw = (bytes: Buffer): Disk => ({
  read: (offset, length) => (offset < 0 ? Buffer.alloc(0) : bytes.subarray(offset, offset + Math.min(length, mostRead))),
})

/** Blocks of a dynamic VHD by its allocation table; a block that is not there reads as zeros. */
function dynamic(bytes: Buffer): Disk | null {
  const header = bytes.subarray(sector, sector + 1_024)
  if (header.length < 1_024 || header.subarray(0, 8).toString('latin1') !== 'cxsparse') return null
  const table = Number(header.readBigUInt64BE(16) & 0xffffffffn)
  const blockSize = header.readUInt32BE(32)
  if (blockSize < sector || blockSize > 256_000_000 || blockSize % sector !== 0) return null
  const bitmap = Math.ceil(blockSize / sector / 8 / sector) * sector
  const block = (index: number): number | null => {
    const at = table + index * 4
    if (at < 0 || at + 4 > bytes.length) return null
    const entry = bytes.readUInt32BE(at)
    return entry === unallocated ? null : entry * sector + bitmap
  }
  return {
    read: (offset, length) => {
      const pieces: Buffer[] = []
      let left = Math.min(length, mostRead)
      for (let at = offset; left > 0 && at >= 0;) {
        const within = at % blockSize
        const part = Math.min(left, blockSize - within)
        const start = block(Math.floor(at / blockSize))
        const piece = start === null ? Buffer.alloc(Math.min(part, sector)) : bytes.subarray(start + within, start + within + part)
        pieces.push(piece)
        if (piece.length < part) break
        at += part
        left -= part
      }
      return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces)
    },
  }
}

/** The disk in the image; null for a dynamic VHD that is broken. */
export function diskOf(bytes: Buffer): Disk | null {
  const dynamicVhd = bytes.subarray(0, 8).toString('latin1') === 'conectix'
  return dynamicVhd ? dynamic(bytes) : raw(bytes)
}
