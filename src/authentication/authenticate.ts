/**
 * Who sent a message, after the fact: what trusted servers wrote into its header, and, with look-ups, what its own bytes and
 * the trusted hop prove.
 */
import { noAuthentication } from '../domain/analysis.ts'
import type { Authentication, Gap, ReceivedHop } from '../domain/analysis.ts'
import type { DnsResolver } from '../domain/dns.ts'
import type { Message } from '../domain/message.ts'
import { noTrust } from '../domain/settings.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { readInstance, standIn, withoutPasses } from './arc-forwarder.ts'
import { combine } from './combine.ts'
import type { Counted } from './combine.ts'
import { regrade, unverified } from './evidence-grade.ts'
import { readHeaderResults } from './header-results.ts'
import type { HeaderResults } from './header-results.ts'
import { domainPart } from './received-spf.ts'
import { readReceivingFilter } from './receiving-filter.ts'
import { markTrustedHops, sendingIpOf } from './trace.ts'
import type { Verified } from './verify.ts'

export { readHeaderResults } from './header-results.ts'
export type { HeaderResults } from './header-results.ts'
export { markTrustedHops, sendingIpOf } from './trace.ts'

export interface Authenticated {
  readonly authentication: Authentication
  /** Hops of the message with the trusted ones marked. */
  readonly received: readonly ReceivedHop[]
  /** Grade and reasons as verification left them. */
  readonly evidence: Message['evidence']
  readonly gaps: readonly Gap[]
}

export interface AuthenticateParts {
  readonly settings: AuthenticationSettings
  /** Null: no look-ups; the results in the header count and are marked so. */
  readonly resolver: DnsResolver | null
  /**
   * False where whoever handed the message in may have written its header himself: then no hop and no recorded result is trusted,
   * and only what the bytes prove (DKIM, ARC) counts. True where it is left out.
   */
  readonly headersVouch?: boolean
}

/** Without a word of the header: seals of trusted forwarders prove themselves. */
const provenOnly = ({ trustedForwarders }: AuthenticationSettings): AuthenticationSettings => ({ ...noTrust, trustedForwarders })

interface Known {
  readonly header: HeaderResults
  readonly verified: Verified | null
  readonly chainTrusted: boolean
}

/** A tested chain of a sealer whom the operator trusts. */
function isTrustedChain(verified: Verified | null, { trustedForwarders }: AuthenticationSettings): boolean {
  const chain = verified?.signatures?.arc
  return chain?.result === 'pass' && chain.sealer !== null && trustedForwarders.some((one) => one.toLowerCase() === chain.sealer)
}

function verificationOf(verified: Verified | null, chainTrusted: boolean): Authentication['verification'] {
  if (verified === null || (verified.signatures === null && verified.spf === null && verified.dmarc === null)) return null
  const { signatures, spf, dmarc } = verified
  return {
    dkim: signatures?.dkim ?? [],
    arc: { result: signatures?.arc.result ?? 'unknown', sealer: signatures?.arc.sealer ?? null, trusted: chainTrusted },
    spf,
    dmarc,
  }
}

/**
 * Lets a trusted forwarder's record stand in; then the results are as good as our own verification of its seal. Passes of an
 * untrusted header do not come along: the forwarder says what passed.
 */
function forwarded(counted: Counted, message: Message, verified: Verified): Counted {
  const author = message.from.length === 1 ? domainPart(message.from[0]?.address ?? '') : null
  const record = readInstance(message.headers, verified.signatures?.arc.length ?? 0)
  if (record.length === 0) return counted
  const base = counted.trusted ? counted : withoutPasses(counted)
  const { changed, results } = standIn(base, record, author)
  const kept = { ...results, dkim: counted.trusted ? results.dkim : results.dkim.filter(({ result }) => result !== 'unknown') }
  return changed ? { ...kept, source: 'verified', trusted: true } : kept
}

function evidenceOf(message: Message, known: Known): Message['evidence'] {
  const { header, verified, chainTrusted } = known
  if (verified === null) return unverified(message, 'look-ups are off')
  if (verified.signatures !== null) return regrade(message, { signatures: verified.signatures, header, chainTrusted })
  return unverified(
    message,
    message.limits.length > 0 ? 'the message breaks a limit' : 'there are no original bytes, or the verifier failed',
  )
}

/**
 * Judges the sender of one message; never rejects. Messages whose header is quoted or lost (grade D, E) have no results of their
 * own: everything is `unknown`. `original` is null where a client rebuilt the message; then, and where it broke a limit, no
 * signature is verified.
 */
export async function authenticate(message: Message, original: Uint8Array | null, parts: AuthenticateParts): Promise<Authenticated> {
  const { grade } = message.evidence
  if (grade === 'D' || grade === 'E') {
    return { authentication: noAuthentication, received: message.received, evidence: message.evidence, gaps: [] }
  }
  const { resolver, headersVouch = true } = parts
  const settings = headersVouch ? parts.settings : provenOnly(parts.settings)
  const received = markTrustedHops(message.received, settings, message.headers)
  const header = readHeaderResults(message.headers, received, settings)
  const bytes = message.limits.length > 0 ? null : original
  // The verifier takes a quarter of a second to load: only who asks for it waits.
  const verified = resolver === null ? null : await (await import('./verify.ts')).verify(message, bytes, { marked: received, resolver })
  const chainTrusted = isTrustedChain(verified, settings)
  const counted = combine(header, verified)
  return {
    authentication: {
      ...(chainTrusted && verified !== null ? forwarded(counted, message, verified) : counted),
      sendingIp: sendingIpOf(received),
      verification: verificationOf(verified, chainTrusted),
      receivingFilter: readReceivingFilter(message.headers, received),
    },
    received,
    evidence: evidenceOf(message, { header, verified, chainTrusted }),
    gaps: verified?.gaps ?? [],
  }
}
