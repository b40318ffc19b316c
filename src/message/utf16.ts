/** UTF-16LE bytes as text, safely. */

/**
 * Danger: Node's own `toString('utf16le')` writes beyond its memory for an odd number of bytes at an odd address (seen with
 * 24.21: "double free or corruption", the whole process gone), and where a part of a file begins the sender decides. Hence a
 * copy of whole code units, which lies at an even address.
 */
export function textOfUtf16(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).toString('utf16le')
}
