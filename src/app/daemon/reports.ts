/** Mails to the SOC about one submission: one row and one send for each recipient, at least once. */
import { AnomixError } from '../../domain/errors.ts'
import type { OutgoingMail } from '../../mailbox/transport.ts'
import type { MailKind, OutboxEntry, Store, SubmissionRecord } from '../../store/store.ts'
import type { Logger } from '../logger.ts'
import { deliver } from './deliver.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { outgoingId } from './mails.ts'

type ReportKind = Exclude<MailKind, 'reply'>

const refusals: Readonly<Record<ReportKind, string>> = {
  'incident-report': 'the mail server refused the incident report',
  'follow-up': 'the mail server refused the follow-up',
}

/** Rejects with the transport's error where a mail is not out, unless the submission has been given up and the server refuses for good. */
export function createReports({
  store,
  logger,
}: {
  readonly store: Store
  readonly logger: Logger
}): (record: SubmissionRecord, mailbox: WatchedMailbox, kind: ReportKind, compose: (entry: OutboxEntry) => OutgoingMail) => Promise<void> {
  return async (record, mailbox, kind, compose) => {
    for (const recipient of mailbox.socTo) {
      const messageId = outgoingId(record, mailbox, kind, recipient)
      const entry = await store.enqueue({ submissionId: record.id, kind, recipient, messageId, state: 'pending', reason: null })
      try {
        await deliver({ store, transport: mailbox.transport, logger }, entry, () => compose(entry))
      } catch (error) {
        // Refused for good, again and again: said in the log and on the submission, which goes to the failed folder.
        if (record.failure === null || !(error instanceof AnomixError) || error.code !== 'TRANSPORT_REJECTED') throw error
        await store.mark(entry, { state: 'rejected', reason: refusals[kind] })
        logger.error('a mail to the SOC was refused for good', { submission: record.id, kind })
      }
    }
  }
}
