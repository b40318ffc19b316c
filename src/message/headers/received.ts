/** Received trace fields (RFC 5321 section 4.4) as hops; whom to trust is decided later. */
import ipaddr from 'ipaddr.js'
import type { ReceivedHop } from '../../domain/analysis.ts'
import { parseDate } from './dates.ts'
import { readTls } from './received-tls.ts'

interface Token {
  readonly text: string
  readonly comment: boolean
  /** Nothing stands between it and the token before it. */
  readonly glued: boolean
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

/** Comments that hold the other side's certificate or login: an address in them is its own word. */
const claims = /^(?:using|client|no client|version|authenticated|account|envelope|sender|exim|tls|cipher)\b/i

function toIp(text: string): string | null {
  const bare = text.replace(/^ipv6:/i, '')
  const candidate = /^(?:\d{1,3}\.){3}\d{1,3}:\d{1,5}$/.test(bare) ? bare.slice(0, bare.indexOf(':')) : bare
  if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(candidate) && !(candidate.includes(':') && ipaddr.IPv6.isValid(candidate))) return null
  return ipaddr.isValid(candidate) ? ipaddr.process(candidate).toString() : null
}

interface Addresses {
  readonly bracketed: readonly string[]
  readonly bare: readonly string[]
}

/** Addresses of one comment, without what the client said of itself (`helo=…`, `HELO …`, `ident=…`). */
function addressesIn(text: string): Addresses {
  const bracketed: string[] = []
  const bare: string[] = []
  let claimed = false
  for (const word of text
    .slice(0, 2_000)
    .split(/[\s(),;<>]+/)
    .slice(0, 100)) {
    const lower = word.toLowerCase()
    const afterClaim = claimed
    claimed = ['helo', 'ehlo', 'lhlo', 'helo:', 'ehlo:', 'helo=', 'ehlo=', 'ident=', 'from', 'identity'].includes(lower)
    if (afterClaim || lower.includes('=')) continue
    const open = word.indexOf('[')
    const close = word.indexOf(']', open + 1)
    const inside = open < 0 || close < 0 ? null : toIp(word.slice(open + 1, close))
    if (inside !== null) bracketed.push(inside)
    else {
      const outside = toIp(word.slice(word.lastIndexOf('@') + 1).replaceAll(/[[\]]/g, ''))
      if (outside !== null) bare.push(outside)
    }
  }
  return { bracketed, bare }
}

/**
 * The address that the receiving server saw (TCP-info of RFC 5321 section 4.4), never one from the greeting: the bracketed
 * one in a comment beside the name, then a bare one in such a comment, then an address in the place of the name.
 */
function clientAddress(from: Clause): string | null {
  const comments = from.comments.filter((comment) => !claims.test(comment.text))
  const apart = comments.filter((comment) => !comment.glued)
  const found = (apart.length > 0 ? apart : comments).map((comment) => addressesIn(comment.text))
  const seen = found.flatMap(({ bracketed }) => bracketed)[0] ?? found.flatMap(({ bare }) => bare)[0]
  if (seen !== undefined) return seen
  const { bracketed, bare } = addressesIn(from.word)
  return bracketed[0] ?? bare[0] ?? null
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
