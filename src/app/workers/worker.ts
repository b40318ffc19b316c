/** Entry of a worker thread: hostile bytes in, plain values out. Nothing here goes out of the machine, and no file is read but that of the QR reader's own program. */
import { parentPort, workerData } from 'node:worker_threads'
import { inspect } from '../../message/inspect.ts'
import { toCrossing } from './crossing.ts'
import { detectIn } from './detect.ts'
import { createQrReader } from './qr-reader.ts'
import type { Crossing, InspectTask, Numbered, WorkerSetup } from './task.ts'

const { limits, context } = workerData as WorkerSetup
const tools = { qr: createQrReader() }

export async function run(task: InspectTask & Numbered): Promise<Crossing> {
  const startedAt = performance.now()
  parentPort?.postMessage(task.run)
  const { as, pictureText } = task
  const unwrapped = await inspect(task.bytes, { as, limits, lists: context.lists, tools, pictureText })
  return toCrossing(detectIn(unwrapped, context, task, startedAt), task)
}
