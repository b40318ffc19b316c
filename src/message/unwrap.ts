/** Finds the original messages that a wrapper carries as parts, byte for byte. */
import type { AnalysisLimits } from '../domain/settings.ts'
import { createBreachLog, type BreachLog } from './limits.ts'
import { readHeaderBlock } from './mime/header-block.ts'
import { allParts, type MimePart, walkMime } from './mime/mime-tree.ts'
import { decodeTransfer } from './mime/transfer-encoding.ts'

const mailTypes = new Set(['message/rfc822', 'message/global', 'message/news'])

function isMail(bytes: Buffer): boolean {
  const block = readHeaderBlock(bytes, 0, Math.min(bytes.length, 65_536), { headerBytes: 65_536, headerCount: 100 })
  return block.fields.some((field) => /^(?:from|to|subject|received|date|message-id|return-path|mime-version)$/i.test(field.name))
}

function original(bytes: Buffer, part: MimePart): Buffer | null {
  const typed = mailTypes.has(part.type.value)
  if (!typed && !(part.filename ?? '').toLowerCase().trim().endsWith('.eml')) return null
  if (part.type.value.startsWith('multipart/')) return null
  const raw = bytes.subarray(part.bodyStart, part.end)
  const content = decodeTransfer(raw, part.encoding)
  if (isMail(content)) return content
  // Some senders claim base64 on a part that they attached as it was (RFC 2046 section 5.2.1 forbids the encoding).
  return isMail(raw) ? raw : null
}

/** The originals in order, at most `limits.nestedMessages`. */
export function findOriginals(bytes: Buffer, limits: AnalysisLimits, breaches: BreachLog = createBreachLog()): readonly Buffer[] {
  const root = walkMime(bytes, limits, createBreachLog())
  const found = allParts(root)
    .map((part) => original(bytes, part))
    .filter((content) => content !== null)
  if (found.length > limits.nestedMessages) {
    breaches.add(
      'nestedMessages',
      limits.nestedMessages,
      found.length,
      'The submission carries more messages than the budget; only the first ones were analysed.',
    )
  }
  return found.slice(0, limits.nestedMessages)
}

/** True for a delivery or disposition notification, whose returned message nobody reported. */
export function isNotification(bytes: Buffer, limits: AnalysisLimits): boolean {
  const type = walkMime(bytes, limits, createBreachLog()).type
  const report = type.params.get('report-type')?.toLowerCase() ?? ''
  return type.value === 'multipart/report' && (report === 'delivery-status' || report === 'disposition-notification')
}
