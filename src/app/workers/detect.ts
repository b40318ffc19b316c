/** Joins the pure stages that need the message alone; the worker and the fallback in the main thread share it. */
import { runMessageDetectors } from '../../detectors/run.ts'
import type { DetectorContext } from '../../domain/finding.ts'
import type { Message, Unwrapped } from '../../domain/message.ts'
import type { DetectedMessage, Inspected, InspectTask } from './task.ts'

/** The wrapper of an inline forward without what the quoted mails hold: that is judged as theirs, not as the words of whoever forwards. */
function besideInner(outer: Message, quoted: readonly Message[]): Message {
  const without = (text: string, part: (message: Message) => string): string =>
    quoted.reduce((left, message) => (part(message) === '' ? left : left.replace(part(message), () => '')), text)
  const urls = new Set(quoted.flatMap(({ observables }) => observables.urls.map(({ url }) => url)))
  const links = new Set(quoted.flatMap(({ html }) => (html?.links ?? []).map(({ href }) => href)))
  return {
    ...outer,
    visibleText: without(outer.visibleText, ({ visibleText }) => visibleText),
    plainText: without(outer.plainText, ({ plainText }) => plainText),
    html: outer.html === null ? null : { ...outer.html, links: outer.html.links.filter(({ href }) => !links.has(href)) },
    observables: { ...outer.observables, urls: outer.observables.urls.filter(({ url }) => !urls.has(url)) },
  }
}

export function detectIn(
  unwrapped: Unwrapped,
  context: DetectorContext,
  task: Pick<InspectTask, 'breaches'>,
  startedAt: number,
): Inspected {
  const detect = (message: Message): DetectedMessage => ({ message, ...runMessageDetectors(message, context) })
  const messages = unwrapped.messages.map((read) => detect({ ...read, limits: [...task.breaches, ...read.limits] }))
  const { submission, originals, direct, outer, pictures } = unwrapped
  return {
    submission,
    messages,
    originals,
    direct,
    outer: outer === null ? null : detect(submission?.form === 'inline' ? besideInner(outer, unwrapped.messages) : outer),
    pictures,
    parseMs: performance.now() - startedAt,
  }
}
