/** Takes due submissions from the store one by one and carries them through; gives back what fails, due again later. */
import { AnomixError, describeError, TransientError } from '../../domain/errors.ts'
import type { Store, SubmissionRecord } from '../../store/store.ts'
import type { Clock } from '../clock.ts'
import type { Logger } from '../logger.ts'
import { backoffMs } from './backoff.ts'

export interface WorkParts {
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  readonly owner: string
  readonly leaseMs: number
  readonly handle: (record: SubmissionRecord) => Promise<void>
  /** Asks for another run after so many milliseconds. */
  readonly later: (ms: number) => void
  readonly stopping: () => boolean
}

/** Tries of one step before the submission is given up and goes to the failed folder. */
const mostTries = 3
/** A submission that fails even after it was given up is tried again at this pace, for ever: it is never lost. */
const parkedMs = 3_600_000

export function createWork(parts: WorkParts): () => Promise<void> {
  const { store, clock, logger, owner } = parts
  const claim = (): { readonly owner: string; readonly now: number; readonly leaseMs: number } => ({
    owner,
    now: clock.now().getTime(),
    leaseMs: parts.leaseMs,
  })

  const giveBack = async (record: SubmissionRecord, error: unknown): Promise<void> => {
    const tries = record.attempts + 1
    const fields = { submission: record.id, step: record.step, tries, error: describeError(error) }
    const transient = error instanceof TransientError
    const givenUp = record.failure !== null
    if (!transient)
      logger.error('submission failed', {
        ...fields,
        stack: error instanceof AnomixError || !(error instanceof Error) ? undefined : error.stack,
      })
    else logger.warn('submission has to wait', fields)
    if (!transient && !givenUp && tries >= mostTries) {
      await store.fail(record.id, describeError(error))
      await store.release(record.id, owner, { dueAt: clock.now().getTime(), failed: true })
      return
    }
    const delay = !transient && givenUp ? parkedMs : backoffMs(tries, error)
    await store.release(record.id, owner, { dueAt: clock.now().getTime() + delay, failed: true })
    parts.later(delay)
  }

  const carry = async (record: SubmissionRecord): Promise<void> => {
    const renewal = setInterval(
      () => {
        store.extend(record.id, claim()).catch((error: unknown) => {
          logger.warn('lease could not be renewed', { submission: record.id, error: describeError(error) })
        })
      },
      Math.max(parts.leaseMs / 3, 100),
    )
    try {
      await parts.handle(record)
      await store.release(record.id, owner, { dueAt: clock.now().getTime(), failed: false })
    } catch (error) {
      await giveBack(record, error)
    } finally {
      clearInterval(renewal)
    }
  }

  return async () => {
    while (!parts.stopping()) {
      const record = await store.claim(claim())
      if (record === null) return
      await carry(record)
    }
  }
}
