/**
 * The warm pool that hostile bytes are handled in: one message per worker at a time, a deadline, a bounded heap, a fresh
 * worker after damage. What breaks a worker is read by the raw fallback and comes back with a broken limit, never as a skip.
 */
import { Piscina } from 'piscina'
import type { LimitBreach } from '../../domain/analysis.ts'
import { inspectRaw } from '../../message/raw-fallback.ts'
import { detectIn } from './detect.ts'
import type { Inspected, InspectTask, WorkerSetup } from './task.ts'

export interface PoolOptions extends WorkerSetup {
  readonly workers: number
  /** Milliseconds that a worker may spend on one message. */
  readonly deadlineMs: number
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
/** Milliseconds that a worker thread may take to start on a busy machine. */
const startMs = 5_000
const defaultRecycleAfter = 500
/** Bytes that the damaged path looks at: it runs in the main thread and must stay quick. */
const fallbackBytes = 4_000_000

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

/** Bytes that are a window into a larger buffer (an mbox) are copied: a worker would get the whole buffer otherwise. */
function alone(task: InspectTask): InspectTask {
  return task.bytes.byteLength === task.bytes.buffer.byteLength ? task : { ...task, bytes: new Uint8Array(task.bytes) }
}

interface Watch {
  readonly signal: AbortSignal
  /** The worker has begun: its deadline runs from now. */
  readonly begin: () => void
  readonly end: () => void
}

/** Aborts at the deadline, which runs from the moment when the worker begins. */
function watchOver(deadlineMs: number): Watch {
  const controller = new AbortController()
  const abort = (): void => {
    controller.abort()
  }
  let timer = setTimeout(abort, deadlineMs + startMs)
  return {
    signal: controller.signal,
    begin: () => {
      clearTimeout(timer)
      timer = setTimeout(abort, deadlineMs)
    },
    end: () => {
      clearTimeout(timer)
    },
  }
}

/** Lets at most `size` callers in; the deadline of a message must not run while it waits. */
function gate(size: number): { readonly enter: () => Promise<void>; readonly leave: () => void } {
  let free = size
  const waiting: (() => void)[] = []
  return {
    enter: async () => {
      if (free > 0) {
        free--
        return
      }
      await new Promise<void>((resolve) => waiting.push(resolve))
    },
    leave: () => {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    },
  }
}

export function createWorkerPool(options: PoolOptions): WorkerPool {
  const { workers, deadlineMs, limits, context, rules = [] } = options
  const setup: WorkerSetup = { limits, context, rules }
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const start = (): Piscina => {
    const made = new Piscina({
      filename: new URL(`./worker.${extension}`, import.meta.url).href,
      name: 'run',
      workerData: setup,
      minThreads: 1,
      maxThreads: workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    // A worker says when it begins with a message; until then its thread may still be starting.
    made.on('message', (id: unknown) => {
      if (typeof id === 'number') running.get(id)?.begin()
    })
    return made
  }
  const { enter, leave } = gate(workers)
  const retiring = new Set<Promise<void>>()
  const running = new Map<number, Watch>()
  let nextRun = 0
  let pool = start()
  let handled = 0

  const recycle = (): void => {
    const old = pool
    pool = start()
    handled = 0
    const closed = old.close().finally(() => retiring.delete(closed))
    retiring.add(closed)
  }

  const inspect = async (task: InspectTask): Promise<Inspected> => {
    await enter()
    const startedAt = performance.now()
    const id = nextRun++
    const watch = watchOver(deadlineMs)
    running.set(id, watch)
    try {
      if (handled++ >= workers * (options.recycleAfter ?? defaultRecycleAfter)) recycle()
      return (await pool.run({ ...alone(task), run: id }, { signal: watch.signal })) as Inspected
    } catch (error) {
      const breach = breachOf(error, deadlineMs)
      options.onDamage?.(breach)
      return detectIn(
        inspectRaw(task.bytes.subarray(0, fallbackBytes), { as: task.as, limits, lists: context.lists }, breach),
        context,
        task,
        startedAt,
      )
    } finally {
      watch.end()
      running.delete(id)
      leave()
    }
  }

  return {
    inspect,
    close: async () => {
      await Promise.all([pool.destroy(), ...retiring])
    },
  }
}
