/** Bytes of a script or page as text: by its byte order mark, by its zero bytes, otherwise UTF-8 or windows-1252. */
import { decodeGuess } from '../../mime/charset.ts'
import { textOfUtf16 } from '../../utf16.ts'

/** Bytes that are read of one file; what lies behind is raw padding more often than code. */
export const mostScriptBytes = 5_000_000
const probe = 400

/** True where every second byte of the beginning is zero, as ASCII in UTF-16 has it. */
function zeros(bytes: Buffer, offset: number): boolean {
  const pairs = Math.floor(Math.min(bytes.length, probe) / 2)
  let count = 0
  for (let index = 0; index < pairs; index++) if (bytes[2 * index + offset] === 0) count++
  return pairs >= 8 && count > pairs * 0.8
}

/** A copy is swapped: the bytes are those of the mail. */
const bigEndian = (bytes: Buffer): string => textOfUtf16(Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16())

/** At most 5 MB as text; never throws. */
export function textOfFile(bytes: Buffer): string {
  const head = bytes.subarray(0, mostScriptBytes)
  if (head[0] === 0xff && head[1] === 0xfe) return textOfUtf16(head.subarray(2))
  if (head[0] === 0xfe && head[1] === 0xff) return bigEndian(head.subarray(2))
  if (zeros(head, 1)) return textOfUtf16(head)
  if (zeros(head, 0)) return bigEndian(head)
  return decodeGuess(head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head)
}
