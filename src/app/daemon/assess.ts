/** The first step of a submission: analysed as a case, or recorded as words about an earlier one. */
import { detectorsVersion } from '../../detectors/run.ts'
import type { Assessment } from '../../domain/analysis.ts'
import { automaticMailReason } from '../../authentication/automatic-mail.ts'
import type { Message, SubmissionEnvelope } from '../../domain/message.ts'
import { worstFirst } from '../../report/verdict-words.ts'
import type { Store, SubmissionRecord } from '../../store/store.ts'
import type { Clock } from '../clock.ts'
import type { Analyser } from '../compose/analyser.ts'
import type { Logger } from '../logger.ts'
import { carriedIn, continuationOf, type Continuation } from './conversation.ts'
import { lastResortAssessment } from './last-resort.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { outgoingId } from './mails.ts'
import { decideReply, identify, type ReplyPolicy } from './reply-policy.ts'

export interface AssessParts {
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  readonly analyser: Pick<Analyser, 'analyse'>
  readonly policy: ReplyPolicy
  readonly version: string
}

interface Analysed {
  readonly envelope: SubmissionEnvelope | null
  readonly assessments: readonly Assessment[]
  readonly continued: Continuation | null
}

export function createAssess(parts: AssessParts): (record: SubmissionRecord, mailbox: WatchedMailbox) => Promise<SubmissionRecord> {
  const { store, clock, logger } = parts

  /** A machine's answer is not the reporter's words, whoever's mailbox it comes from. */
  const continuation = async (
    record: SubmissionRecord,
    mailbox: WatchedMailbox,
    envelope: SubmissionEnvelope,
    messages: readonly Message[],
  ): Promise<Continuation | null> => {
    if (automaticMailReason(envelope, { addresses: [mailbox.from.address] }) !== null) return null
    const { reporter } = identify(envelope, mailbox, parts.policy)
    return await continuationOf(store, record, mailbox, { envelope, reporter, carried: carriedIn(messages) })
  }

  const analyseSubmission = async (record: SubmissionRecord, mailbox: WatchedMailbox): Promise<Analysed> => {
    const path = `${record.mailbox}/${record.position}`
    if (record.failure !== null)
      return {
        envelope: null,
        continued: null,
        assessments: [lastResortAssessment({ path, sha256: record.sha256, version: parts.version, detectors: detectorsVersion })],
      }
    const bytes = await store.bytes(record.id)
    const request = { bytes, path, firstIndex: 0, as: 'submission', truncated: record.truncated } as const
    const found: { continued: Continuation | null } = { continued: null }
    const analysis = await parts.analyser.analyse(request, {
      identify: (envelope) => identify(envelope, mailbox, parts.policy).reporter,
      continues: async (envelope, messages) => {
        found.continued = await continuation(record, mailbox, envelope, messages)
        return found.continued !== null && found.continued.followUp !== null
      },
    })
    return { ...analysis, ...found }
  }

  return async (record, mailbox) => {
    const { envelope, assessments, continued } = await analyseSubmission(record, mailbox)
    if (continued !== null && continued.followUp !== null) {
      await store.followedUp(record.id, continued.earlier.id, continued.followUp)
      logger.info('submission joins its case', { submission: record.id, mailbox: record.mailbox, case: continued.earlier.id })
      return { ...record, step: 'assessed', joins: continued.earlier.id, followUp: continued.followUp }
    }
    if (continued !== null) await store.join(record.id, continued.earlier.id)
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
      verdict: worstFirst(assessments)[0]?.verdict ?? 'inconclusive',
      messages: assessments.length,
      ms: Math.round(assessments[0]?.timings.totalMs ?? 0),
    })
    return { ...record, step: 'assessed', joins: record.joins ?? continued?.earlier.id ?? null, assessments }
  }
}
