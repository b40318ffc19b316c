/** Threads that learn side by side; the mails lie in memory that they share. */
import { Piscina } from 'piscina'
import type { HeldOutAnswer, HeldOutJob } from '../../scoring/training/held-out.ts'
import type { Uncalibrated } from '../../scoring/training/learn.ts'
import type { TrainingData } from '../../scoring/training/training-data.ts'
import type { LearningTask } from './learning-worker.ts'

export interface LearningPool {
  readonly answer: (jobs: readonly HeldOutJob[]) => Promise<readonly HeldOutAnswer[]>
  readonly learnAll: () => Promise<Uncalibrated>
  readonly close: () => Promise<void>
}

export interface LearningPoolOptions {
  readonly threads: number
  readonly seed: number
  /** Called after each model. */
  readonly onModel: (done: number, models: number) => void
}

/** One model a thread at a time. */
export function createLearningPool(data: TrainingData, { threads, seed, onModel }: LearningPoolOptions): LearningPool {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const pool = new Piscina({
    filename: new URL(`./learning-worker.${extension}`, import.meta.url).href,
    name: 'run',
    workerData: data,
    minThreads: 1,
    maxThreads: threads,
  })
  const run = async (task: LearningTask): Promise<unknown> => await pool.run(task)
  return {
    answer: async (jobs) => {
      let done = 0
      return await Promise.all(
        jobs.map(async (job) => {
          const answer = (await run(job)) as HeldOutAnswer
          onModel(++done, jobs.length)
          return answer
        }),
      )
    },
    learnAll: async () => (await run({ round: 'all', seed })) as Uncalibrated,
    close: async () => {
      await pool.destroy()
    },
  }
}
