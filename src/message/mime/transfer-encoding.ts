/** Content-Transfer-Encodings of RFC 2045 section 6, tolerant and linear. */

const hexValue = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

/** Decodes quoted-printable; a broken `=` sequence stays as it is. `underscore` turns `_` into a space (RFC 2047 Q). */
export function decodeQuotedPrintable(bytes: Buffer, underscore = false): Buffer {
  const out = Buffer.allocUnsafe(bytes.length)
  let length = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte === 0x5f && underscore) {
      out[length++] = 0x20
      continue
    }
    if (byte !== 0x3d) {
      out[length++] = byte
      continue
    }
    const high = hexValue(bytes[index + 1])
    const low = hexValue(bytes[index + 2])
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      index += 2
      continue
    }
    let next = index + 1
    while (bytes[next] === 0x20 || bytes[next] === 0x09) next++
    if (bytes[next] === 0x0d && bytes[next + 1] === 0x0a) index = next + 1
    else if (bytes[next] === 0x0a || next >= bytes.length) index = next
    else out[length++] = byte
  }
  return out.subarray(0, length)
}

/** Undoes the named encoding; an unknown name means the bytes as they are. */
export function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(bytes.toString('latin1'), 'base64')
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes)
  return bytes
}
