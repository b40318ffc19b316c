/** What encoded text in scripts says: base64, hexadecimal, percent escapes, character codes, reversed strings. Bounded, and never run. */
import { textOfUtf16 } from '../utf16.ts'

const mostCodes = 200_000
const mostArrays = 200
/** Characters of one encoded text; 20 MB as bytes. */
const mostEncoded = 28_000_000

/** Undoes `%41` and `%u0041`. */
export function unescapePercent(text: string): string {
  return text.replaceAll(/%u([0-9a-f]{4})|%([0-9a-f]{2})/gi, (_, wide?: string, narrow?: string) =>
    String.fromCharCode(parseInt(wide ?? narrow ?? '0', 16)),
  )
}

/** Bytes of base64 or hexadecimal text, null for other text and for what is too short to tell. `least`: characters. */
export function bytesOfEncoded(text: string, least: number): Buffer | null {
  const comma = /^data:[^,]{0,200};base64,/i.exec(text.slice(0, 220))
  const bare = text.slice(comma?.[0].length ?? 0, mostEncoded).replaceAll(/\s/g, '')
  if (bare.length < least) return null
  if (/^(?:0x)?[0-9a-f]+$/i.test(bare) && bare.length % 2 === 0) return Buffer.from(bare.replace(/^0x/i, ''), 'hex')
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(bare) || bare.replace(/={1,2}$/, '').length % 4 === 1) return null
  return Buffer.from(bare, 'base64')
}

/** Text of bytes that are text: printable ASCII and UTF-8, or UTF-16LE as PowerShell encodes it; null for anything else. */
export function textOfBytes(bytes: Buffer): string | null {
  if (bytes.length < 4) return null
  const probe = bytes.subarray(0, 2_000)
  let zeros = 0
  let odd = 0
  for (const byte of probe) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) odd++
  }
  if (odd > 0) return null
  if (zeros > 0) return zeros >= probe.length * 0.4 && probe[1] === 0 ? textOfUtf16(bytes) : null
  const text = bytes.toString('utf8')
  return text.slice(0, 2_000).includes('\ufffd') ? null : text
}

/** Texts made of character codes: `fromCharCode(104, 116 …)`, `Chr(104) & Chr(116)`, arrays of numbers below 256. */
export function textsOfCodes(script: string): readonly string[] {
  const out: string[] = []
  for (const match of script.matchAll(
    /(?:fromCharCode|fromCodePoint|\[|\bchar\[\]\]?\s?\(?@?\()\s{0,9}\(?((?:(?:0x[0-9a-f]{1,4}|\d{1,5})\s{0,4},\s{0,4}){7,200000}(?:0x[0-9a-f]{1,4}|\d{1,5}))/gi,
  )) {
    if (out.length >= mostArrays) break
    const codes = (match[1] ?? '').split(',', mostCodes).map((code) => Number(code.trim()))
    out.push(codes.map((code) => String.fromCharCode(code & 0xffff)).join(''))
  }
  for (const match of script.matchAll(
    /(?:\bchrw?\(\s{0,4}\d{1,5}\s{0,4}\)\s{0,9}[&+]\s{0,9}_?\s{0,9}){5,20000}\bchrw?\(\s{0,4}\d{1,5}/gi,
  )) {
    if (out.length >= mostArrays) break
    out.push((match[0].match(/\d{1,5}/g) ?? []).map((code) => String.fromCharCode(Number(code))).join(''))
  }
  return out
}

/** The text turned round where that makes an address of it. */
export function reversed(text: string): string | null {
  return /(?:ptth|sptth)/i.test(text) || /\/\/:s?ptth/i.test(text) ? Array.from(text).reverse().join('') : null
}
