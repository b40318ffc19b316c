/** Section: what the reporter was told, or why not. */
import type { Section } from '../document.ts'
import { heading, paragraph } from '../document.ts'
import { shown, shownLines } from '../shown.ts'

/** What became of the reply; `wouldHaveSaid` is its text where it was written. */
export interface ReplyDecision {
  readonly kind: 'sent' | 'observed' | 'withheld' | 'unknown' | 'pending' | 'rejected'
  readonly reason: string | null
  readonly wouldHaveSaid: string | null
}

const outcome: Readonly<Record<ReplyDecision['kind'], string>> = {
  sent: 'The reporter was answered.',
  observed: 'No reply was sent: replies are only observed. anomix would have answered:',
  withheld: 'No reply was sent.',
  unknown: 'It is not known whether the reply was sent: the daemon or the connection ended during the sending. It is not sent again.',
  pending: 'The reply waits to be sent.',
  rejected: 'The mail server refused the reply for good.',
}

/** Outcome in a sentence, its reason, and the text of the reply. */
export function reply(decision: ReplyDecision): Section {
  const title: Readonly<Record<ReplyDecision['kind'], string>> = {
    sent: 'Text of the reply',
    observed: 'Would have answered',
    withheld: 'Would have answered',
    unknown: 'Text of the reply',
    pending: 'Text of the reply',
    rejected: 'Text of the reply',
  }
  const tone = decision.kind === 'unknown' || decision.kind === 'rejected' ? 'warning' : 'normal'
  return {
    title: 'Reply to the Reporter',
    blocks: [
      paragraph(outcome[decision.kind], tone),
      ...(decision.reason === null ? [] : [paragraph(`Reason: ${shown(decision.reason, 300)}`)]),
      ...(decision.wouldHaveSaid === null
        ? []
        : [heading(title[decision.kind]), { kind: 'quote' as const, text: shownLines(decision.wouldHaveSaid, 6_000) }]),
    ],
  }
}
