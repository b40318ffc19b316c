/** A block of quoted header lines and the introduction before it. */
import { readQuotedDate } from './dates.ts'
import { isExtra, type QuotedField, readBareField, readField, readUnknown, splitGlued } from './header-lines.ts'
import { type Introduction, introductionOf } from './introductions.ts'
import type { Line } from './lines.ts'

export interface HeaderBlock {
  readonly fields: readonly QuotedField[]
  readonly introduction: Introduction | null
  /** The introducing line as written, dashes included; null where there is none. */
  readonly introducedBy: string | null
  /** Index of the first line of the block, the introduction included, and of the first one after it. */
  readonly first: number
  readonly headerAt: number
  readonly next: number
}

const maxFields = 12
const maxContinuations = 40
const maxUnknown = 2
const technicalField = /^(?:[A-Z][A-Za-z]{0,20}(?:-[A-Za-z]{1,20}){1,5}|Received): /

/** Fields with which a block begins that nothing introduces. */
const starters = new Set(['From', 'Date', 'Subject'])

interface Opening {
  readonly introduction: Introduction | null
  readonly words: string
  /** What stands in the same line after the introduction. */
  readonly rest: string
}

const isIntroduced = (opening: Opening | null): boolean => opening !== null && opening.introduction !== null

/** Dashes, words, dashes; or a sentence of Apple Mail with its colon; or the rule of Outlook. */
function openingOf(text: string): Opening | null {
  if (/^_{10,100}$/.test(text)) return { introduction: null, words: text, rest: '' }
  if (text.startsWith('--')) {
    const dashed = /^(-{3,40})\s?([^-\n][^\n]{0,120}?)\s?-{3,40}\s{0,9}/.exec(text.slice(0, 200))
    if (dashed === null) return null
    const rest = text.slice(dashed[0].length)
    const introduction = introductionOf((dashed[2] ?? '').replace(/^(forwarded message) from .*/i, '$1'), '-')
    return introduction === null && rest !== '' ? null : { introduction, words: dashed[0].trim(), rest }
  }
  if (text.length > 80 || !/[:：]\*?$/.test(text)) return null
  const introduction = introductionOf(text.replaceAll('*', '').slice(0, -1), ':')
  return introduction === null ? null : { introduction, words: text, rest: '' }
}

/** True where a line broke because its next word did not fit into 72 to 80 columns. */
function wraps(line: Line, next: Line): boolean {
  const length = line.end - line.start
  return length >= 50 && length < 100 && length + 1 + (next.text.split(' ')[0]?.length ?? 0) > 71
}

interface Fields {
  readonly fields: readonly QuotedField[]
  readonly next: number
}

/** The first line after an introduction in a language without a table: a sender, where it holds an address and no From follows. */
function unknownSender(lines: readonly Line[], index: number): QuotedField | null {
  const line = lines[index]
  if (line === undefined || readField(line.text, line.start, line.end, []) !== null) return null
  const unknown = readUnknown(line.text)
  if (unknown === null || !/[^\s@<]@[^\s@>]/.test(unknown.value)) return null
  const following = lines.slice(index + 1, index + 6).map((each) => readField(each.text, each.start, each.end, []))
  if (following.some((field) => field?.name === 'From') || !following.slice(0, 3).some((field) => field !== null)) return null
  return { ...unknown, name: 'From', languages: [], start: line.start, end: line.end }
}

/** How many lines of unknown labels stand at `index` before a known one; 0 where none do. */
function unknownLines(lines: readonly Line[], index: number): number {
  for (let count = 0; count <= maxUnknown; count++) {
    const line = lines[index + count]
    if (line === undefined || (line.afterBlank && count > 0)) return 0
    if (readField(line.text, line.start, line.end, []) !== null) return count
    if (readUnknown(line.text)?.value.includes('//') ?? true) return 0
  }
  return 0
}

/**
 * Header lines from `index` on, each name once; wrapped values are joined. `introduced`: a line before them says that they are
 * header lines; `opener`: what the first line was found to be, where its label is in no table.
 */
