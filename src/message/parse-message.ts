/** Bytes of one reported mail to a Message. Never rejects for bad mail. */
import { createHash } from 'node:crypto'
import type { EvidenceGrade } from '../domain/analysis.ts'
import type { Lists } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import type { AnalysisLimits } from '../domain/settings.ts'
import { findDisagreements } from './disagreements.ts'
import { describeFiles } from './files/files.ts'
import { type HeaderSummary, summarise } from './headers/summary.ts'
import { renderHtml, type RenderedHtml } from './html/facts.ts'
import { parseHtml } from './html/tree.ts'
import { withoutInvisible } from './invisible.ts'
import { languagesOf } from './languages.ts'
import { type BreachLog, createBreachLog } from './limits.ts'
import { type Bodies, fileParts, isBody, readBodies } from './mime/bodies.ts'
import { allParts, type MimePart } from './mime/mime-tree.ts'
import { createCollector } from './observables/collect.ts'
import { collectCode, collectHeaderTexts, collectText, unsubscribeUrls } from './observables/gather.ts'
import { scanRawUrls } from './observables/text-links.ts'
import { openMail, type OpenedMail } from './opened.ts'
import { linksOfOtherReadings } from './other-readings.ts'
import type { RebuiltMail } from './outlook/outlook-item.ts'
import { readDataUriCodes, readDrawnCodes } from './pictures/drawn-codes.ts'
import { createPictureCodes, type PictureCodes } from './pictures/picture-codes.ts'
import { bodyUrls, rawBody, rawScanBytes } from './raw-links.ts'
import { scanWith } from './rules.ts'
import { charge, type TextBudget } from './text-budget.ts'
import { noTools, type Tools } from './tools.ts'

export interface Evidence {
  readonly grade: EvidenceGrade
  readonly reasons: readonly string[]
}
export interface ParseOptions {
  readonly limits: AnalysisLimits
  readonly lists: Lists
  /** Absent: none. */
  readonly tools?: Tools | undefined
}
/** A message with what only the unwrapping needs: the rendering of its HTML. */
export interface Parsed {
  readonly message: Message
  readonly summary: HeaderSummary
  readonly rendered: RenderedHtml | null
  readonly root: MimePart
}
/** A mail that was opened within its budgets. */
export interface MailSource {
  /** What hash and size are of: the bytes as they were found. */
  readonly source: Buffer
  readonly opened: OpenedMail
  readonly breaches: BreachLog
}
export interface ParseTask extends ParseOptions {
  readonly evidence: Evidence
  /** Parts that are messages of their own: neither text nor files nor links of this one. */
  readonly apart?: ReadonlySet<MimePart>
  /** Shared by the mails of one submission; absent for a mail alone. */
  readonly texts?: TextBudget
  /** Shared by the mails of one submission; absent for a mail alone. */
  readonly codes?: PictureCodes
  /** Words that were recognised in pictures; they belong to the visible text. */
  readonly pictureText?: string
}

/** Characters kept of the text of one file. */
const maxAttachedText = 50_000
/** Texts of files that are kept. */
const mostAttachedTexts = 100
const noBodies: Bodies = { plain: '', html: null, refused: null, compared: null }
const noMail: Evidence = { grade: 'E', reasons: ['no header field of a mail: text alone, or a file of another kind'] }
const nothingApart: ReadonlySet<MimePart> = new Set()

/** True where at least one of the fields stands that every mail has some of. */
function isMail({ from, subject, date, messageId, received }: HeaderSummary): boolean {
  return from.length > 0 || subject !== null || date !== null || messageId !== null || received.length > 0
}

/** A mail whose line breaks are bare CR, as some programs write and read it, with LF in their place; every other one as it is. */
function withLines(bytes: Buffer): Buffer {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(0x0d); at >= 0; at = copy.indexOf(0x0d, at + 1)) copy[at] = 0x0a
  return copy
}

/** Opens a mail; of one beyond the size budget the headers and the first megabyte. `item`: what was read in bytes that are no RFC 5322. */
export function openSource(input: Uint8Array, limits: AnalysisLimits, item: RebuiltMail | null = null): MailSource {
  const breaches = createBreachLog()
  const source = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  const whole = item?.mime ?? source
  if (whole.length > limits.messageBytes) {
    breaches.add(
      'messageBytes',
      limits.messageBytes,
      whole.length,
      'The message is larger than the budget; its headers and first megabyte were analysed.',
    )
  }
  const bytes = withLines(whole.length > limits.messageBytes ? whole.subarray(0, limits.headerBytes + 1_000_000) : whole)
  const opened = openMail(bytes, limits, breaches)
  if (item === null) return { source, opened, breaches }
  return { source, opened: { ...opened, rebuilt: [{ start: 0, end: opened.bytes.length, reasons: item.reasons }] }, breaches }
}

const opaqueReasons: ReadonlyMap<string, string> = new Map([['multipart/encrypted', 'encrypted content']])

