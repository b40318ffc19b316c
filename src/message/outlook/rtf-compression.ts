/** Compressed RTF ([MS-OXRTFCP]). */
import { crc32 } from 'node:zlib'

const compressed = 0x75465a4c
const uncompressed = 0x414c454d
const headBytes = 16
const windowBytes = 4_096
const preset = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
)
/** Two bytes of input yield at most 17. */
const mostRatio = 9

export interface Rtf {
  readonly bytes: Buffer
  /** What was wrong with the stream; null where nothing was. */
  readonly fault: string | null
}

function expand(input: Buffer, most: number): Buffer {
  const window = Buffer.alloc(windowBytes)
  preset.copy(window)
  let write = preset.length
  const out = Buffer.allocUnsafe(most)
  let length = 0
  const put = (byte: number): void => {
    if (length < most) out[length++] = byte
    window[write] = byte
    write = (write + 1) % windowBytes
  }
  for (let at = 0; at < input.length && length < most;) {
    const control = input[at++] ?? 0
    for (let bit = 0; bit < 8 && at < input.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(input[at++] ?? 0)
        continue
      }
      const token = ((input[at] ?? 0) << 8) | (input[at + 1] ?? 0)
      at += 2
      const offset = token >> 4
      // A reference to the writing position is the end mark.
      if (offset === write) return out.subarray(0, length)
      for (let step = 0; step < (token & 15) + 2; step++) put(window[(offset + step) % windowBytes] ?? 0)
    }
  }
  return out.subarray(0, length)
}

/** Undoes LZFu, at most `most` bytes whatever the stream claims; null where the bytes are no compressed RTF. Linear. */
export function decompressRtf(bytes: Buffer, most: number): Rtf | null {
  if (bytes.length < headBytes) return null
  const kind = bytes.readUInt32LE(8)
  const claimed = bytes.readUInt32LE(4)
  const end = Math.min(bytes.length, Math.max(bytes.readUInt32LE(0) + 4, headBytes))
  const content = bytes.subarray(headBytes, end)
  if (kind === uncompressed) return { bytes: content.subarray(0, most), fault: null }
  if (kind !== compressed) return null
  const out = expand(content, Math.min(most, content.length * mostRatio))
  // [MS-OXRTFCP] section 2.1.3.2: the CRC of zlib without its inversions.
  const sum = (crc32(content, 0xffffffff) ^ 0xffffffff) >>> 0
  if (sum !== bytes.readUInt32LE(12)) return { bytes: out, fault: 'the checksum of the RTF body is wrong' }
  return { bytes: out, fault: out.length === claimed ? null : 'the RTF body is not as long as it claims' }
}
