/** Joins the pure stages that need the message alone; the worker and the fallback in the main thread share it. */
import { runMessageDetectors } from '../../detectors/run.ts'
import type { DetectorContext } from '../../domain/finding.ts'
import type { Message, Unwrapped } from '../../domain/message.ts'
import type { DetectedMessage, Inspected, InspectTask } from './task.ts'

export function detectIn(
  unwrapped: Unwrapped,
  context: DetectorContext,
  task: Pick<InspectTask, 'breaches'>,
  startedAt: number,
): Inspected {
  const detect = (message: Message): DetectedMessage => ({ message, ...runMessageDetectors(message, context) })
  const messages = unwrapped.messages.map((read) => detect({ ...read, limits: [...task.breaches, ...read.limits] }))
  const { submission, originals, outer, pictures } = unwrapped
  return {
    submission,
    messages,
    originals,
    outer: outer === null ? null : detect(outer),
    pictures,
    parseMs: performance.now() - startedAt,
  }
}
