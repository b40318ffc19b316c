/** Entry of a worker thread: hostile bytes in, plain values out. Nothing here goes out of the machine, and no file is read but those of the programs that read codes and scan with rules. */
import { parentPort, workerData } from 'node:worker_threads'
import { inspect } from '../../message/inspect.ts'
import { createArchiveOpener } from './archive-opener.ts'
import { toCrossing } from './crossing.ts'
import { detectIn } from './detect.ts'
import { createQrReader } from './qr-reader.ts'
import { createRuleScanner } from './rule-scanner.ts'
import type { Crossing, InspectTask, Numbered, WorkerSetup } from './task.ts'

const { limits, context, rules = [] } = workerData as WorkerSetup
const tools = { qr: createQrReader(), archives: createArchiveOpener(), rules: createRuleScanner(rules) }

export async function run(task: InspectTask & Numbered): Promise<Crossing> {
  const startedAt = performance.now()
  parentPort?.postMessage(task.run)
  const { as, pictureText } = task
  const unwrapped = await inspect(task.bytes, { as, limits, lists: context.lists, tools, pictureText })
  return toCrossing(detectIn(unwrapped, context, task, startedAt), task)
}
