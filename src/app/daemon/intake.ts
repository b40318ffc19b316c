/**
 * Takes what has arrived out of a mailbox into the store. Nothing is answered here: a submission is durable first, and
 * the cursor moves only when everything that was listed is.
 */
import { createHash } from 'node:crypto'
import { AnomixError, describeError, type ErrorCode } from '../../domain/errors.ts'
import type { SubmissionRef } from '../../mailbox/source.ts'
import type { Store } from '../../store/store.ts'
import type { Clock } from '../clock.ts'
import type { Logger } from '../logger.ts'
import type { WatchedMailbox } from './mailbox.ts'

export interface IntakeParts {
  readonly mailbox: WatchedMailbox
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  /** Bytes; what lies beyond is left on the server. */
  readonly maxBytes: number
  /** True once the daemon is to end: the listing is left as it is and comes again. */
  readonly stopping: () => boolean
}

const mostFetches = 3
const ofTheConnection: readonly ErrorCode[] = ['MAILBOX_UNREACHABLE', 'MAILBOX_AUTH_FAILED', 'MAILBOX_TLS_FAILED', 'STORE_BUSY']

/** A run over the mailbox; resolves with how many submissions are new. Rejects with TransientError. */
export function createIntake(parts: IntakeParts): () => Promise<number> {
  const { mailbox, store, clock, logger } = parts
  /** Positions that are durable although the cursor is behind them, because another message could not be fetched. */
  const ahead = new Set<string>()
  /** Fetches that failed for a reason of the message itself, by position. */
  const tries = new Map<string, number>()

  const take = async (ref: SubmissionRef): Promise<boolean> => {
    if (ahead.has(ref.position)) return false
    const { bytes, truncated } = await mailbox.source.fetch(ref, parts.maxBytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const submission = { mailbox: mailbox.name, position: ref.position, sha256, bytes, truncated, arrivedAt: ref.arrivedAt.getTime() }
    const result = await store.receive(submission, clock.now().getTime())
    ahead.add(ref.position)
    if (result.kind === 'new') {
      logger.info('submission received', { mailbox: mailbox.name, submission: result.id, sha256, bytes: bytes.length })
      return true
    }
    logger.info('submission is known already', { mailbox: mailbox.name, submission: result.id, settled: result.settled })
    // A copy of what was answered before: out of the inbox, and nobody is written to again.
    if (result.settled) await mailbox.source.settle(ref, 'processed')
    return false
  }

  /** What cannot be had after some tries is given to people: a row without bytes, reported and settled as failed. */
  const giveUp = async (ref: SubmissionRef, reason: string): Promise<void> => {
    const sha256 = createHash('sha256').update(`unreadable ${mailbox.name} ${ref.position}`).digest('hex')
    const submission = {
      mailbox: mailbox.name,
      position: ref.position,
      sha256,
      bytes: new Uint8Array(),
      truncated: true,
      arrivedAt: ref.arrivedAt.getTime(),
    }
    const { id } = await store.receive(submission, clock.now().getTime())
    await store.fail(id, reason)
    ahead.add(ref.position)
    logger.error('submission cannot be fetched and is given up', { mailbox: mailbox.name, submission: id })
  }

  /** Null where the message is dealt with, otherwise what keeps it. */
  const attempt = async (ref: SubmissionRef): Promise<{ readonly taken: boolean; readonly failure: Error | null }> => {
    try {
      return { taken: await take(ref), failure: null }
    } catch (error) {
      if (error instanceof AnomixError && error.code === 'SUBMISSION_GONE') return { taken: false, failure: null }
      const failure = error instanceof Error ? error : new Error(String(error))
      const aboutThisOne = error instanceof AnomixError && (error.code === 'SUBMISSION_UNREADABLE' || error.code === 'MAILBOX_TIMEOUT')
      const count = aboutThisOne ? (tries.get(ref.position) ?? 0) + 1 : 0
      tries.set(ref.position, count)
      logger.warn('submission could not be fetched', { mailbox: mailbox.name, tries: count, error: describeError(error) })
      if (count < mostFetches) return { taken: false, failure }
      tries.delete(ref.position)
      await giveUp(ref, describeError(error))
      return { taken: true, failure: null }
    }
  }

  return async () => {
    const cursor = await store.cursor(mailbox.name)
    const listing = await mailbox.source.list(cursor, mailbox.startFrom)
    if (cursor === null)
      logger.info('first start of this mailbox: earlier mail is left alone', { mailbox: mailbox.name, leftAlone: listing.leftAlone })
    if (listing.resynced) logger.warn('the mailbox was recreated; its content is compared with the store', { mailbox: mailbox.name })
    let taken = 0
    let failed: Error | null = null
    for (const ref of listing.refs) {
      if (parts.stopping()) return taken
      const { taken: one, failure } = await attempt(ref)
      if (one) taken++
      failed ??= failure
      // A dead connection fails every message after it too; a single bad message must not hold up the rest.
      if (failure instanceof AnomixError && ofTheConnection.includes(failure.code)) break
    }
    if (failed !== null) {
      if (taken > 0) return taken
      throw failed
    }
    if (listing.cursor !== cursor) await store.saveCursor(mailbox.name, listing.cursor)
    ahead.clear()
    tries.clear()
    return taken
  }
}
