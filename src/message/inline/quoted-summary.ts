/** The header of a quoted mail as the header summary of a message, with words for what the quotation lost. */
import type { HeaderField } from '../../domain/message.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'
import { type HeaderSummary, summarise } from '../headers/summary.ts'
import type { BreachLog } from '../limits.ts'
import { decodeWords } from '../mime/encoded-word.ts'
import { readQuotedDate } from './dates.ts'
import { highWords, lowWords } from './extra-labels.ts'
import { fold } from './fold.ts'
import type { QuotedField } from './header-lines.ts'
import { mailboxList, splitOnBehalf } from './mailboxes.ts'

export interface QuotedSummary {
  readonly summary: HeaderSummary
  /** What is missing or was lent from the submission, each as a few words. */
  readonly missing: readonly string[]
}

/** What the submission lends where the quotation says nothing. */
export interface Lender {
  /** RFC 3339. */
  readonly date: string | null
  /** Its subject without the forward prefix; null where it has none. */
  readonly forwardedSubject: string | null
}

const lists = new Set<string>(['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Bcc'])

/** The values of RFC 4021 for the words of the languages; other words as written. */
function importanceOf(value: string): string {
  const word = fold(value.trim())
  return highWords.has(word) ? 'high' : lowWords.has(word) ? 'low' : value
}

function headersOf(fields: readonly QuotedField[], linkedIn: (field: QuotedField) => readonly string[]): readonly HeaderField[] {
  const out: HeaderField[] = []
  const put = (name: string, value: string, raw = value): void => {
    out.push({ name, value, raw })
  }
  for (const field of fields) {
    if (field.name === 'Extra') continue
    if (field.name === 'Importance') {
      put('Importance', importanceOf(field.value), field.value)
      continue
    }
    if (!lists.has(field.name)) {
      put(field.name, decodeWords(field.value), field.value)
      continue
    }
    const { from, sender } = field.name === 'From' ? splitOnBehalf(field.value) : { from: field.value, sender: null }
    const one = field.name === 'From' || field.name === 'Reply-To' || field.name === 'Sender'
    put(field.name, field.value, mailboxList(from, one, linkedIn(field)))
    if (sender !== null) put('Sender', sender, mailboxList(sender, true, []))
  }
  return out
}

/** Local time as RFC 3339 with the zone that the text names, else the submission's, else UTC. */
function dateOf(fields: readonly QuotedField[], lender: Lender): { readonly date: string | null; readonly missing: readonly string[] } {
  const field = fields.find((each) => each.name === 'Date')
  if (field === undefined) return { date: null, missing: ['no date quoted'] }
  const languages = [...new Set(fields.flatMap((each) => each.languages))]
  const read = readQuotedDate(field.value, languages, lender.date)
  if (read === null) return { date: null, missing: ['the quoted date cannot be read'] }
  const lent = /(?:Z|[+-]\d{2}:\d{2})$/.exec(lender.date ?? '')?.[0]
  const lost = [
    read.hasTime ? null : 'hour',
    read.hasSeconds ? null : 'seconds',
    read.zone === null ? 'zone' : null,
    read.hasYear ? null : 'year',
  ]
  const named = lost.filter((each) => each !== null)
  const missing = named.length === 0 ? [] : [`no ${named.join(' and ')} in the date`]
  if (read.zone === null)
    missing.push(
      lent === undefined ? 'zone of the date unknown, written as UTC' : "zone of the date taken from the submission's own Date header",
    )
  return { date: `${read.local}${read.zone ?? lent ?? '+00:00'}`, missing }
}

/** Reads the quoted fields; `linkedIn` gives the mailto addresses that the HTML has in the line of a field. */
export function summariseQuoted(
  fields: readonly QuotedField[],
  linkedIn: (field: QuotedField) => readonly string[],
  lender: Lender,
  limits: AnalysisLimits,
  breaches: BreachLog,
): QuotedSummary {
  const has = (name: string): boolean => fields.some((field) => field.name === name)
  const lendSubject = !has('Subject') && lender.forwardedSubject !== null
  const headers = headersOf(fields, linkedIn)
  const subject: readonly HeaderField[] = lendSubject
    ? [{ name: 'Subject', value: lender.forwardedSubject, raw: lender.forwardedSubject }]
    : []
  const summary = summarise([...headers, ...subject], limits, breaches)
  const { date, missing } = dateOf(fields, lender)
  const notes = [
    summary.from.some((mailbox) => mailbox.address.includes('@')) ? null : 'no address of the sender quoted',
    has('Reply-To') ? null : 'no Reply-To quoted',
    has('To') ? null : 'no recipient quoted',
    has('Subject') ? null : lendSubject ? "no subject quoted, taken from the submission's own" : 'no subject quoted',
    ...missing,
    'no Received, Message-ID or authentication fields',
  ]
  return { summary: { ...summary, date }, missing: notes.filter((note) => note !== null) }
}
