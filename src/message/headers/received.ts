/** Received trace fields (RFC 5321 section 4.4) as hops; whom to trust is decided later. */
import type { ReceivedHop } from '../../domain/analysis.ts'
import { parseDate } from './dates.ts'
import { clientAddress } from './received-client.ts'
import type { Word } from './received-client.ts'
import { readTls } from './received-tls.ts'

interface Token extends Word {
  readonly comment: boolean
}
interface Clause {
  word: string
  readonly comments: Token[]
}
const keywords = new Set(['from', 'by', 'with', 'via', 'id', 'for', 'tls'])

function tokens(text: string): readonly Token[] {
  const out: Token[] = []
  let depth = 0
  let current = ''
  let spaced = true
  const flush = (comment: boolean): void => {
    if (current === '') return
    out.push({ text: current, comment, glued: !spaced })
    current = ''
    spaced = false
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
    } else if (depth === 0 && /\s/.test(char)) {
      flush(false)
      spaced = true
    } else current += char
  }
  flush(depth > 0)
  return out
}

/** A greeting may be any word, also one of the keywords: right after `from` a keyword is a name unless a name follows it. */
function isKeyword(list: readonly Token[], index: number, open: Clause | undefined, key: string | null): boolean {
  const token = list[index]
  if (token === undefined || token.comment || !keywords.has(token.text.toLowerCase())) return false
  const empty = open !== undefined && open.word === '' && open.comments.length === 0
  if (key !== 'from' || !empty) return true
  const next = list[index + 1]
  return next !== undefined && !next.comment && !keywords.has(next.text.toLowerCase())
}

function clauses(list: readonly Token[]): ReadonlyMap<string, Clause> {
  const out = new Map<string, Clause>()
  let key: string | null = null
  for (const [index, token] of list.entries()) {
    const open: Clause | undefined = key === null ? undefined : out.get(key)
    const lower = token.text.toLowerCase()
    if (isKeyword(list, index, open, key) && !out.has(lower)) {
      key = lower
      out.set(key, { word: '', comments: [] })
    } else if (open !== undefined) {
      if (token.comment) open.comments.push(token)
      else if (open.word === '') open.word = token.text
      else if (key === 'with') open.word = `${open.word} ${token.text}`
    }
  }
  return out
}

const orNull = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value)

/** One hop; fields that cannot be read are null. `delaySeconds` is null until {@link withDelays} saw the hop before it. */
export function parseReceived(raw: string): ReceivedHop {
  const text = raw.slice(0, 10_000)
  const semicolon = text.lastIndexOf(';')
  const list = tokens(semicolon < 0 ? text : text.slice(0, semicolon))
  const found = clauses(list)
  const from = found.get('from')
  return {
    from: orNull(from?.word.toLowerCase()),
    by: orNull(found.get('by')?.word.toLowerCase()),
    ip: from === undefined ? null : clientAddress(from),
    with: orNull(found.get('with')?.word),
    tls: readTls(
      list.filter((token) => token.comment).map((token) => token.text),
      found.get('tls')?.word ?? null,
    ),
    date: semicolon < 0 ? null : parseDate(text.slice(semicolon + 1)),
    delaySeconds: null,
    trusted: false,
  }
}

/** The hops, newest first, each with the seconds since the next older one. */
export function withDelays(hops: readonly ReceivedHop[]): readonly ReceivedHop[] {
  return hops.map((hop, index) => {
    const older = hops[index + 1]?.date ?? null
    if (hop.date === null || older === null) return hop
    return { ...hop, delaySeconds: Math.round((Date.parse(hop.date) - Date.parse(older)) / 1_000) }
  })
}
