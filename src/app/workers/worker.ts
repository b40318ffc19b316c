/** Entry of a worker thread: hostile bytes in, plain values out. Nothing here reads files, clocks out of the machine or the network. */
import { workerData } from 'node:worker_threads'
import { inspect } from '../../message/inspect.ts'
import { detectIn } from './detect.ts'
import type { Inspected, InspectTask, WorkerSetup } from './task.ts'

const { limits, context } = workerData as WorkerSetup

export async function run(task: InspectTask): Promise<Inspected> {
  const startedAt = performance.now()
  const unwrapped = await inspect(task.bytes, { as: task.as, limits, lists: context.lists })
  return detectIn(unwrapped, context, task, startedAt)
}
