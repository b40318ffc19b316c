/** Received trace fields (RFC 5321 section 4.4) as hops; whom to trust is decided later. */
import ipaddr from 'ipaddr.js'
import type { ReceivedHop } from '../../domain/analysis.ts'
import { parseDate } from './dates.ts'

interface Clause {
  readonly word: string
  readonly comment: string
}
const keywords = new Set(['from', 'by', 'with', 'via', 'id', 'for'])

function tokens(text: string): readonly { readonly text: string; readonly comment: boolean }[] {
  const out: { text: string; comment: boolean }[] = []
  let depth = 0
  let current = ''
  const flush = (comment: boolean): void => {
    if (current !== '') out.push({ text: current, comment })
    current = ''
  }
  for (const char of text) {
    if (char === '(') {
      if (depth === 0) flush(false)
      else current += char
      depth++
    } else if (char === ')' && depth > 0) {
      depth--
      if (depth === 0) flush(true)
      else current += char
    } else if (depth === 0 && /\s/.test(char)) flush(false)
    else current += char
  }
  flush(depth > 0)
  return out
}

function clauses(text: string): ReadonlyMap<string, Clause> {
  const out = new Map<string, Clause>()
  let key: string | null = null
  for (const token of tokens(text)) {
    const lower = token.text.toLowerCase()
    if (!token.comment && keywords.has(lower) && !out.has(lower)) {
      key = lower
      out.set(key, { word: '', comment: '' })
    } else if (key !== null) {
      const known = out.get(key) ?? { word: '', comment: '' }
      if (token.comment) out.set(key, { ...known, comment: `${known.comment} ${token.text}`.trim() })
      else if (known.word === '' || key === 'with') out.set(key, { ...known, word: `${known.word} ${token.text}`.trim() })
    }
  }
  return out
}

function findIp(text: string): string | null {
  const words = text.slice(0, 2_000).split(/[\s()[\]<>,;=]+/)
  for (const word of words.slice(0, 100)) {
    const candidate = word.replace(/^ipv6:/i, '')
    if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(candidate) && !(candidate.includes(':') && ipaddr.IPv6.isValid(candidate))) continue
    if (ipaddr.isValid(candidate)) return ipaddr.process(candidate).toString()
  }
  return null
}

/** One hop; fields that cannot be read are null. */
export function parseReceived(raw: string): ReceivedHop {
  const text = raw.slice(0, 10_000)
  const semicolon = text.lastIndexOf(';')
  const found = clauses(semicolon < 0 ? text : text.slice(0, semicolon))
  const from = found.get('from')
  const nullable = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value)
  return {
    from: nullable(from?.word.toLowerCase()),
    by: nullable(found.get('by')?.word.toLowerCase()),
    ip: from === undefined ? null : findIp(`${from.comment} ${from.word}`),
    with: nullable(found.get('with')?.word),
    date: semicolon < 0 ? null : parseDate(text.slice(semicolon + 1)),
    trusted: false,
  }
}
