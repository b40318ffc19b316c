/** Entry of a thread that learns: packed mails once, then one model a task. */
import { workerData } from 'node:worker_threads'
import { answerJob, type HeldOutAnswer, type HeldOutJob } from '../../scoring/training/held-out.ts'
import type { Uncalibrated } from '../../scoring/training/learn.ts'
import { learnFromAll } from '../../scoring/training/train-model.ts'
import type { TrainingData } from '../../scoring/training/training-data.ts'

const data = workerData as TrainingData

/** A held-out round, or the seed of the fit on all mails. */
export type LearningTask = HeldOutJob | { readonly seed: number; readonly round: 'all' }

export function run(task: LearningTask): HeldOutAnswer | Uncalibrated {
  return task.round === 'all' ? learnFromAll(data, task.seed) : answerJob(data, task)
}
