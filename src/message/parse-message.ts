/** Bytes of one reported mail to a Message. Never rejects for bad mail. */
import { createHash } from 'node:crypto'
import type { EvidenceGrade } from '../domain/analysis.ts'
import type { Lists } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import type { AnalysisLimits } from '../domain/settings.ts'
import { describeFiles } from './files/files.ts'
import { type HeaderSummary, summarise } from './headers/summary.ts'
import { renderHtml, type RenderedHtml } from './html/facts.ts'
import { parseHtml } from './html/tree.ts'
import { createBreachLog } from './limits.ts'
import { fileParts, readBodies } from './mime/bodies.ts'
import { allFields } from './mime/header-block.ts'
import { allParts, type MimePart, walkMime } from './mime/mime-tree.ts'
import { createCollector } from './observables/collect.ts'
import { scanRawUrls, scanText } from './observables/text-links.ts'

export interface Evidence {
  readonly grade: EvidenceGrade
  readonly reasons: readonly string[]
}
export interface ParseOptions {
  readonly limits: AnalysisLimits
  readonly lists: Lists
}
/** A message with what only the unwrapping needs: the rendering of its HTML. */
export interface Parsed {
  readonly message: Message
  readonly summary: HeaderSummary
  readonly rendered: RenderedHtml | null
  readonly root: MimePart
}

const rawScanBytes = 5_000_000

/** URLs of List-Unsubscribe, kept apart from those of the body. */
export function unsubscribeUrls(summary: HeaderSummary): readonly string[] {
  return allFields(summary.headers, 'list-unsubscribe').flatMap((field) =>
    field.raw
      .slice(0, 20_000)
      .split(/[<>,\s]+/)
      .filter((piece) => piece.includes(':')),
  )
}

const noMail: Evidence = { grade: 'E', reasons: ['no header field of a mail: text alone, or a file of another kind'] }

/** True where at least one of the fields stands that every mail has some of. */
function isMail({ from, subject, date, messageId, received }: HeaderSummary): boolean {
  return from.length > 0 || subject !== null || date !== null || messageId !== null || received.length > 0
}

/** Parses one mail; `withFiles: false` leaves attachments out (for wrappers). */
export async function parseMessage(input: Uint8Array, options: ParseOptions, evidence: Evidence, withFiles = true): Promise<Parsed> {
  const { limits, lists } = options
  const breaches = createBreachLog()
  const whole = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  if (whole.length > limits.messageBytes) {
    breaches.add(
      'messageBytes',
      limits.messageBytes,
      whole.length,
      'The message is larger than the budget; its headers and first megabyte were analysed.',
    )
  }
  const bytes = whole.length > limits.messageBytes ? whole.subarray(0, limits.headerBytes + 1_000_000) : whole
  const root = walkMime(bytes, limits, breaches)
  const summary = summarise(root.headers, limits, breaches)
  const bodies = await readBodies(bytes, root, limits, breaches)
  const tree = bodies.html === null ? null : parseHtml(bodies.html, limits.htmlBytes, breaches)
  const rendered = tree === null ? null : renderHtml(tree.document)
  const collector = createCollector(lists, limits, breaches)
  for (const reference of rendered?.references ?? []) collector.url(reference.url, reference.foundIn)
  for (const text of new Set([bodies.plain, rendered?.visibleText ?? ''])) {
    const found = scanText(text, limits.urls)
    for (const url of found.urls) collector.url(url, 'text')
    for (const address of found.addresses) collector.address(address, 'text')
    for (const ip of found.ips) collector.ip(ip, 'text')
  }
  for (const url of unsubscribeUrls(summary)) collector.url(url, 'list-unsubscribe')
  if (tree?.complete === false && bodies.html !== null)
    for (const url of scanRawUrls(bodies.html.slice(0, rawScanBytes), limits.urls)) collector.url(url, 'raw')
  const visibleText = rendered === null || rendered.visibleText === '' ? bodies.plain.trim() : rendered.visibleText
  if (breaches.list().length > 0 || visibleText === '') {
    for (const url of scanRawUrls(bytes.subarray(root.bodyStart, root.bodyStart + rawScanBytes).toString('latin1'), limits.urls))
      collector.url(url, 'raw')
    const tail = bytes.subarray(Math.max(root.bodyStart, bytes.length - 1_000_000)).toString('latin1')
    for (const url of scanRawUrls(tail, limits.urls)) collector.url(url, 'raw')
  }
  const files = withFiles ? await describeFiles(bytes, fileParts(root), limits, breaches) : { files: [], opaque: [] }
  const encrypted = allParts(root)
    .filter((part) => part.type.value === 'multipart/encrypted')
    .map((part) => ({ path: part.path, reason: 'encrypted content' }))
  const observables = collector.finish(summary, files.files)
  const message: Message = {
    sha256: createHash('sha256').update(whole).digest('hex'),
    size: whole.length,
    ...summary,
    visibleText,
    plainText: bodies.plain,
    html: rendered?.facts ?? null,
    languages: [],
    parts: allParts(root).map((part) => ({
      path: part.path,
      mediaType: part.type.value,
      disposition: part.disposition,
      filename: part.filename,
      size: part.end - part.bodyStart,
    })),
    opaque: [...encrypted, ...files.opaque],
    observables,
    limits: breaches.list(),
    gaps: bodies.refused === null ? [] : [{ stage: 'parse', reason: `mail parser refused: ${bodies.refused}` }],
    evidence: isMail(summary) ? evidence : noMail,
  }
  return { message, summary, rendered, root }
}
