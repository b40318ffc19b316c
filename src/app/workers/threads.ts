/** Threads of one kind: each run has a deadline that starts when its thread begins, and hands its bytes over without leaving them shared. */
import { Piscina } from 'piscina'
import { copyBytes } from './copy-bytes.ts'
import type { Crossing, InspectTask, RawTask, WorkerSetup } from './task.ts'

export interface ThreadsOptions {
  /** Name of the entry beside this file, without extension. */
  readonly entry: string
  readonly setup: WorkerSetup
  readonly least: number
  readonly most: number
  readonly deadlineMs: number
  readonly heapMegabytes: number
}

export interface Threads {
  /** Rejects where the thread was cut at its deadline, ran out of its heap or failed. */
  readonly run: (task: InspectTask | RawTask) => Promise<Crossing>
  /** Resolves once the tasks in hand are done. */
  readonly close: () => Promise<void>
  readonly destroy: () => Promise<void>
}

/** Milliseconds that a thread may take to start on a busy machine. */
const startMs = 5_000
const youngMegabytes = 32
const stackMegabytes = 4

interface Watch {
  readonly signal: AbortSignal
  /** The thread has begun: its deadline runs from now. */
  readonly begin: () => void
  readonly end: () => void
}

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

/** Starts them. The heap limits do not count the bytes of buffers: how many large messages are read at a time is the caller's to bound. */
export function startThreads({ entry, setup, least, most, deadlineMs, heapMegabytes }: ThreadsOptions): Threads {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const running = new Map<number, Watch>()
  let nextRun = 0
  const pool = new Piscina({
    filename: new URL(`./${entry}.${extension}`, import.meta.url).href,
    name: 'run',
    workerData: setup,
    minThreads: least,
    maxThreads: most,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes, stackSizeMb: stackMegabytes },
  })
  // A thread says when it begins with a message; until then it may still be starting.
  pool.on('message', (id: unknown) => {
    if (typeof id === 'number') running.get(id)?.begin()
  })
  return {
    run: async (task) => {
      const run = nextRun++
      const watch = watchOver(deadlineMs)
      running.set(run, watch)
      try {
        // A copy that is given away: a window into a larger buffer (an mbox) would take the whole buffer along.
        const bytes = await copyBytes(task.bytes)
        return (await pool.run({ ...task, bytes, run }, { signal: watch.signal, transferList: [bytes.buffer] })) as Crossing
      } finally {
        watch.end()
        running.delete(run)
      }
    },
    close: async () => {
      await pool.close()
    },
    destroy: async () => {
      await pool.destroy()
    },
  }
}
