/** The line "On …, X <a@b> wrote:" as a header block of From and Date, for forwards that have nothing better. */
import { readQuotedDate } from './dates.ts'
import { fold } from './fold.ts'
import type { HeaderBlock } from './header-block.ts'
import type { QuotedField } from './header-lines.ts'
import { wroteWords } from './introductions.ts'
import type { Line } from './lines.ts'

const maxChars = 400
const maxLines = 200

/** Hours and minutes with what programs write after them; never two parts of a date such as 23.11.2026. */
const clock =
  /(?<![\d.:])\d{1,2}[:.]\d{2}(?::\d{2})?(?![\d.:])(?:\s?[ap]\.?m\b\.?)?(?:\s(?:uhr|(?:gmt|utc)?[+-]\d{1,2}:?\d{0,2}|gmt|utc))?/i
/** Words between the date and the name; verbs as Gmail has them. */
const beforeName = /^[\s,;:.-]*(?:(?:schrieb|skrev|schreef|użytkownik|odesílatel|používateľ|пользователь|користувач)(?=\s))?\s*/i

/** What stands after the time of the day, as a name; null where no time stands before it. */
function nameAfterClock(before: string): { readonly name: string; readonly rest: string } | null {
  const time = clock.exec(before)
  if (time === null) return null
  const cut = time.index + time[0].length
  const after = before.slice(cut)
  return { name: after.slice(beforeName.exec(after)?.[0].length ?? 0), rest: before.slice(0, cut) }
}

function fieldsOf(text: string, line: Line, end: number): readonly QuotedField[] | null {
  const lower = fold(text)
  const languages = wroteWords.filter(([, verb]) => lower.includes(verb)).map(([language]) => language)
  if (languages.length === 0) return null
  const address = /[<[](?:mailto:)?([^\s<>[\]@]{1,64}@[^\s<>[\]]{1,255})[>\]]/.exec(text)
  if (address === null) return null
  const before = text.slice(0, address.index)
  const quoted = /["„«“]([^"„«“”»]{1,200})["”»“]\s{0,3}$/.exec(before)
  const timed = quoted === null ? nameAfterClock(before) : null
  const afterComma = before.slice(Math.max(before.lastIndexOf(','), fold(before).lastIndexOf(' schrieb '), -1) + 1)
  const name = quoted?.[1] ?? timed?.name ?? afterComma.replace(/^\s?schrieb\s/, '')
  const rest = before.slice(0, quoted?.index ?? timed?.rest.length ?? before.length - afterComma.length)
  const dated = readQuotedDate(rest, languages, null) === null ? text.replace(address[0], ' ') : rest
  if (readQuotedDate(dated, languages, null) === null) return null
  const common = { label: '', languages, start: line.start, end }
  const shown = timed === null && /\d/.test(name) ? '' : name.replaceAll(/[<>([]/g, ' ').trim()
  return [
    { ...common, name: 'From', value: `${shown} <${address[1] ?? ''}>` },
    { ...common, name: 'Date', value: dated },
  ]
}

/** The first complete one among the first lines: a name or address and a date that can be read; null where there is none. */
export function findAttribution(lines: readonly Line[]): HeaderBlock | null {
  for (const [index, line] of lines.slice(0, maxLines).entries()) {
    // Text parts break the sentence after 72 columns.
    for (const last of [line, lines[index + 1]]) {
      if (last === undefined || !/[:：]$/.test(last.text) || (last !== line && (last.afterBlank || /[:：.!?]$/.test(line.text)))) continue
      const text = last === line ? line.text : `${line.text} ${last.text}`
      if (text.length > maxChars || !text.includes('@')) continue
      const fields = fieldsOf(text, line, last.end)
      const next = index + (last === line ? 1 : 2)
      if (fields !== null && lines[next] !== undefined)
        return { fields, introduction: null, introducedBy: null, first: index, headerAt: index, next }
    }
  }
  return null
}
