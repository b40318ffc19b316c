/** Who sent the submission, and whether that is proven enough to answer. */
import { getDomain } from 'tldts'
import type { Reporter } from '../domain/analysis.ts'
import type { SubmissionEnvelope } from '../domain/message.ts'
import { parseAuthenticationResults, propertyOf } from './authentication-results.ts'
import { domainPart } from './received-spf.ts'

export interface ReporterSettings {
  /** Mail domains whose people are answered; compared exactly, without regard to case. */
  readonly domains: readonly string[]
  /** `closed-mailbox`: only own people can deliver to it, so From is believed. */
  readonly trust: 'authenticated' | 'closed-mailbox'
  readonly trustedAuthservIds: readonly string[]
}

export interface Identification {
  /** Null where the submission does not name exactly one sender. */
  readonly reporter: Reporter | null
  /** Why the proof is what it is; words of ours, nothing of the mail. */
  readonly reason: string
}

/** One bare address of RFC 5321 in ASCII: dot-atom, `@`, host name. */
const bareAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,32}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,32}$/

const organisation = (domain: string): string => getDomain(domain, { allowPrivateDomains: true }) ?? domain

function soleAddress(envelope: SubmissionEnvelope): string | null {
  const fields = envelope.headers.filter(({ name }) => name.toLowerCase() === 'from').length
  const address = envelope.from[0]?.address ?? ''
  return envelope.from.length === 1 && fields <= 1 && address.length <= 254 && address.indexOf('@') <= 64 && bareAddress.test(address)
    ? address
    : null
}

type Border = 'aligned' | 'failed' | 'unproven' | 'silent'

/** What the topmost field of a trusted server says; a lower one may have come with the mail and never counts. */
function askBorder(envelope: SubmissionEnvelope, domain: string, trusted: readonly string[]): Border {
  for (const field of envelope.headers) {
    if (field.name.toLowerCase() !== 'authentication-results') continue
    const { authservId, results } = parseAuthenticationResults(field.raw)
    if (authservId === null || !trusted.includes(authservId)) continue
    const checks = results.filter(({ method }) => method === 'dmarc')
    if (checks.some(({ result }) => result === 'fail')) return 'failed'
    const aligned = checks.every((check) => {
      const from = domainPart(propertyOf(check, 'header.from') ?? '')
      return check.result === 'pass' && from !== null && organisation(from) === organisation(domain)
    })
    return checks.length > 0 && aligned ? 'aligned' : 'unproven'
  }
  return 'silent'
}

/** Proof is null, with the reason, unless a trusted server vouches for From or the mailbox is closed by configuration. */
export function identifyReporter(envelope: SubmissionEnvelope, settings: ReporterSettings): Identification {
  const address = soleAddress(envelope)
  if (address === null) return { reporter: null, reason: 'the submission does not come from exactly one valid From address' }
  const unproven = (reason: string): Identification => ({ reporter: { address, authenticated: false, proof: null }, reason })
  const domain = domainPart(address) ?? ''
  if (!settings.domains.some((own) => own.toLowerCase() === domain)) return unproven('the domain of the sender is not in reporters.domains')
  const trusted = settings.trustedAuthservIds.map((id) => id.toLowerCase())
  const border = askBorder(envelope, domain, trusted)
  if (border === 'aligned') {
    return {
      reporter: { address, authenticated: true, proof: 'authentication-results' },
      reason: 'a trusted server recorded that DMARC passed for the domain of the sender',
    }
  }
  // A closed mailbox excuses silence, never a failure that the own border server saw.
  if (border === 'failed') return unproven('a trusted server recorded that DMARC failed: the sender is forged')
  if (settings.trust === 'closed-mailbox') {
    return {
      reporter: { address, authenticated: false, proof: 'closed-mailbox' },
      reason: 'the mailbox is configured as closed to outsiders, so From is believed',
    }
  }
  if (trusted.length === 0) return unproven('authentication.trustedAuthservIds is empty, so nobody can be proven')
  return unproven(
    border === 'silent'
      ? 'no Authentication-Results of a trusted server stands on the submission'
      : 'the topmost Authentication-Results of a trusted server does not prove the sender by aligned DMARC',
  )
}
