/** Compares what was found in a submission with what its fixture expects, and counts it by client. */
import type { Message, Unwrapped } from '../../src/domain/message.ts'
import { createQrReader } from '../../src/app/workers/qr-reader.ts'
import { optionsFor } from '../message/helpers.ts'
import { inspect } from '../../src/message/inspect.ts'
import { noTools } from '../../src/message/tools.ts'
import type { SubmissionFixture } from './submission-fixtures.ts'

/** Columns of the score table, in order; several expectations can stand behind one. */
export const scoreFields = [
  'form',
  'subject',
  'from',
  'date',
  'urls',
  'attachments',
  'grade',
  'bytes',
  'note',
  'body',
  'client',
  'button',
] as const
export type ScoreField = (typeof scoreFields)[number]

/** One checked field: `difference` is a sentence, null where it is right. */
export interface Check {
  readonly field: ScoreField
  readonly difference: string | null
}
export interface ScoredFixture {
  readonly fixture: SubmissionFixture
  readonly checks: readonly Check[]
}

const qr = createQrReader()
const show = (value: unknown): string => JSON.stringify(value)
const squeeze = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ')
/** URLs are compared as browsers write them, so that `http://a.example` and `http://a.example/` are one. */
const asWritten = (url: string): string => URL.parse(url)?.href ?? url

function missingUrls(message: Message, wanted: readonly string[], unwanted: readonly string[]): string | null {
  const found = new Set(message.observables.urls.map(({ url }) => asWritten(url)))
  const missing = wanted.filter((url) => !found.has(asWritten(url)))
  const leaked = unwanted.filter((url) => found.has(asWritten(url)))
  const parts = [missing.length > 0 ? `missing ${show(missing)}` : '', leaked.length > 0 ? `should be absent ${show(leaked)}` : '']
  const told = parts.filter((part) => part !== '').join('; ')
  return told === '' ? null : `urls: ${told}; found ${show([...found])}`
}

function wrongBody(message: Message, includes: readonly string[], excludes: readonly string[]): string | null {
  const body = squeeze(`${message.visibleText}\n${message.plainText}`)
  const missing = includes.filter((sentence) => !body.includes(squeeze(sentence)))
  const leaked = excludes.filter((sentence) => body.includes(squeeze(sentence)))
  if (missing.length + leaked.length === 0) return null
  return `body: missing ${show(missing)}, should be absent ${show(leaked)}; it is ${show(body.slice(0, 300))}`
}

function differs(name: string, found: unknown, wanted: unknown): string | null {
  return show(found) === show(wanted) ? null : `${name}: found ${show(found)}, expected ${show(wanted)}`
}

function originalsDiffer({ messages }: Unwrapped, fixture: SubmissionFixture): string | null {
  const count = fixture.count === undefined ? 1 : fixture.count
  if (count !== null && messages.length !== count) return `count: found ${messages.length} messages, expected ${count}`
  const rest = fixture.others ?? []
  const found = messages.slice(1, 1 + rest.length).map(({ subject, sha256 }, index) => ({
    subject,
    sha256: rest[index]?.sha256 === null ? null : sha256,
  }))
  return differs('other messages', found, rest)
}

