/** The daemon's life: wake-ups in, intake and work out, a clean stop. */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { describeError } from '../../domain/errors.ts'
import type { Store } from '../../store/store.ts'
import type { Clock } from '../clock.ts'
import type { Logger } from '../logger.ts'
import { backoffMs } from './backoff.ts'
import { createIntake } from './intake.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { createResponder, type ResponderParts } from './respond.ts'
import { singleFlight } from './single-flight.ts'
import { createWork } from './work.ts'

export interface DaemonParts extends Omit<ResponderParts, 'mailboxes'> {
  readonly store: Store
  readonly clock: Clock
  readonly logger: Logger
  readonly mailboxes: readonly WatchedMailbox[]
  readonly maxBytes: number
  readonly leaseMs: number
}

export interface Daemon {
  /** Handles what is there; rejects where a mailbox could not be read. */
  readonly once: () => Promise<void>
  /** Starts watching; returns at once. */
  readonly start: () => void
  /** A wake-up from outside (the timer). */
  readonly wake: () => void
  /** Lets the submission in hand end, at most `graceMs`, then resolves; what is unfinished falls back to the store with its lease. */
  readonly stop: (graceMs: number) => Promise<void>
}

export function createDaemon(parts: DaemonParts): Daemon {
  const { store, clock, logger, mailboxes } = parts
  const timers = new Set<NodeJS.Timeout>()
  let stopped = false
  const isStopped = (): boolean => stopped
  const later = (job: () => void, ms: number): void => {
    if (stopped) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      job()
    }, ms)
    timers.add(timer)
  }
  const wakeWork = (): void => {
    void work().catch((error: unknown) => {
      logger.error('the store gave no work', { error: describeError(error) })
    })
  }
  const owner = `${hostname()}-${process.pid}-${randomUUID()}`
  const handle = createResponder({ ...parts, mailboxes: new Map(mailboxes.map((mailbox) => [mailbox.name, mailbox])) })
  const work = singleFlight(
    createWork({
      store,
      clock,
      logger,
      owner,
      leaseMs: parts.leaseMs,
      handle,
      later: (ms) => {
        later(wakeWork, ms)
      },
      stopping: isStopped,
    }),
  )

  const watchers = mailboxes.map((mailbox) => {
    const intake = createIntake({ mailbox, store, clock, logger, maxBytes: parts.maxBytes, stopping: isStopped })
    let failures = 0
    let notBefore = 0
    const poll = singleFlight(async () => {
      if (stopped || clock.now().getTime() < notBefore) return
      try {
        await intake()
        if (failures > 0) logger.info('mailbox is reachable again', { mailbox: mailbox.name })
        failures = 0
      } catch (error) {
        const delay = backoffMs(++failures, error)
        notBefore = clock.now().getTime() + delay
        logger.warn('mailbox cannot be read', { mailbox: mailbox.name, failures, retryInMs: delay, error: describeError(error) })
        later(wake, delay + 1)
      }
      if (!isStopped()) wakeWork()
    })
    const wake = (): void => {
      void poll()
    }
    return { mailbox, intake, poll, wake }
  })

  const wakeAll = (): void => {
    if (stopped) return
    for (const { wake } of watchers) wake()
    wakeWork()
  }

  return {
    once: async () => {
      const failures: unknown[] = []
      for (const { intake } of watchers) await intake().catch((error: unknown) => failures.push(error))
      await work()
      // What has to wait is for the next run: no timer of this one may keep the process.
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      if (failures.length > 0) throw failures[0]
    },
    start: () => {
      for (const { mailbox, wake } of watchers) mailbox.source.watch(wake)
      wakeAll()
    },
    wake: wakeAll,
    stop: async (graceMs) => {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      const grace = new Promise<void>((resolve) => setTimeout(resolve, graceMs).unref())
      // Both end at once where nothing is under way; nothing may log or write after the store is closed.
      await Promise.race([Promise.allSettled([work(), ...watchers.map(({ poll }) => poll())]), grace])
    },
  }
}
