/** Our two mails from what the store holds: pure composition around the report room. */
import type { Assessment } from '../../domain/analysis.ts'
import type { OutgoingMail } from '../../mailbox/transport.ts'
import { caseNumber, incidentHeaders, messageIdFor, replyHeaders } from '../../report/case-number.ts'
import { composeIncidentReport } from '../../report/incident-report.ts'
import { composeReply } from '../../report/reply.ts'
import type { ReplyDecision } from '../../report/sections/reply.ts'
import type { OutboxEntry, SubmissionRecord } from '../../store/store.ts'
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
  readonly now: Date
}

const numberOf = (record: SubmissionRecord): string => caseNumber(record.sha256, new Date(record.receivedAt))

export function outgoingId(record: SubmissionRecord, mailbox: WatchedMailbox, kind: OutboxEntry['kind'], recipient: string): string {
  return messageIdFor({ submissionId: record.id, kind, recipient, domain: mailbox.from.address.split('@').at(-1) ?? 'localhost' })
}

function renderReply(parts: MailParts, { record, assessments }: MailSubject): ReturnType<typeof composeReply> {
  return composeReply({ assessments, caseNumber: numberOf(record), organisationName: parts.organisationName, contact: parts.contact })
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
    reporterReason: reply?.reason ?? '',
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