function readFields(lines: readonly Line[], index: number, introduced: boolean, opener: QuotedField | null): Fields {
  const fields: QuotedField[] = []
  let context: readonly string[] = []
  let at = index
  let added = 0
  let unknown = 0
  let skipping = false
  const depth = lines[index]?.depth ?? 0
  const seen = (name: string): boolean => fields.some((field) => field.name === name)
  const complete = (): boolean => seen('From') && seen('Date') && seen('Subject') && fields.length >= 3
  const fieldAt = (place: number): QuotedField | null => {
    const line = lines[place]
    if (line === undefined || line.depth < depth) return null
    if (place === index && opener !== null) return opener
    return (
      readField(line.text, line.start, line.end, context) ?? (introduced ? readBareField(line.text, line.start, line.end, context) : null)
    )
  }
  const fresh = (place: number): boolean => {
    const field = fieldAt(place)
    return field !== null && !seen(field.name)
  }
  for (; at < lines.length && fields.length < maxFields; at++) {
    const line = lines[at]
    if (line === undefined || line.depth < depth || (line.afterBlank && complete())) break
    const field = fieldAt(at)
    if (field !== null && (field.name === 'Extra' || !seen(field.name))) {
      fields.push(field)
      context = context.length === 0 ? field.languages : [...new Set([...context, ...field.languages])]
      added = 0
      skipping = false
      continue
    }
    const last = fields.at(-1)
    const before = lines[at - 1]
    if (field !== null || last === undefined || before === undefined || line.afterBlank) break
    // Programs that quote the whole header have fields between these that nobody needs here.
    skipping = skipping ? line.indented || technicalField.test(line.text) : !complete() && technicalField.test(line.text)
    if (skipping) continue
    if (introduced && !line.indented && !wraps(before, line) && unknown < maxUnknown && unknownLines(lines, at) > 0) {
      unknown++
      continue
    }
    if (isExtra(last.name)) break
    const listGoesOn = /[,;]$/.test(last.value) && last.name !== 'Subject'
    const emptyLabel = last.value === '' && (last.name !== 'Subject' || fresh(at + 1))
    const between = added < 3 && !complete() && (fresh(at + 1) || (fresh(at + 2) && lines[at + 1]?.afterBlank === false))
    const wrapped = added < 3 && wraps(before, line) && (lines[at + 1]?.afterBlank ?? true)
    const folded = line.indented && (last.name !== 'Subject' || added < 3)
    if ((!folded && !listGoesOn && !emptyLabel && !between && !wrapped) || ++added > maxContinuations) break
    fields[fields.length - 1] = { ...last, value: `${last.value} ${line.text}`.trim().slice(0, 20_000), end: line.end }
  }
  return { fields, next: at }
}

/** Enough to be a quoted mail: more is asked where nothing introduces it. */
function suffices(fields: readonly QuotedField[], opening: Opening | null, marked: boolean): boolean {
  const value = (name: string): string | null => fields.find((field) => field.name === name)?.value ?? null
  const from = value('From')
  const date = value('Date')
  if (from === null || (from === '' && !marked)) return false
  const subject = value('Subject')
  if (isIntroduced(opening) || marked) return subject !== null || date !== null
  if (fields.length < 3) return false
  const languages = fields.flatMap((field) => field.languages)
  const read = date === null ? null : readQuotedDate(date, languages, '2000-01-01')
  const addressed = from.includes('@')
  if (opening !== null) return (subject !== null || date !== null) && (addressed || read !== null)
  if (subject === null && value('To') === null) return false
  if (date === null) return addressed && subject !== null && (value('To') ?? '').includes('@')
  return read !== null && (addressed || (read.hasTime && subject !== null))
}

/** The header block that begins in line `index`, null where none does. `marked`: the HTML says that a quoted mail begins here. */
export function readHeaderBlock(lines: readonly Line[], index: number, marked: boolean): HeaderBlock | null {
  const line = lines[index]
  if (line === undefined) return null
  const opening = openingOf(line.text)
  const openingAt = opening === null || opening.rest !== '' ? index : index + 1
  const introduced = isIntroduced(opening)
  const opener = introduced && openingAt > index ? unknownSender(lines, openingAt) : null
  const headerAt = openingAt + (introduced && openingAt > index && opener === null ? unknownLines(lines, openingAt) : 0)
  const header = lines[headerAt]
  if (header === undefined) return null
  const text = opening === null || opening.rest === '' ? header.text : opening.rest
  const first =
    opener ?? readField(text, header.start, header.end, []) ?? (introduced ? readBareField(text, header.start, header.end, []) : null)
  if (first === null || (opening === null && !marked && !starters.has(first.name))) return null
  const common = { introduction: opening?.introduction ?? null, introducedBy: opening?.words ?? null, first: index, headerAt }
  const following = lines[headerAt + 1]
  const alone = following === undefined || readField(following.text, 0, 0, first.languages) === null
  const glued = alone ? splitGlued(text, header.start, header.end) : []
  if (glued.length > 0 && suffices(glued, opening, marked)) return { ...common, fields: glued, next: headerAt + 1 }
  if (opening !== null && opening.rest !== '') return null
  const { fields, next } = readFields(lines, headerAt, introduced, opener)
  return suffices(fields, opening, marked) ? { ...common, fields, next } : null
}
