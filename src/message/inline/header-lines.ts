/** One quoted header line: a label of the table, a colon, a value. Several that were glued into one line are taken apart. */
import { readQuotedDate } from './dates.ts'
import { type ExtraName, extraNames, extrasByLanguage } from './extra-labels.ts'
import { fold } from './fold.ts'
import { type FieldName, fieldNames, labelsByLanguage } from './labels.ts'

export interface QuotedField {
  readonly name: FieldName | ExtraName
  readonly value: string
  /** The label as written, for what it tells of the mail program. */
  readonly label: string
  /** Languages that use this label for this field. */
  readonly languages: readonly string[]
  /** Offset of the line in the text that it was read from. */
  readonly start: number
  /** Offset of the end of the last line of the value. */
  readonly end: number
}

interface Meaning {
  readonly name: FieldName | ExtraName
  readonly languages: readonly string[]
}

const maxLabel = 30

function table(): ReadonlyMap<string, readonly Meaning[]> {
  const out = new Map<string, Meaning[]>()
  const take = (language: string, name: FieldName | ExtraName, words: string | undefined): void => {
    for (const word of words?.split('|') ?? []) {
      const key = fold(word)
      const meanings = out.get(key) ?? []
      const known = meanings.findIndex((meaning) => meaning.name === name)
      if (known < 0) meanings.push({ name, languages: [language] })
      else meanings[known] = { name, languages: [...(meanings[known]?.languages ?? []), language] }
      out.set(key, meanings)
    }
  }
  for (const [language, labels] of Object.entries(labelsByLanguage)) for (const name of fieldNames) take(language, name, labels[name])
  for (const [language, labels] of Object.entries(extrasByLanguage)) for (const name of extraNames) take(language, name, labels[name])
  return out
}
const meaningsOf = table()

const colonAt = (text: string, from: number): number => {
  const ascii = text.indexOf(':', from)
  const wide = text.indexOf('：', from)
  return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide)
}

/** A label in the form of the table: no asterisks or underscores of text-bold, no spaces before the colon. */
const bareLabel = (text: string): string => fold(text.replaceAll(/[*_]/g, '').trim())

/** `Od` is From, whatever the language; `A` is To in Italian alone. The meaning that shares a language with `context` is taken. */
function pick(meanings: readonly Meaning[] | undefined, context: readonly string[]): Meaning | null {
  if (meanings === undefined) return null
  return meanings.find((meaning) => meaning.languages.some((language) => context.includes(language))) ?? meanings[0] ?? null
}

function tidyValue(label: string, value: string): string {
  const bold = label.startsWith('*') || label.startsWith('_')
  const trimmed = value.trim()
  const opened = trimmed.replace(/^[*_]{1,3}(?=\s|$)/, '').trim()
  // The asterisk that opens before the label closes after it (`*From:* x`) or at the end of the line (`*From: x*`).
  return bold && opened === trimmed && !/[*_]/.test(label.slice(1)) ? trimmed.replace(/[*_]{1,3}$/, '').trim() : opened
}

const extras = new Set<string>(extraNames)
/** True for fields that tell nothing of people, date or subject. */
export const isExtra = (name: string): boolean => extras.has(name)

/** What could be followed or answered: a line that holds it is never dropped. */
const leadsSomewhere = (text: string): boolean => text.includes('@') || text.includes('//') || /www\./i.test(text)

/** Reads one line as a header line; `context`: languages of the lines before it. Null for any other line. */
export function readField(text: string, start: number, end: number, context: readonly string[]): QuotedField | null {
  const colon = colonAt(text, 0)
  if (colon < 1 || colon > maxLabel) return null
  const label = text.slice(0, colon)
  const meaning = pick(meaningsOf.get(bareLabel(label)), context)
  if (meaning === null || (isExtra(meaning.name) && leadsSomewhere(text))) return null
  return { ...meaning, label: label.replaceAll(/[*_]/g, '').trim(), value: tidyValue(label, text.slice(colon + 1)), start, end }
}

/** A line of an unknown short label with a value; null for any other line, and for the beginning of a URL. */
export function readUnknown(text: string): { readonly label: string; readonly value: string } | null {
  const colon = colonAt(text, 0)
  const label = text.slice(0, Math.max(colon, 0)).replaceAll(/[*_]/g, '').trim()
  const value = tidyValue(text.slice(0, Math.max(colon, 0)), text.slice(colon + 1))
  if (colon < 1 || colon > maxLabel || value === '' || value.startsWith('//')) return null
  return /^\p{L}/u.test(label) && label.split(' ').length <= 4 ? { label, value } : null
}

/** The form without colons (eM Client, `Von "A" <a@b>`), which counts only right after an introduction. */
export function readBareField(text: string, start: number, end: number, context: readonly string[]): QuotedField | null {
  const words = text.slice(0, maxLabel + 1).split(' ')
  for (let count = Math.min(2, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    const meaning = pick(meaningsOf.get(bareLabel(label)), context)
    if (meaning === null) continue
    const value = text.slice(label.length).trim()
    const fits = meaning.name === 'Subject' || (meaning.name === 'Date' ? readQuotedDate(value, [], null) !== null : value.includes('@'))
    return fits ? { ...meaning, label, value, start, end } : null
  }
  return null
}

/** The label that ends before the colon at `colon`, its beginning with a capital or in a script without them; longest first. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
  context: readonly string[],
): { readonly at: number; readonly meaning: Meaning } | null {
  const close = text.slice(from, colon).trimEnd().length + from
  for (let at = Math.max(from, close - maxLabel); at < close; at++) {
    const char = text[at] ?? ''
    if (char === char.toLowerCase() && char !== char.toUpperCase()) continue
    const meaning = meaningsOf
      .get(bareLabel(text.slice(at, close)))
      ?.find((each) => each.languages.some((language) => context.includes(language)))
    if (meaning !== undefined) return { at, meaning }
  }
  return null
}

/**
 * Header lines that stand in one line without breaks, as Yahoo's and Samsung's text parts write them
 * (`Von: A <a@b>An: b@cGesendet: …Betreff: …`). Empty unless From and two more are there.
 */
export function splitGlued(text: string, start: number, end: number): readonly QuotedField[] {
  const first = readField(text, start, end, [])
  if (first === null || (first.name !== 'From' && first.name !== 'Date')) return []
  const context = [...first.languages, 'en']
  const cuts: { readonly at: number; readonly valueAt: number; readonly meaning: Meaning }[] = []
  let from = 0
  for (let colon = colonAt(text, 0); colon >= 0 && cuts.length < 12; colon = colonAt(text, colon + 1)) {
    const found = labelBefore(text, from, colon, context)
    if (found === null || cuts.some((cut) => cut.meaning.name === found.meaning.name)) continue
    cuts.push({ at: found.at, valueAt: colon + 1, meaning: found.meaning })
    from = colon + 1
    if (found.meaning.name === 'Subject' && cuts.length > 2) break
  }
  if (cuts.length < 3 || !cuts.some((cut) => cut.meaning.name === 'From')) return []
  return cuts.map((cut, index) => ({
    ...cut.meaning,
    label: text.slice(cut.at, cut.valueAt - 1).trim(),
    value: text.slice(cut.valueAt, cuts[index + 1]?.at).trim(),
    start,
    end,
  }))
}
