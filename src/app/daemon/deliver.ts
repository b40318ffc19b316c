/**
 * Sends one mail of the outbox by the delivery rule: the row is committed before the send and its outcome after it. A
 * reply goes out at most once, an incident report at least once.
 */
import { AnomixError, describeError, TransientError } from '../../domain/errors.ts'
import type { OutgoingMail, Transport } from '../../mailbox/transport.ts'
import type { OutboxEntry, Store } from '../../store/store.ts'
import type { Logger } from '../logger.ts'

export interface DeliverParts {
  readonly store: Store
  readonly transport: Transport
  readonly logger: Logger
}

/** Rejects with the transport's TransientError where the mail is certainly not delivered and a later try makes sense. */
export async function deliver(parts: DeliverParts, entry: OutboxEntry, compose: () => OutgoingMail): Promise<void> {
  const { store, transport, logger } = parts
  const fields = { submission: entry.submissionId, kind: entry.kind }
  if (entry.state === 'sending' && entry.kind === 'reply') {
    // The last run ended between handing over and writing it down: nobody knows, so nobody is written to twice.
    await store.mark(entry, { state: 'unknown', reason: 'the daemon stopped while this reply was being sent' })
    logger.warn('outcome of a reply is unknown; it is not sent again', fields)
    return
  }
  if (entry.state !== 'pending' && entry.state !== 'sending') return
  const mail = compose()
  if (!(await store.beginSending(entry)))
    throw new TransientError('STORE_BUSY', { detail: 'Another daemon has taken this submission over.' })
  try {
    const receipt = await transport.send(mail)
    await store.mark(entry, { state: 'sent', location: receipt.location })
    logger.info('mail sent', { ...fields, attempts: entry.attempts + 1 })
  } catch (error) {
    const code = error instanceof AnomixError ? error.code : null
    if (code === 'TRANSPORT_REJECTED' && entry.kind === 'reply') {
      await store.mark(entry, { state: 'rejected', reason: 'the mail server refused the reply' })
      logger.warn('reply was refused for good', { ...fields, error: describeError(error) })
      return
    }
    // Only an error of the transport's own says for certain that nothing was delivered.
    const certain = code !== null && code !== 'TRANSPORT_OUTCOME_UNKNOWN'
    if (entry.kind === 'reply' && !certain) {
      await store.mark(entry, { state: 'unknown', reason: 'the connection broke while this reply was being sent' })
      logger.warn('outcome of a reply is unknown; it is not sent again', { ...fields, error: describeError(error) })
      return
    }
    await store.mark(entry, { state: 'pending' })
    throw error
  }
}
