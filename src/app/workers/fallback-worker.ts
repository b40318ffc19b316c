/** Entry of the thread that reads what another worker was lost on: the raw fallback and the detectors, without any parser. */
import { parentPort, workerData } from 'node:worker_threads'
import { inspectRaw } from '../../message/raw-fallback.ts'
import { toCrossing } from './crossing.ts'
import { detectIn } from './detect.ts'
import type { Crossing, Numbered, RawTask, WorkerSetup } from './task.ts'

const { limits, context } = workerData as WorkerSetup

export function run(task: RawTask & Numbered): Crossing {
  const startedAt = performance.now()
  parentPort?.postMessage(task.run)
  const unwrapped = inspectRaw(task.bytes, { as: task.as, limits, lists: context.lists }, task.breach)
  return toCrossing(detectIn(unwrapped, context, task, startedAt), task)
}
