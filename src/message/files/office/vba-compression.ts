/** Decompression of VBA ([MS-OVBA] section 2.4.1.3), bounded; what is damaged is read as far as it goes. */

const chunkBytes = 4_096

/** Bits of a copy token that hold its length, by the bytes of the chunk that are already there (section 2.4.1.3.19.1). */
function lengthBits(done: number): number {
  let offsetBits = 4
  while (1 << offsetBits < done) offsetBits++
  return 16 - offsetBits
}

/** One compressed chunk into `out` from `start` on; returns where it ends in `out`. */
function readChunk(data: Buffer, out: Buffer, start: number): number {
  let end = start
  const most = Math.min(out.length, start + chunkBytes)
  for (let at = 0; at < data.length && end < most;) {
    const flags = data[at++] ?? 0
    for (let bit = 0; bit < 8 && at < data.length && end < most; bit++) {
      if ((flags & (1 << bit)) === 0) {
        out[end++] = data[at++] ?? 0
        continue
      }
      if (at + 2 > data.length) return end
      const token = data.readUInt16LE(at)
      at += 2
      const bits = lengthBits(end - start)
      const length = (token & ((1 << bits) - 1)) + 3
      const offset = (token >> bits) + 1
      if (offset > end - start) return end
      for (let copied = 0; copied < length && end < most; copied++) {
        out[end] = out[end - offset] ?? 0
        end++
      }
    }
  }
  return end
}

/** Unpacks a compressed container that begins at `from`, at most `most` bytes; empty where there is none. */
export function decompressVba(bytes: Buffer, from: number, most: number): Buffer {
  if (bytes[from] !== 1) return Buffer.alloc(0)
  const chunks: Buffer[] = []
  let total = 0
  for (let at = from + 1; at + 2 <= bytes.length && total < most;) {
    const header = bytes.readUInt16LE(at)
    const size = (header & 0xfff) + 3
    if (((header >> 12) & 7) !== 3) break
    const data = bytes.subarray(at + 2, at + size)
    const out = Buffer.alloc(Math.min(chunkBytes, most - total))
    const length = (header & 0x8000) === 0 ? data.copy(out, 0, 0, out.length) : readChunk(data, out, 0)
    chunks.push(out.subarray(0, length))
    total += length
    at += size
  }
  return Buffer.concat(chunks)
}
