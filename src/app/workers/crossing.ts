/**
 * Makes what a worker found light enough to cross: the main thread reads every value anew, and stands still while it does.
 * Bytes of the task do not come back, and of texts, links and parts no more than the stages after the worker look at.
 */
import type { HtmlFacts, Message } from '../../domain/message.ts'
import type { Crossing, DetectedMessage, Inspected, InspectTask, Window } from './task.ts'

/** What holds no bytes. */
type PlainPart = Omit<Inspected, 'originals' | 'pictures'>

/** Characters of a text; more than any stage after the worker reads. */
const maxText = 200_000
const maxItems = 2_000
const maxAttached = 20

/** The window of `whole` that `bytes` are; a copy of their own where they are none, since a buffer crosses as a whole. */
function windowOf(bytes: Uint8Array, whole: Uint8Array): Uint8Array | Window {
  const start = bytes.byteOffset - whole.byteOffset
  const end = start + bytes.byteLength
  return bytes.buffer === whole.buffer && start >= 0 && end <= whole.byteLength ? { start, end } : new Uint8Array(bytes)
}

const lighterHtml = ({ links, images, forms, hidden, resources, elements }: HtmlFacts): HtmlFacts => ({
  links: links.slice(0, maxItems),
  images: images.slice(0, maxItems),
  forms: forms.slice(0, maxItems),
  hidden: hidden.slice(0, maxItems),
  resources: resources.slice(0, maxItems),
  elements,
})

function lighter(message: Message): Message {
  return {
    ...message,
    visibleText: message.visibleText.slice(0, maxText),
    plainText: message.plainText.slice(0, maxText),
    html: message.html === null ? null : lighterHtml(message.html),
    attachedText: message.attachedText.slice(0, maxAttached),
  }
}

const lighterDetected = (detected: DetectedMessage): DetectedMessage => ({ ...detected, message: lighter(detected.message) })

/** What was found, ready to leave the worker. */
export function toCrossing(inspected: Inspected, { bytes }: Pick<InspectTask, 'bytes'>): Crossing {
  const { originals, pictures, ...rest } = inspected
  const plain: PlainPart = {
    ...rest,
    messages: inspected.messages.map(lighterDetected),
    outer: inspected.outer === null ? null : lighterDetected(inspected.outer),
  }
  return {
    text: JSON.stringify(plain),
    originals: originals.map((original) => (original === null ? null : windowOf(original, bytes))),
    pictures,
  }
}

/** The same in the main thread, windows filled from the bytes that stayed there. */
export function fromCrossing(crossing: Crossing, { bytes }: Pick<InspectTask, 'bytes'>): Inspected {
  const originals = crossing.originals.map((original) =>
    original === null || original instanceof Uint8Array ? original : bytes.subarray(original.start, original.end),
  )
  return { ...(JSON.parse(crossing.text) as PlainPart), originals, pictures: crossing.pictures }
}
