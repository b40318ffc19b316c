/** The raw MIME walk: one pass over the bytes, offsets only, bounded in depth, parts and header bytes (RFC 2046 section 5.1). */
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { HeaderField } from '../../domain/message.ts'
import type { BreachLog } from '../limits.ts'
import { parseStructured, type StructuredValue } from './content-type.ts'
import { createDelimiters, lineAt, nextDelimiter } from './delimiters.ts'
import { firstField, readHeaderBlock } from './header-block.ts'

export interface MimePart {
  /** IMAP part number; `` for the root of a multipart, `1` for a single-part message. */
  readonly path: string
  readonly headers: readonly HeaderField[]
  readonly type: StructuredValue
  /** Lower case, null where there is no Content-Disposition. */
  readonly disposition: string | null
  readonly filename: string | null
  /** Lower-case Content-Transfer-Encoding, `7bit` where absent. */
  readonly encoding: string
  readonly start: number
  readonly bodyStart: number
  /** Offset after the last byte of the body; the line break before a boundary belongs to the boundary. */
  end: number
  readonly children: MimePart[]
}

interface Open {
  readonly part: MimePart
  readonly boundary: string
  closed: boolean
}

const maxBoundary = 1_000

/** Lower-case media type that a part without (or with a broken) Content-Type has. */
function effectiveType(fields: readonly HeaderField[], parent: MimePart | null): StructuredValue {
  const implied = parent?.type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const field = firstField(fields, 'content-type')
  if (field === null) return { value: implied, params: new Map() }
  const parsed = parseStructured(field.raw)
  if (parsed.value.includes('/')) return { ...parsed, value: parsed.value.replaceAll(/\s/g, '') }
  return { ...parsed, value: parsed.value === 'text' || parsed.value === '' ? implied : 'application/octet-stream' }
}

function guessBoundary(bytes: Buffer, part: MimePart): string | null {
  const head = bytes.subarray(part.bodyStart, Math.min(bytes.length, part.bodyStart + 65_536)).toString('latin1')
  const line = /(?:^|\n)--([^\r\n]{1,200})/.exec(head)?.[1]?.trimEnd()
  return line === undefined || line === '' || line === '-' ? null : line
}

/** Walks a message between two offsets. Never throws; what exceeds a budget stays inside the last part that was opened. */
export function walkMime(bytes: Buffer, limits: AnalysisLimits, breaches: BreachLog): MimePart {
  let headerBytes = 0
  let parts = 0
  const open: Open[] = []
  const byBoundary = new Map<string, number>()
  const delimiters = createDelimiters()

  const makePart = (start: number, parent: MimePart | null): MimePart => {
    const block = readHeaderBlock(bytes, start, bytes.length, {
      headerBytes: Math.max(limits.headerBytes - headerBytes, 1_000),
      headerCount: limits.headerCount,
    })
    headerBytes += block.bytes
    parts++
    if (headerBytes > limits.headerBytes)
      breaches.add(
        'headerBytes',
        limits.headerBytes,
        headerBytes,
        'The header block is larger than the budget; only its beginning was read.',
      )
    if (block.count > limits.headerCount)
      breaches.add(
        'headerCount',
        limits.headerCount,
        block.count,
        'The message has more header fields than the budget; only the first ones were read.',
      )
    const type = effectiveType(block.fields, parent)
    const disposition = firstField(block.fields, 'content-disposition')
    const dispositionValue = disposition === null ? null : parseStructured(disposition.raw)
    const multipart = type.value.startsWith('multipart/')
    const number = parent === null ? (multipart ? '' : '1') : `${parent.path === '' ? '' : `${parent.path}.`}${parent.children.length + 1}`
    const part: MimePart = {
      path: number,
      headers: block.fields,
      type,
      disposition: dispositionValue === null ? null : dispositionValue.value,
      filename: dispositionValue?.params.get('filename') ?? type.params.get('name') ?? null,
      encoding: (firstField(block.fields, 'content-transfer-encoding')?.raw ?? '7bit')
        .slice(0, 1_000)
        .replaceAll(/\(.{0,200}?\)|[;"\s]/g, '')
        .toLowerCase(),
      start,
      bodyStart: block.bodyStart,
      end: bytes.length,
      children: [],
    }
    parent?.children.push(part)
    if (multipart) openPart(part)
    return part
  }

  const openPart = (part: MimePart): void => {
    if (open.length >= limits.mimeDepth) {
      breaches.add(
        'mimeDepth',
        limits.mimeDepth,
        open.length + 1,
        'Parts are nested deeper than the budget; what lies deeper was read as raw bytes only.',
      )
      return
    }
    const named = part.type.params.get('boundary')?.trimEnd()
    const boundary = named === undefined || named === '' ? guessBoundary(bytes, part) : named
    if (boundary === null || boundary.length > maxBoundary) return
    byBoundary.set(boundary, open.length)
    open.push({ part, boundary, closed: false })
    delimiters.replace(open)
  }

  const closeAbove = (level: number, end: number): void => {
    for (const entry of open.splice(level + 1)) {
      byBoundary.delete(entry.boundary)
      entry.part.end = Math.min(entry.part.end, end)
      const last = entry.part.children.at(-1)
      if (last !== undefined) last.end = Math.min(last.end, end)
    }
    const entry = open[level]
    const last = entry?.part.children.at(-1)
    if (entry !== undefined && last !== undefined && !entry.closed) last.end = Math.min(last.end, end)
    for (const [index, each] of open.entries()) byBoundary.set(each.boundary, index)
  }

  const root = makePart(0, null)
  // The line break before the first boundary may be the end of the header block, so the search begins one byte early.
  let search = Math.max(root.bodyStart - 1, 0)
  while (open.length > 0) {
    const at = nextDelimiter(bytes, search)
    if (at < 0) break
    const lineStart = at + 1
    const { end: lineEnd, known } = lineAt(bytes, lineStart + 2, maxBoundary + 100, delimiters)
    search = lineEnd
    if (!known) continue
    const line = bytes
      .subarray(lineStart + 2, lineEnd)
      .toString('latin1')
      .trimEnd()
    let level = byBoundary.get(line)
    let closing = false
    if (level === undefined && line.endsWith('--')) {
      level = byBoundary.get(line.slice(0, -2))
      closing = true
    }
    const entry = level === undefined ? undefined : open[level]
    if (level === undefined || entry === undefined || lineStart < entry.part.bodyStart) continue
    closeAbove(level, Math.max(bytes[at - 1] === 0x0d ? at - 1 : at, 0))
    if (closing) {
      entry.closed = true
      delimiters.replace(open)
      continue
    }
    // A boundary after the closing one reopens the multipart: some senders do it, and a hidden part must not be lost.
    entry.closed = false
    delimiters.replace(open)
    if (parts >= limits.mimeParts) {
      breaches.add(
        'mimeParts',
        limits.mimeParts,
        parts + 1,
        'The message has more parts than the budget; the rest was read as raw bytes only.',
      )
      break
    }
    const child = makePart(Math.min(lineEnd + 1, bytes.length), entry.part)
    search = Math.max(child.bodyStart - 1, lineEnd)
  }
  return clamp(root)
}

/** An empty part between two boundaries must not end before it starts. */
function clamp(root: MimePart): MimePart {
  const pending = [root]
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    part.end = Math.max(part.end, part.bodyStart)
    pending.push(...part.children)
  }
  return root
}

/** Every part in the order of the message, the root first. */
export function allParts(root: MimePart): readonly MimePart[] {
  const out: MimePart[] = []
  const pending = [root]
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    out.push(part)
    pending.push(...[...part.children].reverse())
  }
  return out
}
