/** RFC 5322 and MIME text out of values that a stranger chose: no line break, no control character gets through. */

const maxField = 20_000
const wordBytes = 42
const mediaType = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,79}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,99}$/

/** One line: control characters become spaces, at most 20,000 characters. */
export function oneLine(text: string): string {
  return text
    .slice(0, maxField)
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .toWellFormed()
    .trim()
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** Encoded words (RFC 2047, base64 of UTF-8) where the text needs them, folded between words. */
export function encodeWords(text: string): string {
  const line = oneLine(text)
  if (isAscii(line) && !line.includes('=?')) return line
  const words: string[] = []
  let current = ''
  let size = 0
  for (const char of line) {
    const bytes = Buffer.byteLength(char)
    if (size + bytes > wordBytes) {
      words.push(current)
      current = ''
      size = 0
    }
    current += char
    size += bytes
  }
  words.push(current)
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ')
}

/** `name <address>`; without an address the name alone, without both an empty text. */
export function formatMailbox(name: string, address: string): string {
  const clean = oneLine(address)
    .replaceAll(/[\s<>]/g, '')
    .slice(0, 500)
  const label = oneLine(name).slice(0, 1_000)
  const encoded = encodeWords(label)
  const phrase = label === '' ? '' : encoded === label ? `"${label.replaceAll(/["\\]/g, '\\$&')}"` : encoded
  if (clean === '') return phrase
  return phrase === '' ? `<${clean}>` : `${phrase} <${clean}>`
}

/** A parameter of a structured field: quoted where it is ASCII, RFC 2231 otherwise. */
export function parameter(name: string, value: string): string {
  const line = oneLine(value).slice(0, 500)
  if (isAscii(line)) return `${name}="${line.replaceAll(/["\\]/g, '\\$&')}"`
  const encoded = encodeURIComponent(line).replaceAll(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
  return `${name}*=UTF-8''${encoded}`
}

/** A media type that may stand on a part with bytes; anything else, and every multipart, is application/octet-stream. */
export function cleanMediaType(text: string | null): string {
  const type = oneLine(text ?? '').toLowerCase()
  return mediaType.test(type) && !type.startsWith('multipart/') ? type : 'application/octet-stream'
}

/** Base64 in lines of 76 characters. */
export function base64Lines(bytes: Buffer): Buffer {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += 57) lines.push(bytes.toString('base64', at, at + 57))
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

const maxLine = 72

/** Quoted-printable of UTF-8 text with CRLF line ends; a leading hyphen is encoded, so that no line looks like a boundary. */
export function quotedPrintable(text: string): Buffer {
  const out: string[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const bytes = Buffer.from(line, 'utf8')
    let current = ''
    for (const [index, byte] of bytes.entries()) {
      const last = index === bytes.length - 1
      const plain =
        (byte > 0x20 && byte < 0x7f && byte !== 0x3d && !(byte === 0x2d && current === '')) || ((byte === 0x20 || byte === 9) && !last)
      current += plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      if (current.length < maxLine || last) continue
      out.push(`${current}=`)
      current = ''
    }
    out.push(current)
  }
  return Buffer.from(out.join('\r\n'), 'latin1')
}
