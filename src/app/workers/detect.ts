/** Joins the pure stages that need the message alone; the worker and the fallback in the main thread share it. */
import { runMessageDetectors } from '../../detectors/run.ts'
import type { DetectorContext } from '../../domain/finding.ts'
import type { Unwrapped } from '../../domain/message.ts'
import type { Inspected, InspectTask } from './task.ts'

export function detectIn(
  unwrapped: Unwrapped,
  context: DetectorContext,
  task: Pick<InspectTask, 'breaches'>,
  startedAt: number,
): Inspected {
  const messages = unwrapped.messages.map((read) => {
    const message = { ...read, limits: [...task.breaches, ...read.limits] }
    return { message, ...runMessageDetectors(message, context) }
  })
  return { submission: unwrapped.submission, messages, parseMs: performance.now() - startedAt }
}
