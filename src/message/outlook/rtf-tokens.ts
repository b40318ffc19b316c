/** Tokens of RTF 1.9.1: groups, control words, control symbols, bytes of text; one pass, bounded lengths. */

export interface RtfHandler {
  open(): void
  close(): void
  /** A control word with its number (null where it has none) or a control symbol, which is one character. */
  control(word: string, number: number | null): void
  /** Text bytes in the code page in force; never empty. */
  text(bytes: Buffer): void
}

const maxWord = 32
const maxDigits = 10
const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isSpecial = (byte: number): boolean =>
  byte === backslash || byte === openBrace || byte === closeBrace || byte === 0x0d || byte === 0x0a || byte === 0

function runEnd(bytes: Buffer, from: number, most: number, accepts: (byte: number) => boolean): number {
  let at = from
  while (at < bytes.length && at - from < most && accepts(bytes[at] ?? 0)) at++
  return at
}

/** Reads the control word or symbol after a backslash; the position after it. */
function readControl(bytes: Buffer, start: number, handler: RtfHandler): number {
  const wordEnd = runEnd(bytes, start, maxWord, isLetter)
  if (wordEnd === start) {
    const symbol = bytes.toString('latin1', start, start + 1)
    if (symbol !== "'") {
      handler.control(symbol, null)
      return start + 1
    }
    const hex = bytes.toString('latin1', start + 1, start + 3)
    if (!/^[0-9a-fA-F]{2}$/.test(hex)) return start + 1
    handler.text(Buffer.from(hex, 'hex'))
    return start + 3
  }
  const word = bytes.toString('latin1', start, wordEnd)
  const signed = bytes[wordEnd] === 0x2d && isDigit(bytes[wordEnd + 1] ?? 0)
  const numberEnd = runEnd(bytes, signed ? wordEnd + 1 : wordEnd, maxDigits, isDigit)
  const number = numberEnd === wordEnd ? null : Number(bytes.toString('latin1', wordEnd, numberEnd))
  const end = bytes[numberEnd] === 0x20 ? numberEnd + 1 : numberEnd
  // Binary data may hold braces; it is skipped and never shown.
  if (word === 'bin') return Math.min(end + Math.max(number ?? 0, 0), bytes.length)
  handler.control(word, number)
  return end
}

/** Walks the bytes and calls the handler for each token; false where there are more than `most` tokens, then the rest is not read. */
export function walkRtf(bytes: Buffer, most: number, handler: RtfHandler): boolean {
  let tokens = 0
  for (let at = 0; at < bytes.length;) {
    if (++tokens > most) return false
    const byte = bytes[at] ?? 0
    if (byte === backslash) at = readControl(bytes, at + 1, handler)
    else if (byte === openBrace || byte === closeBrace) {
      if (byte === openBrace) handler.open()
      else handler.close()
      at++
    } else if (isSpecial(byte)) at++
    else {
      const end = runEnd(bytes, at, bytes.length, (each) => !isSpecial(each))
      handler.text(bytes.subarray(at, end))
      at = end
    }
  }
  return true
}
