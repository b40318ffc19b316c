/** Our mails from what the store holds: pure composition around the report room. */
import type { Assessment } from '../../domain/analysis.ts'
import type { OutgoingMail } from '../../mailbox/transport.ts'
import { caseNumber, incidentHeaders, messageIdFor, replyHeaders } from '../../report/case-number.ts'
import { composeFollowUp } from '../../report/follow-up.ts'
import { composeIncidentReport } from '../../report/incident-report.ts'
import { composeReply } from '../../report/reply.ts'
import type { ReplyDecision } from '../../report/sections/reply.ts'
import type { FollowUp, OutboxEntry, SubmissionRecord } from '../../store/store.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { observedReason } from './reply-policy.ts'

export interface MailParts {
  readonly organisationName: string
  readonly contact: string | null
}

export interface MailSubject {
  readonly record: SubmissionRecord
  readonly assessments: readonly Assessment[]
  readonly mailbox: WatchedMailbox
  /** Message-ID of the submission, with angle brackets; null where it has none. */
  readonly inReplyTo: string | null
  /** The case that this submission continues; null where it begins one. */
  readonly earlier: SubmissionRecord | null
  /** False where the reporter has been told in this conversation how to send the original. */
  readonly resendAdvice: boolean
  readonly now: Date
}

const numberOf = (record: SubmissionRecord): string => caseNumber(record.sha256, new Date(record.receivedAt))

export function outgoingId(record: SubmissionRecord, mailbox: WatchedMailbox, kind: OutboxEntry['kind'], recipient: string): string {
  return messageIdFor({ submissionId: record.id, kind, recipient, domain: mailbox.from.address.split('@').at(-1) ?? 'localhost' })
}

type ReplySubject = Pick<MailSubject, 'record' | 'assessments' | 'resendAdvice'>

function renderReply(parts: MailParts, { record, assessments, resendAdvice }: ReplySubject): ReturnType<typeof composeReply> {
  const { organisationName, contact } = parts
  return composeReply({ assessments, caseNumber: numberOf(record), organisationName, contact, resendAdvice })
}

/** True where the reply to these assessments tells how to send the original. */
export function advisesResending(parts: MailParts, record: SubmissionRecord, assessments: readonly Assessment[]): boolean {
  const [wanted, unwanted] = [true, false].map((resendAdvice) => renderReply(parts, { record, assessments, resendAdvice }).text)
  return wanted !== unwanted
}

export function replyMail(parts: MailParts, subject: MailSubject, entry: OutboxEntry): OutgoingMail {
  const rendered = renderReply(parts, subject)
  return {
    messageId: entry.messageId,
    from: subject.mailbox.from,
    to: entry.recipient,
    ...rendered,
    date: subject.now,
    inReplyTo: subject.inReplyTo,
    references: subject.inReplyTo === null ? [] : [subject.inReplyTo],
    headers: replyHeaders(numberOf(subject.record)),
  }
}

function decisionOf(parts: MailParts, subject: MailSubject, reply: OutboxEntry | undefined): ReplyDecision {
  if (reply === undefined) return { kind: 'withheld', reason: 'no reply was prepared', wouldHaveSaid: null }
  if (reply.state === 'withheld' && reply.reason === observedReason)
    return { kind: 'observed', reason: reply.reason, wouldHaveSaid: renderReply(parts, subject).text }
  const kind = reply.state === 'sending' ? 'unknown' : reply.state
  // Of a mail that went out the reason says why the reporter is proven, and stands with the reporter.
  return { kind, reason: kind === 'sent' || kind === 'pending' ? null : reply.reason, wouldHaveSaid: null }
}

export function incidentMail(parts: MailParts, subject: MailSubject, entry: OutboxEntry, reply: OutboxEntry | undefined): OutgoingMail {
  const first = subject.assessments[0]
  const rendered = composeIncidentReport({
    assessments: subject.assessments,
    caseNumber: numberOf(subject.record),
    mailbox: subject.mailbox.name,
    receivedAt: new Date(subject.record.receivedAt).toISOString(),
    reporter: first?.reporter ?? null,
    reporterReason: [
      ...(typeof reply?.reason === 'string' ? [reply.reason] : []),
      ...(subject.earlier === null ? [] : [`the submission continues case ${numberOf(subject.earlier)} of the same reporter`]),
    ].join('; '),
    note: first?.submission?.note ?? null,
    reply: decisionOf(parts, subject, reply),
    organisationName: parts.organisationName,
  })
  return {
    messageId: entry.messageId,
    from: subject.mailbox.from,
    to: entry.recipient,
    ...rendered,
    date: subject.now,
    inReplyTo: null,
    references: [],
    headers: incidentHeaders(numberOf(subject.record)),
  }
}

/** The words of a reporter about his earlier case, threaded below the incident report that this recipient got of it. */
export function followUpMail(
  parts: MailParts,
  subject: {
    readonly record: SubmissionRecord
    readonly followUp: FollowUp
    /** Null where the case is no longer in the store. */
    readonly earlier: SubmissionRecord | null
    readonly mailbox: WatchedMailbox
    readonly now: Date
  },
  entry: OutboxEntry,
): OutgoingMail {
  const { record, followUp, mailbox } = subject
  const number = numberOf(subject.earlier ?? record)
  const incident = subject.earlier === null ? null : outgoingId(subject.earlier, mailbox, 'incident-report', entry.recipient)
  const rendered = composeFollowUp({
    caseNumber: number,
    mailbox: mailbox.name,
    receivedAt: new Date(record.receivedAt).toISOString(),
    ...followUp,
    organisationName: parts.organisationName,
  })
  return {
    messageId: entry.messageId,
    from: mailbox.from,
    to: entry.recipient,
    ...rendered,
    date: subject.now,
    inReplyTo: incident,
    references: incident === null ? [] : [incident],
    headers: incidentHeaders(number),
  }
}
