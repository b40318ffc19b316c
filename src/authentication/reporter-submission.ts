/**
 * Authenticated submission (RFC 6409) as the own server recorded it in its Received field: `with ESMTPSA` and its kin
 * (RFC 3848, RFC 6531), or the login by name (Postfix `smtpd_sasl_authenticated_header`, Courier `AUTH:`).
 */
import type { ReceivedHop } from '../domain/analysis.ts'
import type { SubmissionEnvelope } from '../domain/message.ts'
import { isHost } from './networks.ts'
import { readClauses } from './received-words.ts'
import { receivedIndexes } from './trace.ts'

export type SubmissionProof =
  /** `named`: the server wrote whose login it was, and it is the author's. */
  | { readonly kind: 'proven'; readonly named: boolean }
  /** Authenticated, but as somebody else or in a way that leaves doubt; words of ours. */
  | { readonly kind: 'doubtful'; readonly reason: string }
  | { readonly kind: 'none' }

const authenticatedProtocols = new Set(['esmtpa', 'esmtpsa', 'utf8smtpa', 'utf8smtpsa'])

interface Trace {
  readonly authenticated: boolean
  readonly login: string | null
}

/** `Authenticated sender: erika`, `AUTH: PLAIN erika@corp.example, TLS: …`; null where the comment names nobody. */
function loginIn(comment: string): string | null {
  const text = comment.trim().slice(0, 500)
  const postfix = /^authenticated sender: ?(\S{1,320})$/i.exec(text)?.[1]
  const courier = /^auth: [a-z0-9-]{1,20} ([^\s,]{1,320})(?:,|$)/i.exec(text)?.[1]
  return postfix ?? courier ?? null
}

/**
 * One Received field. Null where `by` or `with` stands there twice: a client's greeting may have brought a clause along.
 * A login counts only in the last comments before `by`, where the server writes it after everything that the client said.
 */
function readTrace(raw: string): Trace | null {
  const { lower, comments, indexOf } = readClauses(raw)
  const by = indexOf('by')
  const protocol = indexOf('with')
  // `with` may be absent, but not stand there twice.
  if (by < 0 || (protocol < 0 && lower.includes('with'))) return null
  const logins = comments.filter(({ at }) => at === by).map(({ text: words }) => loginIn(words))
  const named = logins.filter((login) => login !== null)
  if (named.length > 1 || (named.length === 1 && logins.at(-1) === null)) return null
  return { authenticated: protocol > by && authenticatedProtocols.has(lower[protocol + 1] ?? ''), login: named[0] ?? null }
}

/** Webmail writes how the browser came to it, `with HTTP` and no SMTP, and then logs in as its user. */
const isWebmail = ({ with: protocol }: ReceivedHop): boolean => /^https?\b/i.test(protocol ?? '') && !/[sl]mtp/i.test(protocol ?? '')

const isSame = (login: string, address: string): boolean => {
  const [one, other] = [login.toLowerCase(), address.toLowerCase()]
  return one === other || one === other.slice(0, other.lastIndexOf('@'))
}

/**
 * Whether the oldest of the contiguous trusted hops took the mail from a client that had logged in as the author. `hops` is the
 * trace of the envelope with trust marked; what lies below that hop is the client's own and proves nothing.
 */
export function authenticatedSubmission(
  envelope: SubmissionEnvelope,
  hops: readonly ReceivedHop[],
  address: string,
  trustedHosts: readonly string[],
): SubmissionProof {
  const untrusted = hops.findIndex(({ trusted }) => !trusted)
  const count = untrusted < 0 ? hops.length : untrusted
  const fields = receivedIndexes(envelope.headers).slice(0, count)
  if (count === 0 || fields.length < count) return { kind: 'none' }
  const traces = fields.map((index) => readTrace(envelope.headers[index]?.raw ?? ''))
  const logged = traces.map((trace) => trace !== null && (trace.authenticated || trace.login !== null))
  if (!logged.includes(true)) return { kind: 'none' }
  const oldest = traces.at(-1) ?? null
  // A second own hop below, or a second login above: a gateway logs in with everybody's mail, or an insider wrote the rest himself.
  const below = hops.slice(count).some((hop) => isHost(hop.by, trustedHosts) && !((oldest?.login ?? null) !== null && isWebmail(hop)))
  if (below || oldest === null || logged.at(-1) !== true || logged.filter(Boolean).length > 1)
    return { kind: 'doubtful', reason: 'a trusted server recorded a login, but not where the mail entered the trusted servers' }
  if (oldest.login !== null && !isSame(oldest.login, address))
    return { kind: 'doubtful', reason: 'a trusted server recorded a login that is not that of the From address' }
  return { kind: 'proven', named: oldest.login !== null }
}
