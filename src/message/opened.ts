/**
 * A mail with its containers opened: an opaque S/MIME signature and an Outlook container (winmail.dat) are replaced, in the
 * bytes, by the MIME parts that they hold, so that every later step meets ordinary parts. Encrypted content stays closed.
 */
import type { AnalysisLimits } from '../domain/settings.ts'
import type { BreachLog } from './limits.ts'
import { decodedLayers } from './mime/base64-runs.ts'
import { readHeaderBlock } from './mime/header-block.ts'
import { allParts, type MimePart, walkMime } from './mime/mime-tree.ts'
import { decodeTransfer } from './mime/transfer-encoding.ts'
import { scanRawUrls } from './observables/text-links.ts'
import { readTnef } from './outlook/tnef.ts'
import { readSignedContent } from './signed/signed-data.ts'

/** Bytes that our own reader of an Outlook container wrote: no signature can be verified on them. */
export interface RebuiltRange {
  readonly start: number
  readonly end: number
  readonly reasons: readonly string[]
}

export interface OpenedMail {
  /** As it came, or with containers replaced. */
  readonly bytes: Buffer
  readonly root: MimePart
  readonly rebuilt: readonly RebuiltRange[]
  /** Links in the decoded bytes of containers that no budget was left for. */
  readonly unopenedUrls: readonly string[]
}

interface Splice {
  readonly part: MimePart
  readonly content: Buffer
  /** Null where the content is as it was sent (a signature's). */
  readonly reasons: readonly string[] | null
}

/** A signature inside a signature inside a winmail.dat: deeper than that nobody sends. */
const maxRounds = 4
const maxContainers = 20
const signedTypes = new Set(['application/pkcs7-mime', 'application/x-pkcs7-mime'])
const tnefTypes = new Set(['application/ms-tnef', 'application/vnd.ms-tnef'])
const tnefMagic = Buffer.from('789f3e22', 'hex')
/** Of containers that stay closed. */
const maxUnopenedBytes = 8_000_000
const maxUnopenedUrls = 1_000
const contentField = /^(?:content-|mime-version[ \t]{0,8}:)/i

/** Header lines, folded ones included, that the test keeps; bytes stay as they are. */
function keepFields(header: Buffer, keep: (line: string) => boolean): Buffer {
  let kept = false
  const lines = header
    .toString('latin1')
    .split(/(?<=\n)/)
    .filter((line) => {
      if (line.trim() === '') return false
      if (!/^[ \t]/.test(line)) kept = keep(line)
      return kept
    })
  const text = lines.join('')
  return Buffer.from(text === '' || text.endsWith('\n') ? text : `${text}\r\n`, 'latin1')
}

/** A MIME entity with nothing but its content fields in front; null where the bytes are none (a signed file, not a signed mail). */
function entityOf(bytes: Buffer, limits: AnalysisLimits): Buffer | null {
  const { fields, bodyStart } = readHeaderBlock(bytes, 0, bytes.length, {
    headerBytes: limits.headerBytes,
    headerCount: limits.headerCount,
  })
  if (!fields.some(({ name }) => name.toLowerCase() === 'content-type')) return null
  const header = keepFields(bytes.subarray(0, Math.min(bodyStart, limits.headerBytes)), (line) => contentField.test(line))
  return Buffer.concat([header, Buffer.from('\r\n'), bytes.subarray(bodyStart)])
}

/** What the part is called, not whether it can be opened. */
function containerKind(part: MimePart): 'signed' | 'tnef' | null {
  const name = (part.filename ?? '').trim().toLowerCase()
  if (tnefTypes.has(part.type.value) || name === 'winmail.dat') return 'tnef'
  return signedTypes.has(part.type.value) || name.endsWith('.p7m') ? 'signed' : null
}

const leavesOf = (root: MimePart): readonly MimePart[] =>
  allParts(root).filter((part) => part.children.length === 0 && !part.type.value.startsWith('multipart/'))

