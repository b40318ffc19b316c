/** Whether a reporter is answered: silence before harm. Pure; every refusal is a sentence that the incident report shows. */
import { automaticMailReason } from '../../authentication/automatic-mail.ts'
import { identifyReporter } from '../../authentication/reporter.ts'
import type { Reporter } from '../../domain/analysis.ts'
import type { SubmissionEnvelope } from '../../domain/message.ts'
import type { WatchedMailbox } from './mailbox.ts'

export interface ReplyPolicy {
  readonly mode: 'off' | 'observe' | 'on'
  /** Milliseconds. */
  readonly maxAgeMs: number
  readonly trustedAuthservIds: readonly string[]
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

export function identify(envelope: SubmissionEnvelope, mailbox: WatchedMailbox, policy: ReplyPolicy): ReturnType<typeof identifyReporter> {
  return identifyReporter(envelope, {
    domains: mailbox.reporters.domains,
    trust: mailbox.reporters.trust,
    trustedAuthservIds: policy.trustedAuthservIds,
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

export function decideReply(
  envelope: SubmissionEnvelope | null,
  mailbox: WatchedMailbox,
  policy: ReplyPolicy,
  times: { readonly arrivedAt: number; readonly now: number },
): ReplyVerdict {
  const withheld = (reporter: Reporter | null, reason: string): ReplyVerdict => ({ reporter, state: 'withheld', reason })
  if (envelope === null) return withheld(null, 'the submission could not be read')
  const { reporter, reason } = identify(envelope, mailbox, policy)
  if (policy.mode === 'off') return withheld(reporter, modeOffReason)
  const automatic = automaticMailReason(envelope, { addresses: [mailbox.from.address] })
  if (automatic !== null) return withheld(reporter, automatic)
  if (reporter === null || reporter.proof === null) return withheld(reporter, reason)
  if (ageMs(envelope, times.arrivedAt, times.now) > policy.maxAgeMs) return withheld(reporter, tooOldReason)
  return policy.mode === 'on' || isPilot(mailbox, reporter.address)
    ? { reporter, state: 'pending', reason }
    : withheld(reporter, observedReason)
}
