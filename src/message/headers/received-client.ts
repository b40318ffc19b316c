/** The address from which a server took a message, as it wrote it beside the client's greeting (TCP-info of RFC 5321 section 4.4). */
import ipaddr from 'ipaddr.js'

export interface Word {
  readonly text: string
  /** Nothing stands between it and the token before it. */
  readonly glued: boolean
}

/** The `from` clause: the word that follows, which is mostly the greeting, and the comments up to the next clause. */
export interface FromClause {
  readonly word: string
  readonly comments: readonly Word[]
}

const maxComment = 2_000
const maxWords = 100
const greetings: readonly string[] = ['helo', 'ehlo', 'lhlo']

/** Comments that hold the other side's certificate or login: an address in them is its own word. A host name may begin with the same letters. */
const claims =
  /^(?:using|client|no client|version|authenticated|authenticated-sender|account|envelope|envelope-from|envelope-sender|sender|exim|tls|cipher)(?:[\s:=]|$)/i

/** A comment that names the greeting: then the word in front of it is the server's own. */
const namesGreeting = /(?:^|[\s(])(?:helo|ehlo|lhlo|port)[\s=:]/i

function toIp(text: string): string | null {
  const bare = text.replace(/^ipv6:/i, '')
  const candidate = /^(?:\d{1,3}\.){3}\d{1,3}:\d{1,5}$/.test(bare) ? bare.slice(0, bare.indexOf(':')) : bare
  if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(candidate) && !(candidate.includes(':') && ipaddr.IPv6.isValid(candidate))) return null
  return ipaddr.isValid(candidate) ? ipaddr.process(candidate).toString() : null
}

/** Address of a comment that is `[ip]` or `name [ip]`, with or without `(may be forged)`: nothing but TCP-info looks so. */
function tcpInfo(text: string): string | null {
  const words = text
    .slice(0, maxComment)
    .trim()
    .replace(/\s\(?may be forged\)?$/i, '')
    .split(/\s/)
    .filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const [name = ''] = words
  if (words.length > 2 || !last.startsWith('[') || !last.endsWith(']')) return null
  if (words.length === 2 && (/[^\w.-]/.test(name) || greetings.includes(name.toLowerCase()))) return null
  return toIp(last.slice(1, -1))
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
    .slice(0, maxComment)
    .split(/[\s(),;<>]+/)
    .slice(0, maxWords)) {
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

const holdsAddress = (text: string): boolean => {
  const { bracketed, bare } = addressesIn(text)
  return bracketed.length + bare.length > 0
}

/**
 * The address that the receiving server saw, never one from the greeting: TCP-info proper in the last comment that is nothing else, then a
 * bracketed address in the last comment that has one, then a bare one. An address in the place of the name counts only where no comment
 * stands there, or one that names the greeting; null where the server's word cannot be told from the client's.
 */
export function clientAddress({ word, comments }: FromClause): string | null {
  const spaced = comments.filter(({ glued }) => !glued)
  const apart = spaced.length > 0 ? spaced : comments
  const proper = apart.map(({ text }) => tcpInfo(text)).findLast((ip) => ip !== null)
  if (proper !== undefined) return proper
  const others = apart.filter(({ text }) => !claims.test(text)).map(({ text }) => addressesIn(text))
  const seen = others.findLast(({ bracketed }) => bracketed.length > 0)?.bracketed[0] ?? others.flatMap(({ bare }) => bare)[0]
  if (seen !== undefined) return seen
  if (comments.some(({ text }) => claims.test(text) && holdsAddress(text))) return null
  if (comments.length > 0 && !comments.some(({ text }) => namesGreeting.test(text.slice(0, maxComment)))) return null
  const { bracketed, bare } = addressesIn(word)
  return bracketed[0] ?? bare[0] ?? null
}
