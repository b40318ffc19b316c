/** The filters of PDF that node:zlib does not know (ISO 32000-1, 7.4): ASCIIHex, ASCII85, LZW, RunLength. Bounded by `most` bytes out. */

/** Hexadecimal digits up to `>`. */
export function asciiHex(bytes: Buffer, most: number): Buffer {
  const text = bytes.toString('latin1', 0, Math.min(bytes.length, most * 3))
  const end = text.indexOf('>')
  const digits = (end < 0 ? text : text.slice(0, end)).replaceAll(/[^0-9a-fA-F]/g, '')
  return Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex').subarray(0, most)
}

/** Five signs for four bytes, up to `~>`. */
export function ascii85(bytes: Buffer, most: number): Buffer {
  const out = Buffer.alloc(Math.min(most, bytes.length * 4) + 4)
  let length = 0
  let value = 0
  let count = 0
  for (const byte of bytes) {
    if (byte === 0x7e || length + 4 > out.length) break
    if (byte === 0x7a && count === 0) {
      out.fill(0, length, length + 4)
      length += 4
      continue
    }
    if (byte < 0x21 || byte > 0x75) continue
    value = value * 85 + byte - 0x21
    if (++count < 5) continue
    out.writeUInt32BE(value % 0x1_0000_0000, length)
    length += 4
    value = 0
    count = 0
  }
  if (count > 1 && length + 4 <= out.length) {
    for (let missing = count; missing < 5; missing++) value = value * 85 + 84
    out.writeUInt32BE(value % 0x1_0000_0000, length)
    length += count - 1
  }
  return out.subarray(0, Math.min(length, most))
}

/** Runs of equal bytes. */
export function runLength(bytes: Buffer, most: number): Buffer {
  const pieces: Buffer[] = []
  let length = 0
  for (let at = 0; at < bytes.length && length < most;) {
    const code = bytes[at] ?? 128
    if (code === 128) break
    const piece = code < 128 ? bytes.subarray(at + 1, at + 2 + code) : Buffer.alloc(257 - code, bytes[at + 1] ?? 0)
    at += code < 128 ? code + 2 : 2
    length += piece.length
    pieces.push(piece)
  }
  return Buffer.concat(pieces).subarray(0, most)
}

/** LZW as TIFF writes it, codes of 9 to 12 bits; `early` is the /EarlyChange of the parameters. */
export function lzw(bytes: Buffer, early: number, most: number): Buffer {
  const out: number[] = []
  const prefix = new Int32Array(4_097)
  const last = new Uint8Array(4_097)
  const length = new Uint16Array(4_097)
  for (let code = 0; code < 256; code++) {
    last[code] = code
    length[code] = 1
  }
  let size = 258
  let width = 9
  let previous = -1
  let bits = 0
  let held = 0
  const write = (code: number): number => {
    const start = out.length
    const count = length[code] ?? 0
    out.length = start + count
    let walk = code
    for (let index = count - 1; index >= 0; index--) {
      out[start + index] = last[walk] ?? 0
      walk = prefix[walk] ?? 0
    }
    return out[start] ?? 0
  }
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xff_ffff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === 257 || out.length >= most) break
    if (code === 256) {
      size = 258
      width = 9
      previous = -1
      continue
    }
    if (code > size || (code === size && previous < 0)) break
    let first: number
    if (code < size) first = write(code)
    else {
      first = write(previous)
      out.push(first)
    }
    if (previous >= 0 && size < 4_096) {
      prefix[size] = previous
      last[size] = first
      length[size] = (length[previous] ?? 0) + 1
      size++
    }
    previous = code
    if (size + early >= 2_048) width = 12
    else if (size + early >= 1_024) width = 11
    else if (size + early >= 512) width = 10
  }
  return Buffer.from(out.slice(0, most))
}
