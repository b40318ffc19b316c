/** Office Open XML (ECMA-376; .docx, .xlsm, .pptx …): relationships, fields, formulas, macros, embedded files, text. */
import type { FileReader, FileReading, FileSource, ReadContext } from '../file-reading.ts'
import { readContentTypes, type TypeOf } from '../office/content-types.ts'
import { createFindings, type Findings } from '../office/findings.ts'
import { readObject } from '../office/ole-object.ts'
import { openPackage, type OfficePackage, type PackagePart } from '../office/package.ts'
import { isOfficePackage } from '../office/package-names.ts'
import { kindOf, type PartKind } from '../office/package-parts.ts'
import { scanPart, type WorkbookFacts } from '../office/part-scan.ts'
import { rawUrls } from '../office/raw-urls.ts'
import { createRelations, noteExternals, readRelations, type Relations } from '../office/relations.ts'
import { allStorages, openWithin } from '../office/storages.ts'
import { readVbaProject } from '../office/vba-project.ts'
import { judgeMacros } from '../office/vba-traits.ts'
import { decodeXml } from '../office/xml-tokens.ts'
import { withinDepth } from '../office/within-depth.ts'

const xmlBytes = 8_000_000
const allXmlBytes = 16_000_000
/** Cells and strings: what acts in a workbook stands in other parts, so behind the first 8 MB they are only looked through for links. */
const cells = /^xl\/(?:worksheets\/[^/]+|sharedstrings|pivotcache\/[^/]+|comments[^/]*)\.xml$/
const cellBytes = 24_000_000
const pieceBytes = 2_000_000
const binaryBytes = 20_000_000
const imageBytes = 2_000_000
const mostImages = 3

interface Sorted {
  readonly part: PackagePart
  readonly kind: PartKind
}

interface Work {
  readonly file: FileSource
  readonly context: ReadContext
  readonly findings: Findings
  /** Of XML that may still be read. */
  xmlLeft: number
  /** Of cells that may still be looked through. */
  cellsLeft: number
}

/** Links behind what is read of cells, in pieces that overlap by the length of a link. */
function readRest(rest: Buffer, { findings }: Work): void {
  for (let start = 0; start < rest.length; start += pieceBytes - 2_000)
    for (const url of rawUrls(rest.subarray(start, start + pieceBytes))) findings.reference(url, 'office-raw')
}

async function xmlOf(part: PackagePart, work: Work): Promise<string> {
  const most = cells.test(part.name) ? Math.max(xmlBytes, Math.min(cellBytes, work.cellsLeft)) : xmlBytes
  const content = work.xmlLeft <= 0 ? null : await part.read(most)
  if (content === null || content.cut) work.findings.opaque(`part of an office document that was not read to its end: ${work.file.name}`)
  if (content === null) return ''
  const { bytes } = content
  const head = bytes.subarray(0, xmlBytes)
  work.xmlLeft -= head.length
  work.cellsLeft -= bytes.length - head.length
  if (bytes.length > head.length) readRest(bytes.subarray(head.length - 2_000), work)
  return decodeXml(head)
}

async function bytesOf(part: PackagePart, work: Work): Promise<Buffer> {
  const content = await part.read(binaryBytes)
  if (content === null || content.cut) work.findings.opaque(`part of an office document that was not read to its end: ${work.file.name}`)
  return content?.bytes ?? Buffer.alloc(0)
}

const baseName = (part: PackagePart): string => part.fullName.split(/[/\\]/).at(-1) ?? ''

async function readMacros(part: PackagePart, work: Work): Promise<void> {
  const root = openWithin(await bytesOf(part, work), work.context.budget)
  const modules = root === null ? null : readVbaProject(allStorages(root))
  judgeMacros(modules ?? [], work.findings)
  if (modules === null) work.findings.opaque(`macros that cannot be read: ${work.file.name}`)
}

/** Parts whose content is read one by one; XML comes first, so that budgets go to it. */
async function readBinaryPart({ part, kind }: Sorted, work: Work, images: { left: number }): Promise<void> {
  const { findings, context } = work
  if (kind === 'vba') await readMacros(part, work)
  else if (kind === 'object') readObject(await bytesOf(part, work), baseName(part), context.budget, findings, 'broken')
  else if (kind === 'binary' || kind === 'binary-macro-sheet') {
    if (kind === 'binary-macro-sheet') findings.trait('xlm', part.fullName)
    for (const url of rawUrls(await bytesOf(part, work))) findings.reference(url, 'office-raw')
  } else if (kind === 'image') {
    if (images.left <= 0 || part.size > imageBytes) return
    images.left--
    const content = await part.read(imageBytes)
    if (content !== null) findings.member({ name: baseName(part), bytes: content.bytes, foundIn: 'office-image' })
  } else if (kind === 'file') {
    const bytes = await bytesOf(part, work)
    if (bytes.length > 0) findings.member({ name: baseName(part), bytes, foundIn: 'office-embedded' })
  }
}

async function typesOf(document: OfficePackage, work: Work): Promise<TypeOf> {
  const part = document.parts.find(({ name }) => name === '[content_types].xml')
  return readContentTypes(part === undefined ? '' : await xmlOf(part, work))
}

/** XML parts, macro sheets among them: a sheet that commands stand in is one, whether anything is in it or not. */
async function readXmlParts(sorted: readonly Sorted[], { macroSheets }: Relations, work: Work): Promise<void> {
  const { findings } = work
  const facts: WorkbookFacts = { starts: [], hidden: [] }
  for (const { part, kind } of sorted) {
    if (kind !== 'xml' && kind !== 'macro-sheet') continue
    if (kind === 'macro-sheet') findings.trait('xlm', part.fullName)
    scanPart(await xmlOf(part, work), kind === 'macro-sheet', findings, facts)
  }
  const sheets = findings.has('xlm') || sorted.some(({ kind }) => kind === 'binary-macro-sheet')
  if (!sheets) return
  for (const name of facts.starts) findings.trait('xlm-auto-run', name)
  for (const { id, sheet } of facts.hidden) if (macroSheets.has(id)) findings.trait('xlm', sheet)
}

async function read(file: FileSource, context: ReadContext): Promise<FileReading> {
  const findings = createFindings()
  const work: Work = { file, context, findings, xmlLeft: allXmlBytes, cellsLeft: cellBytes }
  const document = await openPackage(file.bytes, context.budget)
  if (!document.readable) findings.opaque(`archive that cannot be read: ${file.name}`)
  if (document.parts.some(({ encrypted }) => encrypted)) findings.trait('encrypted')
  const typeOf = await typesOf(document, work)
  const relations = createRelations()
  for (const part of document.parts) if (part.name.endsWith('.rels')) readRelations(part.name, await xmlOf(part, work), relations)
  noteExternals(relations, findings)
  const sorted = document.parts.map((part) => ({ part, kind: kindOf(part.name, typeOf, relations.roles) }))
  await readXmlParts(sorted, relations, work)
  const images = { left: mostImages }
  for (const each of sorted) await readBinaryPart(each, work, images)
  return withinDepth(findings.reading(), file, context)
}

export const officeOpenXmlReader: FileReader = {
  name: 'office document',
  accepts: ({ bytes }) => isOfficePackage(bytes),
  read,
}
