/** SPF (RFC 7208) and DMARC (RFC 9989, relaxed alignment by its tree walk) derived anew, with mailauth. */
import { dmarc } from 'mailauth/lib/dmarc/index.js'
import { spf } from 'mailauth/lib/spf/index.js'
import type { AuthenticationResult } from '../domain/analysis.ts'
import type { Lookups } from './lookups.ts'
import { aligned } from './organisation.ts'
import { domainPart } from './received-spf.ts'
import { normalResult } from './result-words.ts'
import type { CheckedSignature } from './signatures.ts'

/** Who sent, as the trusted hop saw it. */
export interface Handover {
  readonly ip: string
  /** Name in the greeting; null where the hop wrote none. */
  readonly helo: string | null
  /** Envelope sender, empty for the null path. */
  readonly sender: string
  /** Own host, for macros of records. */
  readonly receiver: string
}

export interface DerivedSpf {
  readonly result: AuthenticationResult
  readonly domain: string | null
}

export interface DerivedDmarc {
  readonly result: AuthenticationResult
  readonly domain: string | null
  readonly policy: string | null
}

/** Evaluates the record of the envelope sender, of the greeting where the envelope sender is empty; strictly by RFC 7208. */
export async function deriveSpf(handover: Handover, lookups: Lookups): Promise<DerivedSpf> {
  const helo = handover.helo ?? ''
  const { status, domain } = await spf({
    ip: handover.ip,
    helo,
    sender: handover.sender,
    mta: handover.receiver,
    resolver: lookups.ask,
    strict: true,
  })
  return { result: normalResult(status.result), domain: domain === '' || domain === '-' ? domainPart(helo) : domain.toLowerCase() }
}

/** Signatures that might have aligned had the bytes, the key or the resolver been there. */
const untellable = new Set(['key-missing', 'body-changed', 'expired', 'lookup-failed'])

interface DmarcEvidence {
  /** Addresses of From. */
  readonly from: readonly string[]
  readonly fromFields: number
  /** Null where SPF could not be derived. */
  readonly spf: DerivedSpf | null
  /** Null where signatures could not be verified. */
  readonly dkim: readonly CheckedSignature[] | null
}

/** True where a DMARC failure is certain: SPF is known, and no signature of the author's organisation is merely unverifiable after the fact. */
function certain({ from, spf: sender, dkim }: DmarcEvidence): boolean {
  if (sender === null || sender.result === 'temperror' || dkim === null) return false
  const author = domainPart(from[0] ?? '')
  return !dkim.some(({ domain, fault }) => fault !== null && untellable.has(fault) && aligned(domain, author))
}

/**
 * DMARC from what passed. A failure that the loss of a key, an edit of the body or a missing look-up may explain is `neutral`, and
 * null is returned where the message cannot be judged (no From domain or several).
 */
export async function deriveDmarc(evidence: DmarcEvidence, lookups: Lookups): Promise<DerivedDmarc | null> {
  const verdict = await dmarc({
    headerFrom: [...evidence.from],
    fromFields: evidence.fromFields,
    spfDomains: evidence.spf?.result === 'pass' && evidence.spf.domain !== null ? [evidence.spf.domain] : [],
    dkimDomains: (evidence.dkim ?? []).flatMap(({ result, domain }) => (result === 'pass' && domain !== null ? [{ domain }] : [])),
    resolver: lookups.ask,
    strict: true,
  })
  if (verdict === false) return null
  const result = normalResult(verdict.status.result)
  const policy = (verdict.policy as string | undefined) ?? null
  return {
    result: result === 'fail' && !certain(evidence) ? 'neutral' : result,
    domain: verdict.status.header?.from?.toLowerCase() ?? domainPart(evidence.from[0] ?? ''),
    policy,
  }
}
