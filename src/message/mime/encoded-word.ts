/** RFC 2047 encoded words in header values, decoded for people to read; linear, never throws. */
import { decodeCharset } from './charset.ts'
import { decodeQuotedPrintable } from './transfer-encoding.ts'

interface Word {
  readonly charset: string
  readonly bytes: Buffer
  readonly end: number
}

function readWord(value: string, start: number): Word | null {
  const charsetEnd = value.indexOf('?', start + 2)
  if (charsetEnd < 0 || charsetEnd - start > 60) return null
  const encoding = value[charsetEnd + 1]?.toLowerCase()
  if ((encoding !== 'b' && encoding !== 'q') || value[charsetEnd + 2] !== '?') return null
  const close = value.indexOf('?', charsetEnd + 3)
  if (close < 0 || value[close + 1] !== '=') return null
  const charset = (value.slice(start + 2, charsetEnd).split('*')[0] ?? '').toLowerCase()
  // UTF-7 exists in mail only to smuggle markup past filters.
  if (charset === '' || charset === 'utf-7') return null
  const text = value.slice(charsetEnd + 3, close)
  const bytes = encoding === 'b' ? Buffer.from(text, 'base64') : decodeQuotedPrintable(Buffer.from(text, 'latin1'), true)
  return { charset, bytes, end: close + 2 }
}

/** Decodes every encoded word; neighbours of one charset are joined before decoding, control characters become spaces. */
export function decodeWords(value: string): string {
  const out: string[] = []
  let charset = ''
  let chunks: Buffer[] = []
  const flush = (): void => {
    if (chunks.length > 0) out.push(decodeCharset(Buffer.concat(chunks), charset))
    chunks = []
  }
  let position = 0
  let searchFrom = 0
  for (;;) {
    const start = value.indexOf('=?', searchFrom)
    if (start < 0) break
    const word = readWord(value, start)
    if (word === null) {
      searchFrom = start + 2
      continue
    }
    const between = value.slice(position, start)
    if (chunks.length === 0 || between.trim() !== '') {
      flush()
      out.push(between)
    } else if (word.charset !== charset) flush()
    charset = word.charset
    chunks.push(word.bytes)
    position = word.end
    searchFrom = word.end
  }
  flush()
  out.push(value.slice(position))
  return out.join('').replaceAll(/[\u0000-\u001f\u007f]+/g, ' ')
}
