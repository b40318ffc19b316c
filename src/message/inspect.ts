/** The door of this room: bytes in, wrapper and reported messages out. */
import type { Lists } from '../domain/finding.ts'
import type { InputKind, SubmissionEnvelope, Unwrapped } from '../domain/message.ts'
import type { AnalysisLimits } from '../domain/settings.ts'
import { rebuildInline } from './inline-forward.ts'
import { createBreachLog } from './limits.ts'
import { type Evidence, parseMessage, type Parsed } from './parse-message.ts'
import { findOriginals, isNotification } from './unwrap.ts'

export interface InspectOptions {
  readonly as: InputKind
  readonly limits: AnalysisLimits
  readonly lists: Lists
}

const original: Evidence = { grade: 'B', reasons: ['original bytes'] }
const maxNote = 2_000

function mediaTypeOf(wrapper: Parsed): string {
  const { value, params } = wrapper.root.type
  const report = params.get('report-type')
  return value === 'multipart/report' && report !== undefined ? `${value}; report-type=${report.toLowerCase()}` : value
}

function envelope(wrapper: Parsed, note: string): SubmissionEnvelope {
  const { headers, from, returnPath, subject, date, messageId, received } = wrapper.summary
  const text = note.trim().slice(0, maxNote)
  return {
    headers,
    from,
    returnPath,
    subject,
    date,
    messageId,
    received,
    mediaType: mediaTypeOf(wrapper),
    note: text === '' ? null : text,
    client: null,
    button: null,
  }
}

/** Reads a file as `options.as` says. Never rejects for bad mail: what is missing or broken stands in limits, gaps and evidence. */
export async function inspect(bytes: Uint8Array, options: InspectOptions): Promise<Unwrapped> {
  if (options.as === 'message') return { submission: null, messages: [(await parseMessage(bytes, options, original)).message] }
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const breaches = createBreachLog()
  const originals = options.as === 'auto' && isNotification(whole, options.limits) ? [] : findOriginals(whole, options.limits, breaches)
  if (originals.length > 0) {
    const wrapper = await parseMessage(bytes, options, original, false)
    const messages = []
    for (const each of originals) {
      const { message } = await parseMessage(each, options, { grade: 'B', reasons: ['original bytes, attached to the submission'] })
      messages.push({ ...message, limits: [...message.limits, ...breaches.list()] })
    }
    const { plainText, visibleText } = wrapper.message
    return { submission: envelope(wrapper, plainText.trim() === '' ? visibleText : plainText), messages }
  }
  const wrapper = await parseMessage(bytes, options, original)
  if (options.as === 'auto') return { submission: null, messages: [wrapper.message] }
  const inline = rebuildInline(wrapper, options)
  if (inline !== null) return { submission: envelope(wrapper, inline.note), messages: [inline.message] }
  const note: Evidence = { grade: 'E', reasons: ['nothing attached or quoted: only the covering note'] }
  return { submission: envelope(wrapper, wrapper.message.visibleText), messages: [{ ...wrapper.message, evidence: note }] }
}