/** Parses one opened mail. */
export async function parseOpened({ source, opened, breaches }: MailSource, task: ParseTask): Promise<Parsed> {
  const { limits, lists, tools = noTools, apart = nothingApart } = task
  const { bytes, root } = opened
  const summary = summarise(root.headers, limits, breaches)
  const texts = allParts(root).filter((part) => isBody(part) && !apart.has(part))
  const affordable = charge(task.texts, texts, limits, breaches)
  const bodies = affordable ? await readBodies(bytes, root, limits, breaches, apart) : noBodies
  const tree = bodies.html === null ? null : parseHtml(bodies.html, limits.htmlBytes, breaches)
  const rendered = tree === null ? null : renderHtml(tree.document, tree.styles)
  const collector = createCollector(lists, limits, breaches)
  for (const reference of rendered?.references ?? []) collector.url(reference.url, reference.foundIn)
  for (const text of new Set([bodies.plain, rendered?.visibleText ?? ''])) collectText(collector, text, limits)
  collectHeaderTexts(collector, summary, limits)
  for (const url of opened.unopenedUrls) collector.url(url, 'raw')
  for (const url of linksOfOtherReadings(opened, limits, apart)) collector.url(url, 'raw')
  if (!affordable) for (const url of bodyUrls(bytes, texts, limits)) collector.url(url, 'raw')
  for (const url of unsubscribeUrls(summary)) collector.url(url, 'list-unsubscribe')
  if (tree?.complete === false && bodies.html !== null)
    for (const url of scanRawUrls(bodies.html.slice(0, rawScanBytes), limits.urls)) collector.url(url, 'raw')
  const shown = rendered === null || rendered.visibleText === '' ? withoutInvisible(bodies.plain.trim()) : rendered.visibleText
  if (breaches.list().length > 0 || shown === '') {
    for (const text of rawBody(opened, apart)) for (const url of scanRawUrls(text, limits.urls)) collector.url(url, 'raw')
  }
  const pictureText = task.pictureText?.trim() ?? ''
  const codes = task.codes ?? createPictureCodes(tools.qr)
  const body = tree === null ? null : { html: bodies.html ?? '', document: tree.document }
  for (const code of await readDrawnCodes(bodies.plain, body, codes)) collectCode(collector, code, limits, 'qr-text')
  const sources = rendered?.facts.images.map(({ src }) => src) ?? []
  for (const code of await readDataUriCodes(sources, codes)) collectCode(collector, code, limits, 'qr')
  collectText(collector, pictureText, limits, 'picture')
  const parts = fileParts(root).filter((part) => !apart.has(part))
  const words = [summary.subject ?? '', shown, pictureText].join('\n')
  const files = await describeFiles(bytes, parts, {
    limits,
    lists,
    breaches,
    tools,
    codes,
    words,
    recipients: [...summary.to, ...summary.cc].map(({ address }) => address.toLowerCase()),
  })
  for (const { value, foundIn, file } of files.references) collector.url(value, foundIn, file)
  for (const { value, foundIn, file } of files.texts) collectText(collector, value, limits, foundIn, file)
  const closed = allParts(root).flatMap(({ path, type }) => {
    const reason = opaqueReasons.get(type.value)
    return reason === undefined ? [] : [{ path, reason }]
  })
  const scan = scanWith(tools.rules, source)
  const unscanned = scan === null ? [{ path: '', reason: "mail that the operator's rules did not get through" }] : []
  const observables = collector.finish(summary, files.files)
  const visibleText = [shown, pictureText].filter((text) => text !== '').join('\n\n')
  const message: Message = {
    sha256: createHash('sha256').update(source).digest('hex'),
    size: source.length,
    ...summary,
    visibleText,
    plainText: bodies.plain,
    html: rendered?.facts ?? null,
    attachedText: files.texts
      .slice(0, mostAttachedTexts)
      .map(({ value, fileName }) => ({ file: fileName, text: value.slice(0, maxAttachedText) })),
    languages: languagesOf(visibleText),
    parts: allParts(root).map((part) => ({
      path: part.path,
      mediaType: part.type.value,
      disposition: part.disposition,
      filename: part.filename,
      size: part.end - part.bodyStart,
    })),
    opaque: [...closed, ...files.opaque, ...unscanned],
    ruleMatches: (scan ?? []).filter(({ info }) => !info).map(({ rule, description }) => ({ rule, description })),
    disagreements: findDisagreements(opened, bodies, apart),
    observables,
    limits: breaches.list(),
    gaps: bodies.refused === null ? [] : [{ stage: 'parse', reason: `mail parser refused: ${bodies.refused}` }],
    evidence: isMail(summary) ? task.evidence : noMail,
  }
  return { message, summary, rendered, root }
}

/** Opens and parses the bytes of one mail. */
export async function parseMessage(input: Uint8Array, { limits, lists, tools }: ParseOptions, evidence: Evidence): Promise<Parsed> {
  return await parseOpened(openSource(input, limits), { limits, lists, tools, evidence })
}
