/** Structured header values `value; name=value` (RFC 2045 section 5.1) with RFC 2231 continuations; linear, never throws. */
import { decodeCharset } from './charset.ts'
import { decodeWords } from './encoded-word.ts'

export interface StructuredValue {
  /** Lower case, comments removed. */
  readonly value: string
  /** By lower-case name. */
  readonly params: ReadonlyMap<string, string>
}

const maxParams = 100

function splitSemicolons(raw: string): readonly string[] {
  const pieces: string[] = []
  let quoted = false
  let depth = 0
  let current = ''
  for (let index = 0; index < raw.length; index++) {
    const char = raw[index] ?? ''
    if (char === '\\' && (quoted || depth > 0)) {
      if (depth === 0) current += char + (raw[index + 1] ?? '')
      index++
    } else if (char === '"' && depth === 0) {
      quoted = !quoted
      current += char
    } else if (!quoted && char === '(') depth++
    else if (!quoted && char === ')' && depth > 0) depth--
    else if (!quoted && depth === 0 && char === ';') {
      pieces.push(current)
      current = ''
    } else if (depth === 0) current += char
    if (pieces.length > maxParams) return pieces
  }
  pieces.push(current)
  return pieces
}

function unquote(text: string): string {
  const trimmed = text.trim()
  if (!trimmed.startsWith('"')) return trimmed
  const inner = trimmed.endsWith('"') && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed.slice(1)
  return inner.replaceAll(/\\(.)/g, '$1')
}

function percentBytes(text: string): Buffer {
  const marked = text.replaceAll('=', '=3D').replaceAll(/%([0-9a-fA-F]{2})/g, '=$1')
  const parts = marked.split('=')
  const chunks = parts.map((part, index) =>
    index === 0 ? Buffer.from(part, 'utf8') : Buffer.concat([Buffer.from(part.slice(0, 2), 'hex'), Buffer.from(part.slice(2), 'utf8')]),
  )
  return Buffer.concat(chunks)
}

interface Segment {
  readonly index: number
  readonly extended: boolean
  readonly text: string
}

function joinSegments(segments: readonly Segment[]): string {
  const sorted = [...segments].sort((a, b) => a.index - b.index)
  const first = sorted[0]
  if (first === undefined) return ''
  const marks = first.extended ? first.text.split("'") : []
  const charset = marks.length >= 3 ? (marks[0] ?? null) : null
  const texts = sorted.map((segment, index) => {
    const text = index === 0 && marks.length >= 3 ? marks.slice(2).join("'") : segment.text
    return segment.extended ? percentBytes(text) : Buffer.from(text, 'utf8')
  })
  return decodeCharset(Buffer.concat(texts), charset)
}

/** Parses a Content-Type or Content-Disposition value; encoded words in parameters are decoded too, as mail programs do. */
export function parseStructured(raw: string): StructuredValue {
  const [head = '', ...rest] = splitSemicolons(raw.slice(0, 50_000))
  const plain = new Map<string, string>()
  const segments = new Map<string, Segment[]>()
  for (const piece of rest) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const key = piece.slice(0, equals).trim().toLowerCase()
    const value = unquote(piece.slice(equals + 1))
    const parts = /^([^*]{1,60})(?:\*(\d{1,4}))?(\*)?$/.exec(key)
    const name = parts?.[1] ?? key
    if (parts !== null && (parts[2] !== undefined || parts[3] !== undefined)) {
      const list = segments.get(name) ?? []
      list.push({ index: Number(parts[2] ?? 0), extended: parts[3] !== undefined, text: value })
      segments.set(name, list)
    } else if (!plain.has(name)) plain.set(name, decodeWords(value))
  }
  for (const [name, list] of segments) plain.set(name, joinSegments(list))
  return { value: head.trim().toLowerCase(), params: plain }
}
