/** Finds the mails that a mail carries as parts, byte for byte. */
import type { AnalysisLimits } from '../domain/settings.ts'
import type { BreachLog } from './limits.ts'
import { readHeaderBlock } from './mime/header-block.ts'
import { allParts, type MimePart } from './mime/mime-tree.ts'
import { decodeTransfer } from './mime/transfer-encoding.ts'
import type { OpenedMail } from './opened.ts'
import { isOutlookItem, readOutlookItem, type RebuiltMail } from './outlook/outlook-item.ts'

/** A mail found in another one. */
export interface AttachedMail {
  readonly part: MimePart
  /** The bytes as they were attached: what a hash of the file is made of. */
  readonly source: Buffer
  /** What was read in an Outlook item; null where `source` is RFC 5322 already. */
  readonly item: RebuiltMail | null
  /** Why no signature can be verified on it; empty where the bytes are as they were attached. */
  readonly rebuilt: readonly string[]
  readonly outlookItem: boolean
}

/** Labels of a whole mail; the second line is what careless programs write. */
const mailTypes = new Set([
  ...['message/rfc822', 'message/global', 'message/news'],
  ...['message/rfc2822', 'text/rfc822', 'application/rfc822', 'application/eml'],
])
/** RFC 6522 section 4: the header block alone. */
const headerTypes = new Set(['text/rfc822-headers', 'message/rfc822-headers', 'message/global-headers'])
/** Labels of a file that may hold anything; an inline text is a body. */
const fileTypes = new Set(['application/octet-stream', 'text/plain', 'application/x-unknown', 'application/binary'])
const mailField = /^(?:from|to|subject|received|date|message-id|return-path|mime-version|content-type)$/i
const traceFields = ['from', 'date', 'received']
const cfbMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex')

interface Head {
  readonly names: ReadonlySet<string>
  readonly bodyStart: number
}
function headOf(bytes: Buffer): Head {
  const { fields, bodyStart } = readHeaderBlock(bytes, 0, Math.min(bytes.length, 262_144), { headerBytes: 262_144, headerCount: 400 })
  return { names: new Set(fields.map(({ name }) => name.toLowerCase())), bodyStart }
}

const isMail = (bytes: Buffer): boolean => [...headOf(bytes).names].some((name) => mailField.test(name))

/** A file that nobody called a mail is one when it has sender, date, trace and a body: a list of header fields alone is a note of a button. */
function isSourceFile(bytes: Buffer): boolean {
  const { names, bodyStart } = headOf(bytes)
  return (
    traceFields.every((name) => names.has(name)) &&
    bytes
      .subarray(bodyStart, bodyStart + 10_000)
      .toString('latin1')
      .trim() !== ''
  )
}

/** Some programs put an empty line before the attached mail's header. */
function withoutLeadingLines(bytes: Buffer): Buffer {
  let start = 0
  while (start < 16 && (bytes[start] === 0x0d || bytes[start] === 0x0a)) start++
  return bytes.subarray(start)
}

/** The mail in a part that is labelled as one, or named like one, or is a file that begins like one; null otherwise. */
function mailIn(bytes: Buffer, part: MimePart, inFeedbackReport: boolean): { readonly mime: Buffer; readonly headersOnly: boolean } | null {
  const type = part.type.value
  const headersOnly = headerTypes.has(type)
  const labelled = mailTypes.has(type) || (headersOnly && inFeedbackReport)
  const named = (part.filename ?? '').trim().toLowerCase().endsWith('.eml')
  const file = part.disposition === 'attachment' && fileTypes.has(type)
  if (!labelled && !named && !file) return null
  const raw = bytes.subarray(part.bodyStart, part.end)
  const decoded = decodeTransfer(raw, part.encoding)
  // Some senders claim base64 on a part that they attached as it was (RFC 2046 section 5.2.1 forbids the encoding).
  for (const content of decoded === raw ? [raw] : [decoded, raw]) {
    if (!labelled && !named) return isSourceFile(content) ? { mime: content, headersOnly } : null
    if (isMail(content)) return { mime: content, headersOnly }
    const trimmed = withoutLeadingLines(content)
    if (trimmed.length < content.length && isMail(trimmed)) return { mime: trimmed, headersOnly }
  }
  return null
}

/** An Outlook item, told by its magic whatever its label: only parts that begin like one are decoded as a whole. */
function itemIn(bytes: Buffer, part: MimePart, limits: AnalysisLimits, breaches: BreachLog): AttachedMail | null {
  const raw = bytes.subarray(part.bodyStart, part.end)
  if (!decodeTransfer(raw.subarray(0, 200), part.encoding).subarray(0, 8).equals(cfbMagic)) return null
  const source = decodeTransfer(raw, part.encoding)
  const item = isOutlookItem(source) ? readOutlookItem(source, limits, breaches) : null
  if (item === null) return null
  const rebuilt = item.reasons.length > 0 ? item.reasons : ['rebuilt from an Outlook item']
  return { part, source, item, rebuilt, outlookItem: true }
}

/** True for a report of a feedback loop (RFC 5965) or of a notification (RFC 6522) of that kind. */
function isReport(root: MimePart, ...kinds: readonly string[]): boolean {
  return root.type.value === 'multipart/report' && kinds.includes((root.type.params.get('report-type') ?? '').trim().toLowerCase())
}

/** True for a delivery or disposition notification, whose returned message nobody reported. */
export function isNotification({ root }: OpenedMail): boolean {
  return isReport(root, 'delivery-status', 'disposition-notification')
}

/** All attached mails in the order of the message, in whatever wrapping; what is in them is not looked into. */
export function findAttached(mail: OpenedMail, limits: AnalysisLimits, breaches: BreachLog): readonly AttachedMail[] {
  const { bytes, root, rebuilt } = mail
  const inFeedbackReport = isReport(root, 'feedback-report')
  const found: AttachedMail[] = []
  for (const part of allParts(root)) {
    if (part.type.value.startsWith('multipart/')) continue
    const read = mailIn(bytes, part, inFeedbackReport)
    if (read === null) {
      const item = itemIn(bytes, part, limits, breaches)
      if (item !== null) found.push(item)
      continue
    }
    // A file that was attached by value is in base64 there: its bytes are those of the user.
    const range = part.encoding === 'base64' ? undefined : rebuilt.find(({ start, end }) => part.start >= start && part.end <= end)
    const reasons = [...(range?.reasons ?? []), ...(read.headersOnly ? ['the report holds the header block alone, without the body'] : [])]
    found.push({ part, source: read.mime, item: null, rebuilt: reasons, outlookItem: range !== undefined })
  }
  return found
}