/** Checks every expected field of a fixture against what was found; expectations that are null by the format are left out. */
export function checksOf(fixture: SubmissionFixture, unwrapped: Unwrapped): readonly Check[] {
  const { expect } = fixture
  const { submission } = unwrapped
  const message = unwrapped.messages[0]
  if (message === undefined) return [{ field: 'form', difference: 'no message at all' }]
  const checks: Check[] = []
  const add = (field: ScoreField, difference: string | null): void => void checks.push({ field, difference })

  add('form', differs('form', submission?.form ?? null, expect.form) ?? originalsDiffer(unwrapped, fixture))
  add('subject', differs('subject', message.subject === null ? null : squeeze(message.subject), expect.subject))
  const sender = message.from[0]
  add('from', differs('from', sender === undefined ? null : { name: sender.name, address: sender.address }, expect.from))
  const dateFits = expect.date === null ? message.date === null : message.date?.startsWith(expect.date) === true
  add('date', dateFits ? null : `date: found ${show(message.date)}, expected ${show(expect.date)}`)
  add('urls', missingUrls(message, expect.urls, expect.absentUrls))
  const files = message.observables.files.map(({ name }) => name).sort()
  add('attachments', differs('attachments', files, expect.attachments.toSorted()))
  add('grade', differs('grade', message.evidence.grade, expect.grade))
  if (expect.sha256 !== null) add('bytes', differs('sha256', message.sha256, expect.sha256))
  if (expect.note !== null) {
    const note = squeeze(submission?.note ?? '')
    add('note', note.includes(squeeze(expect.note)) ? null : `note: ${show(expect.note)} is not in ${show(note.slice(0, 300))}`)
  }
  add('body', wrongBody(message, expect.bodyIncludes, expect.bodyExcludes))
  if (expect.detectedClient !== null) add('client', differs('client', submission?.client ?? null, expect.detectedClient))
  if (expect.button !== null || expect.reportedAs !== null) {
    const { name = null, reportedAs = null } = submission?.button ?? {}
    add('button', differs('button', { name, reportedAs }, { name: expect.button, reportedAs: expect.reportedAs }))
  }
  return checks
}

/** Reads a fixture as a submission and checks it; a reader that rejects counts as all wrong. */
export async function scoreFixture(fixture: SubmissionFixture): Promise<ScoredFixture> {
  try {
    return { fixture, checks: checksOf(fixture, await inspect(fixture.bytes, { ...optionsFor('submission'), tools: { ...noTools, qr } })) }
  } catch (error) {
    const difference = `inspect rejected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    return { fixture, checks: scoreFields.map((field) => ({ field, difference })) }
  }
}

/** Sentences for everything that is wrong, empty where all is right. */
export function differencesOf({ checks }: ScoredFixture): readonly string[] {
  return checks.flatMap(({ difference }) => (difference === null ? [] : [difference]))
}

/** A line of the table: cells are `right/total`, empty where nothing was checked. */
export interface ScoreRow {
  readonly client: string
  readonly mobile: boolean
  readonly forms: number
  readonly fullyRight: number
  readonly fields: Readonly<Record<ScoreField, string>>
}

function rowOf(client: string, mobile: boolean, scored: readonly ScoredFixture[]): ScoreRow {
  const cell = (field: ScoreField): string => {
    const checks = scored.flatMap((each) => each.checks.filter((check) => check.field === field))
    return checks.length === 0 ? '' : `${checks.filter(({ difference }) => difference === null).length}/${checks.length}`
  }
  return {
    client,
    mobile,
    forms: scored.length,
    fullyRight: scored.filter((each) => differencesOf(each).length === 0).length,
    fields: Object.fromEntries(scoreFields.map((field) => [field, cell(field)])) as Record<ScoreField, string>,
  }
}

/** Rows by client, desktop and web first, then phones, each sorted by name; the last row, `all`, counts everything. */
export function scoreTable(scored: readonly ScoredFixture[]): readonly ScoreRow[] {
  const groups = new Map<string, ScoredFixture[]>()
  for (const each of scored) {
    const { client, mobile } = each.fixture
    const key = `${mobile ? 'b' : 'a'} ${client}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const rows = [...groups.keys()].sort().map((key) => rowOf(key.slice(2), key.startsWith('b'), groups.get(key) ?? []))
  return [...rows, rowOf('all', false, scored)]
}

/** The table as Markdown, one line a row, with a line break at the end. */
export function scoreMarkdown(rows: readonly ScoreRow[]): string {
  const head = ['client', 'forms', 'fully right', ...scoreFields]
  const lines = rows.map(({ client, mobile, forms, fullyRight, fields }) => [
    `${client}${mobile ? ' (phone)' : ''}`,
    String(forms),
    String(fullyRight),
    ...scoreFields.map((field) => fields[field]),
  ])
  return [head, ['---', ...head.slice(1).map(() => '---:')], ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
