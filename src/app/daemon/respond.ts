/**
 * `respond`: carries one submission through its steps, each recorded before the next begins:
 * received ▶ assessed ▶ replied ▶ reported ▶ settled. Any step may be entered again after a crash. A submission that is
 * nothing but words about an earlier case goes the same way, without assessment and reply.
 */
import type { Assessment, Verdict } from '../../domain/analysis.ts'
import { readMessageId } from '../../message/message-id.ts'
import { worstFirst } from '../../report/verdict-words.ts'
import { mayStaySilent } from '../../scoring/evidence-grade.ts'
import type { OutboxEntry, Step, SubmissionRecord } from '../../store/store.ts'
import { createAssess, type AssessParts } from './assess.ts'
import { deliver } from './deliver.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { advisesResending, followUpMail, incidentMail, replyMail, type MailParts, type MailSubject } from './mails.ts'
import { createReports } from './reports.ts'
import { vetoNow } from './reply-policy.ts'

export interface ResponderParts extends AssessParts {
  readonly mailboxes: ReadonlyMap<string, WatchedMailbox>
  readonly mails: MailParts
  readonly incidentReport: Readonly<Record<Verdict, 'mail' | 'none'>>
}

/** One submission with several messages is handled by its worst verdict. */
const worstVerdict = (assessments: readonly Assessment[]): Verdict => worstFirst(assessments)[0]?.verdict ?? 'inconclusive'

/** States of a reply that the reporter has, or may have. */
const mayHaveArrived: readonly OutboxEntry['state'][] = ['sent', 'unknown', 'sending']

export function createResponder(parts: ResponderParts): (record: SubmissionRecord) => Promise<void> {
  const { store, clock, logger } = parts
  const assess = createAssess(parts)
  const sendReports = createReports(parts)

  const replyOf = async (id: string): Promise<OutboxEntry | undefined> => (await store.outbox(id)).find(({ kind }) => kind === 'reply')

  const reply = async (subject: MailSubject): Promise<void> => {
    const entry = await replyOf(subject.record.id)
    if (entry === undefined) return
    const veto =
      entry.state === 'pending'
        ? vetoNow(parts.policy, subject.mailbox, entry.recipient, { arrivedAt: subject.record.arrivedAt, now: clock.now().getTime() })
        : null
    if (veto !== null) {
      await store.mark(entry, { state: 'withheld', reason: veto })
      return
    }
    await deliver({ store, transport: subject.mailbox.transport, logger }, entry, () => replyMail(parts.mails, subject, entry))
  }

  const report = async (subject: MailSubject): Promise<void> => {
    const verdict = worstVerdict(subject.assessments)
    const silent = subject.assessments.every(
      ({ evidence, submission }) => submission?.actedOn !== true && mayStaySilent(verdict, evidence.closable),
    )
    if (parts.incidentReport[verdict] === 'none' && silent) return
    const replyEntry = await replyOf(subject.record.id)
    await sendReports(subject.record, subject.mailbox, 'incident-report', (entry) => incidentMail(parts.mails, subject, entry, replyEntry))
  }

  const settle = async (record: SubmissionRecord, mailbox: WatchedMailbox): Promise<void> => {
    const outcome = await mailbox.source.settle(record, record.failure === null ? 'processed' : 'failed')
    if (outcome === 'gone') logger.warn('the submission was moved or deleted by hand', { submission: record.id })
    logger.info('submission settled', { submission: record.id, outcome, failed: record.failure !== null })
  }

  /** Whether an earlier reply of this conversation told the reporter how to send the original. */
  const wasAdvised = async (record: SubmissionRecord): Promise<boolean> => {
    if (record.joins === null) return false
    for (const each of await store.conversation(record.joins)) {
      if (each.id === record.id || each.assessments === null) continue
      const state = (await replyOf(each.id))?.state
      if (state !== undefined && mayHaveArrived.includes(state) && advisesResending(parts.mails, each, each.assessments)) return true
    }
    return false
  }

  const subjectOf = async (
    record: SubmissionRecord,
    assessments: readonly Assessment[],
    mailbox: WatchedMailbox,
  ): Promise<MailSubject> => ({
    record,
    assessments,
    mailbox,
    inReplyTo: readMessageId(await store.bytes(record.id)),
    earlier: record.joins === null ? null : await store.find(record.joins),
    resendAdvice: !(await wasAdvised(record)),
    now: clock.now(),
  })

  return async (claimed) => {
    const mailbox = parts.mailboxes.get(claimed.mailbox)
    if (mailbox === undefined) throw new Error(`mailbox ${claimed.mailbox} is no longer configured`)
    const known = claimed.step !== 'received' && (claimed.assessments !== null || claimed.followUp !== null)
    const record = known ? claimed : await assess(claimed, mailbox)
    let { step } = record
    const advance = async (to: Step): Promise<void> => {
      await store.advance(record.id, to)
      step = to
    }
    const { followUp, assessments } = record
    if (followUp !== null && (step === 'assessed' || step === 'replied')) {
      const earlier = record.joins === null ? null : await store.find(record.joins)
      await sendReports(record, mailbox, 'follow-up', (entry) =>
        followUpMail(parts.mails, { record, followUp, earlier, mailbox, now: clock.now() }, entry),
      )
      await advance('reported')
    }
    if (step === 'assessed') {
      await reply(await subjectOf(record, assessments ?? [], mailbox))
      await advance('replied')
    }
    if (step === 'replied') {
      await report(await subjectOf(record, assessments ?? [], mailbox))
      await advance('reported')
    }
    if (step === 'reported') {
      await settle(record, mailbox)
      await advance('settled')
    }
  }
}
