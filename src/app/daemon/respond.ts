/**
 * `respond`: carries one submission through its steps, each recorded before the next begins:
 * received ▶ assessed ▶ replied ▶ reported ▶ settled. Any step may be entered again after a crash.
 */
import { detectorsVersion } from '../../detectors/run.ts'
import type { Assessment, Verdict } from '../../domain/analysis.ts'
import { AnomixError } from '../../domain/errors.ts'
import type { SubmissionEnvelope } from '../../domain/message.ts'
import { readMessageId } from '../../message/message-id.ts'
import { worstFirst } from '../../report/verdict-words.ts'
import type { OutboxEntry, Step, Store, SubmissionRecord } from '../../store/store.ts'
import type { Clock } from '../clock.ts'
import type { Analyser } from '../compose/analyser.ts'
import type { Logger } from '../logger.ts'
import { deliver } from './deliver.ts'
import { lastResortAssessment } from './last-resort.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { incidentMail, outgoingId, replyMail, type MailParts, type MailSubject } from './mails.ts'
import { decideReply, identify, vetoNow, type ReplyPolicy } from './reply-policy.ts'

export interface ResponderParts {
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  readonly analyser: Pick<Analyser, 'analyse'>
  readonly mailboxes: ReadonlyMap<string, WatchedMailbox>
  readonly policy: ReplyPolicy
  readonly mails: MailParts
  readonly incidentReport: Readonly<Record<Verdict, 'mail' | 'none'>>
  readonly version: string
}

/** One submission with several messages is handled by its worst verdict. */
const worstVerdict = (assessments: readonly Assessment[]): Verdict => worstFirst(assessments)[0]?.verdict ?? 'inconclusive'

export function createResponder(parts: ResponderParts): (record: SubmissionRecord) => Promise<void> {
  const { store, clock, logger } = parts

  const analyseSubmission = async (
    record: SubmissionRecord,
    mailbox: WatchedMailbox,
  ): Promise<{ readonly envelope: SubmissionEnvelope | null; readonly assessments: readonly Assessment[] }> => {
    const path = `${record.mailbox}/${record.position}`
    if (record.failure !== null)
      return {
        envelope: null,
        assessments: [lastResortAssessment({ path, sha256: record.sha256, version: parts.version, detectors: detectorsVersion })],
      }
    const bytes = await store.bytes(record.id)
    const request = { bytes, path, firstIndex: 0, as: 'submission', truncated: record.truncated } as const
    return await parts.analyser.analyse(request, (envelope) => identify(envelope, mailbox, parts.policy).reporter)
  }

  const assess = async (record: SubmissionRecord, mailbox: WatchedMailbox): Promise<readonly Assessment[]> => {
    const { envelope, assessments } = await analyseSubmission(record, mailbox)
    const reply = decideReply(envelope, mailbox, parts.policy, { arrivedAt: record.arrivedAt, now: clock.now().getTime() })
    const recipient = reply.reporter?.address ?? ''
    // Before the step is recorded: entered again after a crash, the row is found as it stands.
    await store.enqueue({
      submissionId: record.id,
      kind: 'reply',
      recipient,
      messageId: outgoingId(record, mailbox, 'reply', recipient),
      state: reply.state,
      reason: reply.reason,
    })
    await store.assessed(record.id, assessments)
    logger.info('submission assessed', {
      submission: record.id,
      mailbox: record.mailbox,
      verdict: worstVerdict(assessments),
      messages: assessments.length,
      ms: Math.round(assessments[0]?.timings.totalMs ?? 0),
    })
    return assessments
  }

  const reply = async (subject: MailSubject): Promise<void> => {
    const entry = (await store.outbox(subject.record.id)).find(({ kind }) => kind === 'reply')
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

  const reportTo = async (subject: MailSubject, recipient: string, replyEntry: OutboxEntry | undefined): Promise<void> => {
    const { record, mailbox } = subject
    const messageId = outgoingId(record, mailbox, 'incident-report', recipient)
    const entry = await store.enqueue({
      submissionId: record.id,
      kind: 'incident-report',
      recipient,
      messageId,
      state: 'pending',
      reason: null,
    })
    try {
      await deliver({ store, transport: mailbox.transport, logger }, entry, () => incidentMail(parts.mails, subject, entry, replyEntry))
    } catch (error) {
      // Refused for good, again and again: said in the log and on the submission, which goes to the failed folder.
      if (record.failure === null || !(error instanceof AnomixError) || error.code !== 'TRANSPORT_REJECTED') throw error
      await store.mark(entry, { state: 'rejected', reason: 'the mail server refused the incident report' })
      logger.error('incident report was refused for good', { submission: record.id })
    }
  }

  const report = async (subject: MailSubject): Promise<void> => {
    if (parts.incidentReport[worstVerdict(subject.assessments)] === 'none') return
    const replyEntry = (await store.outbox(subject.record.id)).find(({ kind }) => kind === 'reply')
    for (const recipient of subject.mailbox.socTo) await reportTo(subject, recipient, replyEntry)
  }

  const settle = async (record: SubmissionRecord, mailbox: WatchedMailbox): Promise<void> => {
    const outcome = await mailbox.source.settle(record, record.failure === null ? 'processed' : 'failed')
    if (outcome === 'gone') logger.warn('the submission was moved or deleted by hand', { submission: record.id })
    logger.info('submission settled', { submission: record.id, outcome, failed: record.failure !== null })
  }

  return async (record) => {
    const mailbox = parts.mailboxes.get(record.mailbox)
    if (mailbox === undefined) throw new Error(`mailbox ${record.mailbox} is no longer configured`)
    let { step } = record
    const advance = async (to: Step): Promise<void> => {
      await store.advance(record.id, to)
      step = to
    }
    let assessments = record.assessments
    if (step === 'received' || assessments === null) {
      assessments = await assess(record, mailbox)
      step = 'assessed'
    }
    const inReplyTo = step === 'settled' ? null : readMessageId(await store.bytes(record.id))
    const subject: MailSubject = { record, assessments, mailbox, inReplyTo, now: clock.now() }
    if (step === 'assessed') {
      await reply(subject)
      await advance('replied')
    }
    if (step === 'replied') {
      await report(subject)
      await advance('reported')
    }
    if (step === 'reported') {
      await settle(record, mailbox)
      await advance('settled')
    }
  }
}
