/** Reads one PDF value or operator after the other out of bytes (ISO 32000-1, 7.2 and 7.3); without recursion, never throws. */
import type { PdfValue } from './values.ts'

/** Arrays and dictionaries in one another; what is deeper ends the value. */
const mostNested = 60
/** Values in one array or dictionary. */
const mostItems = 50_000
const longestString = 2_000_000
const longestWord = 200

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
const delimiters: ReadonlySet<number> = new Set(Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)))
const isRegular = (byte: number): boolean => !isSpace(byte) && !delimiters.has(byte)

const hexDigit = (byte: number): number => {
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 0x20
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

export interface PdfReader {
  /** The next whole value or operator; undefined at the end. */
  next(): PdfValue | undefined
  /** Offset of the byte that is read next. */
  position(): number
  seek(position: number): void
}

interface Open {
  readonly dictionary: boolean
  readonly items: PdfValue[]
}

function close({ dictionary, items }: Open): PdfValue {
  if (!dictionary) return items
  const map = new Map<string, PdfValue>()
  for (let at = 0; at + 1 < items.length;) {
    const key = items[at]
    const value = items[at + 1]
    // A value that is missing shifts what follows; going on at the next name mends it.
    if (typeof key === 'object' && key !== null && 'kind' in key && key.kind === 'name' && value !== undefined) {
      map.set(key.name, value)
      at += 2
    } else at++
  }
  return map
}

/** Puts `12 0 R` together where its last piece has just been read. */
function reference(items: PdfValue[]): void {
  const generation = items.pop()
  const number = items.pop()
  items.push(typeof number === 'number' && typeof generation === 'number' ? { kind: 'reference', number } : null)
}

/** Undoes the escapes of a literal string (7.3.4.2). */
function unescape(raw: Buffer): Buffer {
  const out = Buffer.alloc(raw.length)
  let length = 0
  for (let at = 0; at < raw.length; at++) {
    let byte = raw[at] ?? 0
    if (byte === 0x5c) {
      byte = raw[++at] ?? 0
      const plain = 'nrtbf'.indexOf(String.fromCharCode(byte))
      if (plain >= 0) byte = [10, 13, 9, 8, 12][plain] ?? 0
      else if (byte >= 48 && byte <= 55) {
        const digits = /^[0-7]{1,3}/.exec(raw.toString('latin1', at, at + 3))?.[0] ?? '0'
        at += digits.length - 1
        byte = Number.parseInt(digits, 8) & 0xff
      } else if (byte === 13 || byte === 10) {
        if (byte === 13 && raw[at + 1] === 10) at++
        continue
      }
    }
    out[length++] = byte
  }
  return out.subarray(0, length)
}

/** A reader of `bytes` between two offsets. */
export function createReader(bytes: Buffer, start = 0, end: number = bytes.length): PdfReader {
  let at = start

  const skipSpace = (): void => {
    while (at < end) {
      const byte = bytes[at] ?? 0
      if (byte === 0x25) while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at++
      else if (isSpace(byte)) at++
      else return
    }
  }

  const literal = (): PdfValue => {
    const from = ++at
    const until = Math.min(end, from + longestString)
    let depth = 1
    let escaped = false
    for (; at < until; at++) {
      const byte = bytes[at]
      if (byte === 0x5c) {
        escaped = true
        at++
      } else if (byte === 0x28) depth++
      else if (byte === 0x29 && --depth === 0) break
    }
    const raw = bytes.subarray(from, Math.min(at, until))
    at = Math.min(at + 1, end)
    return { kind: 'string', bytes: escaped ? unescape(raw) : raw }
  }

  const hex = (): PdfValue => {
    const close = bytes.indexOf(0x3e, at + 1)
    const until = Math.min(close < 0 ? end : close, end, at + longestString)
    const digits = bytes.toString('latin1', at + 1, until).replaceAll(/[^0-9a-fA-F]/g, '')
    at = until + 1
    return { kind: 'string', bytes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex') }
  }

  const name = (): PdfValue => {
    let text = ''
    for (at++; at < end && isRegular(bytes[at] ?? 0); at++) {
      const high = bytes[at] === 0x23 ? hexDigit(bytes[at + 1] ?? 0) : -1
      const low = high < 0 ? -1 : hexDigit(bytes[at + 2] ?? 0)
      if (text.length < longestWord) text += String.fromCharCode(low < 0 ? (bytes[at] ?? 0) : high * 16 + low)
      if (low >= 0) at += 2
    }
    return { kind: 'name', name: text }
  }

  const word = (): PdfValue => {
    const from = at
    while (at < end && isRegular(bytes[at] ?? 0)) at++
    if (at === from) {
      at++
      return { kind: 'word', word: String.fromCharCode(bytes[from] ?? 0) }
    }
    const text = bytes.toString('latin1', from, Math.min(at, from + longestWord))
    if (text === 'true') return true
    if (text === 'false') return false
    if (text === 'null') return null
    const first = text.charCodeAt(0)
    if ((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46) {
      const value = Number.parseFloat(text.slice(0, 40))
      if (Number.isFinite(value)) return value
    }
    return { kind: 'word', word: text }
  }

  const next = (): PdfValue | undefined => {
    const open: Open[] = []
    for (;;) {
      skipSpace()
      if (at >= end) {
        const outer = open[0]
        return outer === undefined ? undefined : close(outer)
      }
      const byte = bytes[at] ?? 0
      const double = bytes[at + 1] === byte
      let value: PdfValue | undefined
      if (byte === 0x5b || (byte === 0x3c && double)) {
        at += byte === 0x5b ? 1 : 2
        if (open.length >= mostNested) return null
        open.push({ dictionary: byte === 0x3c, items: [] })
        continue
      } else if (open.length > 0 && (byte === 0x5d || (byte === 0x3e && double))) {
        at += byte === 0x5d ? 1 : 2
        const closed = open.pop()
        value = closed === undefined ? null : close(closed)
      } else if (byte === 0x28) value = literal()
      else if (byte === 0x3c) value = hex()
      else if (byte === 0x2f) value = name()
      else {
        const from = at
        value = word()
        const text = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'word' ? value.word : null
        const inner = open.at(-1)
        if (text === 'R' && inner !== undefined) {
          reference(inner.items)
          continue
        }
        if (inner !== undefined && (text === 'endobj' || text === 'obj' || text === 'stream' || text === 'endstream')) {
          // A container that was never closed ends here, and the word is read again by whoever waits for it.
          at = from
          const outer = open[0]
          return outer === undefined ? null : closeAll(open)
        }
      }
      const parent = open.at(-1)
      if (parent === undefined) return value
      if (parent.items.length < mostItems) parent.items.push(value)
    }
  }

  return {
    next,
    position: () => at,
    seek: (position) => {
      at = position
    },
  }
}

function closeAll(open: Open[]): PdfValue {
  let value: PdfValue = null
  for (let inner = open.pop(); inner !== undefined; inner = open.pop()) {
    if (value !== null) inner.items.push(value)
    value = close(inner)
  }
  return value
}
