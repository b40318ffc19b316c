/** Recognises the lines by which English mail programs introduce a forwarded mail, and the header lines that follow. */
import type { HeaderField } from '../../domain/message.ts'

export interface QuotedMail {
  /** Offset of the introduction in the text. */
  readonly start: number
  /** Which program's form it is. */
  readonly form: 'gmail' | 'apple' | 'thunderbird' | 'outlook'
  readonly fields: readonly HeaderField[]
  readonly body: string
}

const markers: readonly (readonly [QuotedMail['form'], RegExp])[] = [
  ['gmail', /^-{5,20} ?Forwarded message ?-{5,20}$/i],
  ['thunderbird', /^-{5,20} ?(?:Forwarded|Original) Message ?-{5,20}$/i],
  ['apple', /^Begin forwarded message:$/i],
  ['outlook', /^-{3,20} ?Original Message ?-{3,20}$/i],
  ['outlook', /^_{10,80}$/],
]
const names: ReadonlyMap<string, string> = new Map([
  ['from', 'From'],
  ['to', 'To'],
  ['cc', 'Cc'],
  ['subject', 'Subject'],
  ['date', 'Date'],
  ['sent', 'Date'],
  ['reply-to', 'Reply-To'],
])

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

function splitLines(text: string): readonly Line[] {
  const out: Line[] = []
  let start = 0
  while (start <= text.length && out.length < 20_000) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    out.push({
      text: text
        .slice(start, Math.min(end, start + 5_000))
        .replace(/^(?:> ?){1,5}/, '')
        .replaceAll('*', '')
        .trim(),
      start,
      end,
    })
    if (newline < 0) break
    start = newline + 1
  }
  return out
}

function headerOf(line: string): HeaderField | null {
  const colon = line.indexOf(':')
  const name = colon < 1 || colon > 12 ? undefined : names.get(line.slice(0, colon).trim().toLowerCase())
  if (name === undefined) return null
  const value = line
    .slice(colon + 1)
    .trim()
    .replaceAll(/\[mailto:([^\]\s]{1,320})\]/gi, '<$1>')
  return { name, value, raw: value }
}

/** Header lines from `index` on; blank lines before and one between are allowed. */
function readHeaders(lines: readonly Line[], index: number): { readonly fields: readonly HeaderField[]; readonly bodyAt: number } {
  const fields: HeaderField[] = []
  let at = index
  for (let blanks = 0; at < lines.length && fields.length < 12; at++) {
    const text = lines[at]?.text ?? ''
    const field = headerOf(text)
    if (field !== null) {
      fields.push(field)
      blanks = 0
    } else if (
      text === '' &&
      blanks < (fields.length === 0 ? 3 : 1) &&
      (fields.length === 0 || headerOf(lines[at + 1]?.text ?? '') !== null)
    )
      blanks++
    else if (text !== '' && fields.length > 0 && fields.length < 5 && headerOf(lines[at + 1]?.text ?? '') !== null) {
      const last = fields.pop()
      if (last !== undefined) fields.push({ ...last, value: `${last.value} ${text}`, raw: `${last.raw} ${text}` })
    } else break
  }
  return { fields, bodyAt: at }
}

/** The first forwarded mail in a text; null where there is none. A From and a Subject, Date or To must follow the introduction. */
export function findQuotedMail(text: string): QuotedMail | null {
  const lines = splitLines(text)
  for (const [index, line] of lines.entries()) {
    const form = markers.find(([, pattern]) => line.text.length < 100 && pattern.test(line.text))?.[0]
    const bare = form === undefined && /^from:/i.test(line.text)
    if (form === undefined && !bare) continue
    const { fields, bodyAt } = readHeaders(lines, bare ? index : index + 1)
    const has = (name: string): boolean => fields.some((field) => field.name === name)
    if (!has('From') || !(has('Subject') || has('Date')) || fields.length < (bare ? 3 : 2)) continue
    const body = lines[bodyAt] === undefined ? '' : text.slice(lines[bodyAt].start)
    return { start: line.start, form: form ?? 'outlook', fields, body: body.trim() }
  }
  return null
}