/** Links in what is still closed though it could be opened; the breach says so. Encrypted content is another matter. */
function closeRest(mail: OpenedMail, opened: number, breaches: BreachLog): OpenedMail {
  const urls = new Set<string>()
  let left = maxUnopenedBytes
  let closed = 0
  for (const part of leavesOf(mail.root)) {
    const kind = containerKind(part)
    if (kind === null) continue
    const raw = decodeTransfer(mail.bytes.subarray(part.bodyStart, part.end), part.encoding)
    const content = kind === 'signed' ? readSignedContent(raw) : raw.subarray(0, 4).equals(tnefMagic) ? raw : null
    if (content === null) continue
    closed++
    const look = content.subarray(0, left)
    left -= look.length
    for (const piece of decodedLayers(look, { runs: 50, bytes: look.length * 3 })) {
      if (urls.size >= maxUnopenedUrls) break
      for (const url of scanRawUrls(piece.toString('latin1'), maxUnopenedUrls - urls.size)) urls.add(url)
    }
  }
  if (closed === 0) return mail
  breaches.add(
    'containers',
    opened,
    opened + closed,
    'More containers are nested in the message than are opened; links alone were looked for in the rest.',
  )
  return { ...mail, unopenedUrls: [...urls] }
}

function openPart(bytes: Buffer, part: MimePart, limits: AnalysisLimits, breaches: BreachLog): Splice | null {
  const kind = containerKind(part)
  if (kind === null) return null
  const raw = decodeTransfer(bytes.subarray(part.bodyStart, part.end), part.encoding)
  if (kind === 'tnef') {
    const mail = readTnef(raw, limits, breaches)
    const content = mail === null ? null : entityOf(mail.mime, limits)
    return mail === null || content === null ? null : { part, content, reasons: mail.reasons }
  }
  const inner = readSignedContent(raw)
  const content = inner === null ? null : entityOf(inner, limits)
  return content === null ? null : { part, content, reasons: null }
}

/** The bytes with the parts replaced; ranges that were rebuilt before move along. */
function splice(mail: OpenedMail, splices: readonly Splice[]): { readonly bytes: Buffer; readonly rebuilt: readonly RebuiltRange[] } {
  const chunks: Buffer[] = []
  const rebuilt: RebuiltRange[] = []
  const shifts: { readonly from: number; readonly by: number }[] = []
  let length = 0
  let position = 0
  const push = (chunk: Buffer): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  for (const { part, content, reasons } of splices) {
    push(mail.bytes.subarray(position, part.start))
    push(keepFields(mail.bytes.subarray(part.start, part.bodyStart), (line) => !contentField.test(line)))
    if (reasons !== null) rebuilt.push({ start: length, end: length + content.length, reasons })
    push(content)
    position = part.end
    shifts.push({ from: part.start, by: length - part.end })
  }
  push(mail.bytes.subarray(position))
  const moved = (offset: number): number => offset + (shifts.findLast(({ from }) => from < offset)?.by ?? 0)
  const earlier = mail.rebuilt.map(({ start, end, reasons }) => ({ start: moved(start), end: moved(end), reasons }))
  return { bytes: Buffer.concat(chunks), rebuilt: [...earlier, ...rebuilt] }
}

/** Walks a mail and opens what can be opened, at most a few containers deep. Never throws. */
export function openMail(whole: Buffer, limits: AnalysisLimits, breaches: BreachLog): OpenedMail {
  let mail: OpenedMail = { bytes: whole, root: walkMime(whole, limits, breaches), rebuilt: [], unopenedUrls: [] }
  let opened = 0
  for (let round = 0; round < maxRounds; round++) {
    const { bytes, root } = mail
    const splices: Splice[] = []
    for (const part of leavesOf(root)) {
      const content = splices.length < maxContainers ? openPart(bytes, part, limits, breaches) : null
      if (content !== null) splices.push(content)
    }
    if (splices.length === 0) return mail
    const next = splice(mail, splices)
    // What a container unpacks to counts against the budget of the message, with room for its encoding.
    if (next.bytes.length > limits.messageBytes * 2) {
      breaches.add('messageBytes', limits.messageBytes, next.bytes.length, 'A container in the message unpacks to more than the budget.')
      return closeRest(mail, opened, breaches)
    }
    opened += splices.length
    mail = { ...mail, ...next, root: walkMime(next.bytes, limits, breaches) }
  }
  return closeRest(mail, opened, breaches)
}
