/** Who sent the submission, and whether that is proven enough to answer. */
import type { ReceivedHop, Reporter } from '../domain/analysis.ts'
import type { SubmissionEnvelope } from '../domain/message.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { parseAuthenticationResults, propertyOf } from './authentication-results.ts'
import { readHeaderResults } from './header-results.ts'
import { aligned } from './organisation.ts'
import { domainPart } from './received-spf.ts'
import { exchangeInternal } from './reporter-exchange.ts'
import { readSenders } from './reporter-senders.ts'
import { authenticatedSubmission } from './reporter-submission.ts'
import { markTrustedHops } from './trace.ts'

export interface ReporterSettings {
  /** Mail domains whose people are answered; compared exactly, without regard to case. */
  readonly domains: readonly string[]
  /** `closed-mailbox`: only own people can deliver to it, so From is believed. */
  readonly trust: 'authenticated' | 'closed-mailbox'
  readonly authentication: AuthenticationSettings
  /** True where the source vouches that the mailbox lies in Exchange (read over Graph). */
  readonly mailboxIsExchange?: boolean
}

export interface Identification {
  /** Null where the submission does not name exactly one sender. */
  readonly reporter: Reporter | null
  /** Why the proof is what it is; words of ours, nothing of the mail. */
  readonly reason: string
  /** Every address that any reading of the From fields finds, lower case; the mail's own words. */
  readonly candidates: readonly string[]
}

const none = { kind: 'none' } as const

type Border = 'aligned' | 'failed' | 'unproven' | 'silent'

/**
 * True where the topmost field of this server itself speaks of DMARC. Where no hop shows how far the own servers' fields reach, a
 * second field of the same name may have come with the mail, past a border that writes but does not remove.
 */
function topmostChecks({ headers }: SubmissionEnvelope, authservId: string | null): boolean {
  for (const { name, raw } of headers) {
    if (name.toLowerCase() !== 'authentication-results') continue
    const field = parseAuthenticationResults(raw)
    if (field.authservId === authservId) return field.results.some(({ method }) => method === 'dmarc')
  }
  return false
}

/** What the topmost block of a trusted server says of DMARC. */
function askBorder(envelope: SubmissionEnvelope, hops: readonly ReceivedHop[], domain: string, settings: AuthenticationSettings): Border {
  const { trusted, authservId, results } = readHeaderResults(envelope.headers, hops, settings)
  if (!trusted) return 'silent'
  const checks = results.filter(({ method }) => method === 'dmarc')
  if (checks.some(({ result }) => result === 'fail')) return 'failed'
  const vouched = checks.every((check) => check.result === 'pass' && aligned(domainPart(propertyOf(check, 'header.from') ?? ''), domain))
  return checks.length > 0 && vouched && (hops.some((hop) => hop.trusted) || topmostChecks(envelope, authservId)) ? 'aligned' : 'unproven'
}

/** What would have to be configured or recorded for a proof, where nothing was found. */
function missing(border: Border, { trustedAuthservIds, trustedHosts, exchangeTenants }: AuthenticationSettings): string {
  if (border === 'unproven') return 'the topmost Authentication-Results of a trusted server does not prove the sender by aligned DMARC'
  if (trustedAuthservIds.length === 0 && trustedHosts.length === 0 && exchangeTenants.length === 0)
    return 'authentication.trustedAuthservIds, trustedHosts and exchangeTenants are empty, so nobody can be proven'
  const looked = [
    ...(trustedAuthservIds.length === 0 ? [] : ['no Authentication-Results of a trusted server']),
    ...(trustedHosts.length === 0 ? [] : ['no login at a trusted server']),
    ...(exchangeTenants.length === 0 ? [] : ['no internal mark of an own Exchange tenant']),
  ]
  return `${looked.join(', ')} stands on the submission`
}

/**
 * Proof is null, with the reason, unless the readings of From agree on one address of an own domain and a trusted server
 * recorded its login, aligned DMARC or Exchange's internal mark, or the mailbox is closed by configuration.
 */
export function identifyReporter(envelope: SubmissionEnvelope, settings: ReporterSettings): Identification {
  const { address, agreed, candidates } = readSenders(envelope)
  if (address === null) return { reporter: null, reason: 'the submission does not come from exactly one valid From address', candidates }
  const unproven = (reason: string): Identification => ({ reporter: { address, authenticated: false, proof: null }, reason, candidates })
  const proven = (proof: NonNullable<Reporter['proof']>, reason: string): Identification => ({
    reporter: { address, authenticated: proof !== 'closed-mailbox', proof },
    reason,
    candidates,
  })
  const domain = domainPart(address) ?? ''
  if (!settings.domains.some((own) => own.toLowerCase() === domain)) return unproven('the domain of the sender is not in reporters.domains')
  if (!agreed) return unproven('mail programs read the From field differently, so nobody can be sure who sent the submission')

  const { authentication } = settings
  const hops = markTrustedHops(envelope.received, authentication, envelope.headers)
  const submission =
    authentication.trustedHosts.length === 0 ? none : authenticatedSubmission(envelope, hops, address, authentication.trustedHosts)
  // Before DMARC: who logged in under his own name has not crossed the border, and nothing need have been signed yet.
  if (submission.kind === 'proven' && submission.named)
    return proven('submission', 'a trusted server recorded that it took the mail from the sender, who had logged in')
  const border = askBorder(envelope, hops, domain, authentication)
  // Nothing else excuses a failure that the own border server saw: a login without a name may be a gateway's, which logs in with
  // everybody's mail, and neither a closed mailbox nor Exchange's mark speaks of this sender.
  if (border === 'failed') return unproven('a trusted server recorded that DMARC failed: the sender is forged')
  if (border === 'aligned')
    return proven('authentication-results', 'a trusted server recorded that DMARC passed for the domain of the sender')
  if (submission.kind === 'proven')
    return proven('submission', 'a trusted server recorded that it took the mail from a user who had logged in')
  const internal = exchangeInternal(envelope, hops, {
    authentication,
    mailboxIsExchange: settings.mailboxIsExchange ?? false,
  })
  if (internal === 'proven') return proven('internal', 'the own Exchange Online marked the mail as sent by one of its users')
  if (settings.trust === 'closed-mailbox') {
    return proven('closed-mailbox', 'the mailbox is configured as closed to outsiders, so From is believed')
  }
  if (submission.kind === 'doubtful') return unproven(submission.reason)
  return unproven(internal === 'none' ? missing(border, authentication) : internal.reason)
}
