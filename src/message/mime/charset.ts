/** Bytes to text by the label that a mail claims, and by the bytes themselves where the label is unknown or untrue. */
import iconv from 'iconv-lite'

const utf8 = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Strict UTF-8 where the bytes are UTF-8, otherwise windows-1252; never throws. */
export function decodeGuess(bytes: Buffer): string {
  return utf8(bytes) ?? iconv.decode(bytes, 'win1252')
}

/** Decodes by an IANA label (any case, quotes allowed); an unknown or absent label falls back to {@link decodeGuess}. */
export function decodeCharset(bytes: Buffer, label: string | null): string {
  const name = (label ?? '').trim().replaceAll(/["']/g, '').toLowerCase()
  if (name === '' || name === 'us-ascii' || name === 'utf-8' || name === 'utf8' || name.length > 40) return decodeGuess(bytes)
  try {
    return iconv.encodingExists(name) ? iconv.decode(bytes, name) : decodeGuess(bytes)
  } catch {
    return decodeGuess(bytes)
  }
}
