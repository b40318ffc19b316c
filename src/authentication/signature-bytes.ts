/** Original bytes made ready for the verifier: CRLF line ends, and no more signatures than it shall read. */

const lf = 0x0a
const cr = 0x0d
const colon = 0x3a
/** A signature field of more bytes than this (RSA-4096 and 100 signed names need 3,000) is not read: h= costs names × fields. */
const maxField = 10_000
const signatureNames: readonly string[] = ['dkim-signature', 'arc-seal', 'arc-message-signature', 'arc-authentication-results']

/** Bytes of the longest line. */
export function longestLine(bytes: Uint8Array): number {
  let longest = 0
  let start = 0
  for (let at = bytes.indexOf(lf); at >= 0; at = bytes.indexOf(lf, start)) {
    longest = Math.max(longest, at - start)
    start = at + 1
  }
  return Math.max(longest, bytes.length - start)
}

/** Bare LF (mbox, Maildir) becomes CRLF, as it was on the wire; the same bytes where there is none. */
export function toCrlf(bytes: Uint8Array): Buffer {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let bare = 0
  for (let at = source.indexOf(lf); at >= 0; at = source.indexOf(lf, at + 1)) if (source[at - 1] !== cr) bare++
  if (bare === 0) return source
  const out = Buffer.allocUnsafe(source.length + bare)
  let from = 0
  let to = 0
  for (let at = source.indexOf(lf); at >= 0; at = source.indexOf(lf, at + 1)) {
    if (source[at - 1] === cr) continue
    to += source.copy(out, to, from, at)
    out[to++] = cr
    from = at
  }
  source.copy(out, to, from)
  return out
}

export interface SignatureBytes {
  readonly bytes: Buffer
  /** Signatures that the verifier will not see, because they are too many or too long. */
  readonly leftOut: number
}

/** Start offsets of the header fields; ends at the empty line. */
function* fields(bytes: Buffer): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0
  for (let at = bytes.indexOf(lf); at >= 0; at = bytes.indexOf(lf, at + 1)) {
    const next = bytes[at + 1]
    if (next === 0x20 || next === 0x09) continue
    yield { start, end: at + 1 }
    if (next === lf || (next === cr && bytes[at + 2] === lf)) return
    start = at + 1
  }
  if (start < bytes.length) yield { start, end: bytes.length }
}

function nameOf(bytes: Buffer, start: number, end: number): string {
  const at = bytes.subarray(start, Math.min(end, start + 100)).indexOf(colon)
  return at < 0
    ? ''
    : bytes
        .toString('latin1', start, start + at)
        .trim()
        .toLowerCase()
}

/** Hides from the verifier the DKIM signatures beyond `most` and fields over 10,000 bytes, by the first letter of their name. */
export function prepareBytes(original: Uint8Array, most: number): SignatureBytes {
  let bytes = toCrlf(original)
  const hidden: number[] = []
  let signatures = 0
  for (const { start, end } of fields(bytes)) {
    const name = nameOf(bytes, start, end)
    if (!signatureNames.includes(name)) continue
    if (end - start > maxField) hidden.push(start)
    else if (name === 'dkim-signature' && ++signatures > most) hidden.push(start)
  }
  if (hidden.length > 0) {
    bytes = Buffer.from(bytes)
    for (const start of hidden) bytes[start] = 0x58
  }
  return { bytes, leftOut: hidden.length }
}
