/**
 * The warm pool that hostile bytes are handled in: one message per worker at a time, a deadline, a bounded heap, a fresh
 * worker after damage. What breaks a worker is read by the raw fallback, in a thread of its own, and comes back with a broken
 * limit, never as a skip; the main thread reads nothing but the beginning of what broke that thread as well.
 */
import type { LimitBreach } from '../../domain/analysis.ts'
import { inspectRaw } from '../../message/raw-fallback.ts'
import { hashBytes } from './copy-bytes.ts'
import { fromCrossing } from './crossing.ts'
import { detectIn } from './detect.ts'
import { createGate } from './gate.ts'
import type { Inspected, InspectTask, WorkerSetup } from './task.ts'
import { startThreads, type Threads } from './threads.ts'

export interface PoolOptions extends WorkerSetup {
  readonly workers: number
  /** Milliseconds that a worker may spend on one message. */
  readonly deadlineMs: number
  /** Milliseconds that the raw fallback may spend on one message. */
  readonly fallbackMs?: number
  /** Messages per worker after which the workers are replaced, against slow leaks. */
  readonly recycleAfter?: number
  /** Told of every damaged worker. */
  readonly onDamage?: (breach: LimitBreach) => void
}

export interface WorkerPool {
  /** Never rejects for what is in the bytes. */
  inspect(task: InspectTask): Promise<Inspected>
  close(): Promise<void>
}

const heapMegabytes = 256
const defaultFallbackMs = 3_000
const defaultRecycleAfter = 5_000
/** A message of more bytes than this is read while no other one of that kind is: buffers are in no heap limit. */
const largeBytes = 8_000_000
/** Bytes that the main thread itself looks at, of a message that broke both threads. */
const lastBytes = 100_000

function breachOf(error: unknown, deadlineMs: number): LimitBreach {
  const name = error instanceof Error ? error.name : ''
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (name === 'AbortError' || name === 'TimeoutError') {
    return {
      name: 'workerMilliseconds',
      limit: deadlineMs,
      seen: null,
      description: `Reading the message took longer than ${deadlineMs} ms and was cut.`,
    }
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      name: 'workerHeapMegabytes',
      limit: heapMegabytes,
      seen: null,
      description: `Reading the message needed more than ${heapMegabytes} MB of heap and was cut.`,
    }
  }
  return { name: 'workerFailure', limit: 0, seen: null, description: 'Reading the message ended in an unexpected error.' }
}

/** The beginning alone, in the main thread; the hash of all bytes is made beside it. */
async function inspectBeginning(task: InspectTask, { limits, context }: WorkerSetup, breach: LimitBreach): Promise<Inspected> {
  const startedAt = performance.now()
  const beginning = task.bytes.subarray(0, lastBytes)
  const found = detectIn(inspectRaw(beginning, { as: task.as, limits, lists: context.lists }, breach), context, task, startedAt)
  const whole = { sha256: await hashBytes(task.bytes), size: task.bytes.length }
  return {
    ...found,
    messages: found.messages.map((each) => ({ ...each, message: { ...each.message, ...whole } })),
    originals: found.originals.map(() => null),
  }
}

export function createWorkerPool(options: PoolOptions): WorkerPool {
  const { workers, deadlineMs, limits, context, rules = [], fallbackMs = defaultFallbackMs } = options
  const setup: WorkerSetup = { limits, context, rules }
  const start = (): Threads => startThreads({ entry: 'worker', setup, least: 1, most: workers, deadlineMs, heapMegabytes })
  const seats = createGate(workers)
  const large = createGate(1)
  const retiring = new Set<Promise<void>>()
  let threads = start()
  let fallback: Threads | null = null
  let handled = 0

  const recycle = (): void => {
    const old = threads
    threads = start()
    handled = 0
    const closed = old.close().finally(() => retiring.delete(closed))
    retiring.add(closed)
  }

  const inspectDamaged = async (task: InspectTask, breach: LimitBreach): Promise<Inspected> => {
    // Most runs never need it.
    fallback ??= startThreads({ entry: 'fallback-worker', setup, least: 1, most: 1, deadlineMs: fallbackMs, heapMegabytes })
    try {
      return fromCrossing(await fallback.run({ ...task, breach }), task)
    } catch {
      return await inspectBeginning(task, setup, breach)
    }
  }

  const inspectSeated = async (task: InspectTask): Promise<Inspected> => {
    try {
      if (handled++ >= workers * (options.recycleAfter ?? defaultRecycleAfter)) recycle()
      return fromCrossing(await threads.run(task), task)
    } catch (error) {
      const breach = breachOf(error, deadlineMs)
      options.onDamage?.(breach)
      // A thread that was cut is gone already; one that failed lives on, in a state that nobody knows.
      if (breach.name === 'workerFailure') recycle()
      return await inspectDamaged(task, breach)
    }
  }

  const inspect = async (task: InspectTask): Promise<Inspected> => {
    const gates = task.bytes.length > largeBytes ? [large, seats] : [seats]
    for (const gate of gates) await gate.enter()
    try {
      return await inspectSeated(task)
    } finally {
      for (const gate of gates) gate.leave()
    }
  }

  return {
    inspect,
    close: async () => {
      await Promise.all([threads.destroy(), fallback?.destroy(), ...retiring])
    },
  }
}
