/** What every stage asks of a header block: senders, recipients, date, identity, trace. */
import type { MailboxAddress } from '../../domain/analysis.ts'
import type { HeaderField, Message } from '../../domain/message.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import { allFields, firstField } from '../mime/header-block.ts'
import { parseAddresses } from './addresses.ts'
import { parseDate } from './dates.ts'
import { parseReceived, withDelays } from './received.ts'

/** The part of a message that its header block alone tells. */
export type HeaderSummary = Pick<
  Message,
  'headers' | 'subject' | 'from' | 'sender' | 'replyTo' | 'to' | 'cc' | 'returnPath' | 'date' | 'messageId' | 'received'
>

const maxHops = 200

/** Reads a header block once; duplicate From, To … fields are joined in order (RFC 7103 section 7.5.1). */
export function summarise(headers: readonly HeaderField[], limits: AnalysisLimits, breaches: BreachLog): HeaderSummary {
  const mailboxes = (name: string): readonly MailboxAddress[] => {
    const found = allFields(headers, name).flatMap((field) => parseAddresses(field.raw, limits.addresses + 1))
    if (found.length > limits.addresses) {
      breaches.add(
        'addresses',
        limits.addresses,
        found.length,
        'A header names more addresses than the budget; only the first ones were read.',
      )
    }
    return found.slice(0, limits.addresses)
  }
  const returnPath = firstField(headers, 'return-path')
  const date = firstField(headers, 'date')
  const messageId = firstField(headers, 'message-id')
  return {
    headers,
    subject: firstField(headers, 'subject')?.value ?? null,
    from: mailboxes('from'),
    sender: mailboxes('sender'),
    replyTo: mailboxes('reply-to'),
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    returnPath: returnPath === null ? null : (parseAddresses(returnPath.raw, 1)[0]?.address ?? ''),
    date: date === null ? null : parseDate(date.raw),
    messageId: messageId === null || messageId.raw === '' ? null : messageId.raw,
    received: withDelays(
      allFields(headers, 'received')
        .slice(0, maxHops)
        .map((field) => parseReceived(field.raw)),
    ),
  }
}
