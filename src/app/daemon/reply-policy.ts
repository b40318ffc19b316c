/** Whether a reporter is answered: silence before harm. Pure; every refusal is a sentence that the incident report shows. */
import { automaticMailReason } from '../../authentication/automatic-mail.ts'
import { identifyReporter, type Identification } from '../../authentication/reporter.ts'
import type { Reporter } from '../../domain/analysis.ts'
import { defang } from '../../domain/defang.ts'
import type { SubmissionEnvelope } from '../../domain/message.ts'
import type { AuthenticationSettings } from '../../domain/settings.ts'
import type { WatchedMailbox } from './mailbox.ts'

export interface ReplyPolicy {
  readonly mode: 'off' | 'observe' | 'on'
  /** Milliseconds. */
  readonly maxAgeMs: number
  /** Whose word proves a reporter. */
  readonly authentication: AuthenticationSettings
}

export interface ReplyVerdict {
  readonly reporter: Reporter | null
  readonly state: 'pending' | 'withheld'
  /** Why the reporter is answered, or why not; {@link observedReason} where only the mode speaks against it. */
  readonly reason: string
}

export const observedReason = 'response.reply.mode is observe'
const modeOffReason = 'response.reply.mode is off'
const tooOldReason = 'the submission is older than response.reply.maxAge'

/** The earliest moment that speaks: servers stamp a restored or re-imported mail with the time of the import. */
function ageMs(envelope: SubmissionEnvelope, arrivedAt: number, now: number): number {
  const written = [envelope.date, envelope.received[0]?.date ?? null].map((date) => (date === null ? Number.NaN : Date.parse(date)))
  return now - Math.min(arrivedAt, ...written.filter((time) => Number.isFinite(time)))
}

export function identify(
  envelope: SubmissionEnvelope,
  mailbox: WatchedMailbox,
  policy: Pick<ReplyPolicy, 'authentication'>,
): Identification {
  return identifyReporter(envelope, {
    domains: mailbox.reporters.domains,
    trust: mailbox.reporters.trust,
    authentication: policy.authentication,
  })
}

/** What speaks against a reply that was decided on earlier and still waits: the operator may have changed the mode, and time has gone by. */
export function vetoNow(
  policy: ReplyPolicy,
  mailbox: WatchedMailbox,
  recipient: string,
  times: { readonly arrivedAt: number; readonly now: number },
): string | null {
  if (policy.mode === 'off') return modeOffReason
  if (policy.mode === 'observe' && !isPilot(mailbox, recipient)) return observedReason
  return times.now - times.arrivedAt > policy.maxAgeMs ? tooOldReason : null
}

const isPilot = ({ reporters }: WatchedMailbox, address: string): boolean =>
  reporters.pilot.some((each) => each.toLowerCase() === address.toLowerCase())

const mostCandidates = 5

/** The reason, and where From can be read as several addresses, which ones. */
function withCandidates({ reason, candidates }: Identification): string {
  if (candidates.length < 2) return reason
  const more = candidates.length > mostCandidates ? ` and ${candidates.length - mostCandidates} more` : ''
  return `${reason}; addresses in From: ${candidates.slice(0, mostCandidates).map(defang).join(', ')}${more}`
}

/** Who sent the submission and why he is not answered, whatever mode and age say; `refusal` null where he is. */
export function judgeReporter(
  envelope: SubmissionEnvelope,
  mailbox: WatchedMailbox,
  policy: Pick<ReplyPolicy, 'authentication'>,
): Identification & { readonly refusal: string | null } {
  const identification = identify(envelope, mailbox, policy)
  const automatic = automaticMailReason(envelope, { addresses: [mailbox.from.address] })
  const unproven = identification.reporter === null || identification.reporter.proof === null
  return { ...identification, refusal: automatic ?? (unproven ? identification.reason : null) }
}

export function decideReply(
  envelope: SubmissionEnvelope | null,
  mailbox: WatchedMailbox,
  policy: ReplyPolicy,
  times: { readonly arrivedAt: number; readonly now: number },
): ReplyVerdict {
  const withheld = (reporter: Reporter | null, reason: string): ReplyVerdict => ({ reporter, state: 'withheld', reason })
  if (envelope === null) return withheld(null, 'the submission could not be read')
  const judged = judgeReporter(envelope, mailbox, policy)
  const { reporter, refusal } = judged
  if (policy.mode === 'off') return withheld(reporter, modeOffReason)
  if (reporter === null || refusal !== null)
    return withheld(reporter, refusal === judged.reason ? withCandidates(judged) : (refusal ?? judged.reason))
  if (ageMs(envelope, times.arrivedAt, times.now) > policy.maxAgeMs) return withheld(reporter, tooOldReason)
  return policy.mode === 'on' || isPilot(mailbox, reporter.address)
    ? { reporter, state: 'pending', reason: withCandidates(judged) }
    : withheld(reporter, observedReason)
}
