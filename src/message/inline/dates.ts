/** Dates as mail programs quote them for their reader: localized, often without zone and seconds. Pure text work, linear. */
import { afternoon, forenoon, monthsOf, type MonthWord, zoneNames } from './date-words.ts'

export interface QuotedDate {
  /** `2026-11-17T08:41:00`, the clock that the text shows. */
  readonly local: string
  /** `+01:00`, null where the text names no zone. */
  readonly zone: string | null
  readonly hasTime: boolean
  readonly hasSeconds: boolean
  readonly hasYear: boolean
  /** Languages that have the month's name; empty for dates in figures. */
  readonly languages: readonly string[]
}

const maxChars = 160
const two = (value: number): string => String(value).padStart(2, '0')

interface Taken<T> {
  readonly value: T | null
  readonly rest: string
}

function takeZone(text: string): Taken<string> {
  for (const match of text.matchAll(/(?:\bgmt|\butc)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?(?=\s|\)|,|$)/g)) {
    // "17-11-2026" and "2026-11-17" are no zones: a zone stands after the hour.
    if (!/\d[:.h]\d/.test(text.slice(0, match.index)) && !/gmt|utc/.test(match[0])) continue
    const hours = Number(match[2])
    const minutes = Number(match[3] ?? '0')
    if (hours > 15 || minutes > 59) continue
    const value = `${match[1] === '+' ? '+' : '-'}${two(hours)}:${two(minutes)}`
    return { value, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` }
  }
  for (const word of text.split(/[^a-z]+/)) {
    const zone = word.length < 3 ? undefined : zoneNames.get(word)
    if (zone !== undefined) return { value: zone, rest: text.replace(word, ' ') }
  }
  return { value: /\d:\d{2}(?::\d{2})?z\b/.test(text) ? '+00:00' : null, rest: text }
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly half: 'am' | 'pm' | null
}

/** The half of the day that is written beside the hour. The two Latin ones stand after it: "am" before it is German. */
function halfOf(before: string, after: string): 'am' | 'pm' | null {
  const beside = (words: readonly string[]): boolean =>
    words.some((word) => after.startsWith(word) || (word !== 'am' && word !== 'pm' && before.endsWith(word)))
  return beside(afternoon) ? 'pm' : beside(forenoon) ? 'am' : null
}

function takeTime(text: string): Taken<Clock> {
  const match =
    /(?<![\d:])(\d{1,2})\s?[:：]\s?(\d{2})(?:[:.](\d{2}))?(?!\d)/.exec(text) ??
    /(?<!\d)(\d{1,2})(?:\s?h\s?|時|时|點|点|시\s?)(\d{2})(?:(?:\s?min\s?|分|분\s?)(\d{2})\s?[s秒초])?(?!\d)/.exec(text) ??
    // "klo 8.41", "kl. 08.41": after the year or the word for hour, so that 17.11 is not taken for one.
    /(?<=\d{4}\D{1,12}|\bkl\.? |\bklo )(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/.exec(text)
  if (match === null) return { value: null, rest: text }
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + match[0].length)
  const half = halfOf(before.trimEnd(), after.trimStart())
  const minute = Number(match[2])
  const second = match[3] === undefined ? null : Number(match[3])
  const written = Number(match[1])
  const hour = half === 'pm' && written < 12 ? written + 12 : half === 'am' && written === 12 ? 0 : written
  const rest = `${before} ${after}`
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return { value: null, rest }
  return { value: { hour, minute, second: second === null ? null : Math.min(second, 59), half }, rest }
}

interface Day {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly languages: readonly string[]
}

const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text))

/** Month by its name. Short weekdays look like months (`mar.`, `sze`): the word after the first figure counts, else the last before it. */
function byName(text: string, hints: readonly string[]): Day | null {
  const firstFigure = /\d/.exec(text)?.index ?? text.length
  let chosen: { readonly meaning: MonthWord; readonly meanings: readonly MonthWord[]; readonly late: boolean } | null = null
  for (const match of text.matchAll(/[\p{L}\p{M}]{3,20}/gu)) {
    const meanings = monthsOf(match[0])
    const meaning = meanings.find((each) => hints.includes(each.language)) ?? meanings[0]
    if (meaning === undefined || chosen?.late === true) continue
    chosen = { meaning, meanings, late: match.index > firstFigure }
  }
  if (chosen === null) return null
  const { month } = chosen.meaning
  const numbers = text.match(/\d{1,4}/g) ?? []
  const year = numbers.find((number) => number.length === 4)
  const [day, shortYear] = numbers.filter((number) => number.length <= 2)
  if (day === undefined) return null
  const named = year ?? shortYear
  return {
    year: named === undefined ? null : fullYear(named),
    month,
    day: Number(day),
    languages: chosen.meanings.filter((each) => each.month === month).map((each) => each.language),
  }
}

/** Day and month in figures; which of the two comes first is told by their size, by a.m./p.m., or by what is nearest before `notAfter`. */
function byFigures(text: string, monthFirst: boolean, notAfter: string | null): Day | null {
  const iso = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(text)
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), languages: [] }
  const plain = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (plain === null) return null
  const first = Number(plain[1])
  const second = Number(plain[2])
  const year = fullYear(plain[3] ?? '')
  const dayFirst: Day = { year, month: second, day: first, languages: [] }
  const swapped: Day = { year, month: first, day: second, languages: [] }
  if (first > 12) return dayFirst
  if (second > 12) return swapped
  if (!plain[0].includes('/')) return dayFirst
  const early = (day: Day): boolean => notAfter === null || dateOf(day) <= notAfter
  if (early(dayFirst) !== early(swapped)) return early(dayFirst) ? dayFirst : swapped
  return monthFirst ? swapped : dayFirst
}

const dateOf = (day: Day): string => `${String(day.year ?? 0).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`

/**
 * Reads a quoted date. `hints`: languages that the labels allow (ISO 639-1); `submitted`: RFC 3339 date of the submission, which
 * a quoted mail is not younger than, and which lends its year where none is written. Null where the text holds no real day.
 */
export function readQuotedDate(raw: string, hints: readonly string[], submitted: string | null): QuotedDate | null {
  const text = raw
    .slice(0, maxChars)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('i̇', 'i')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1')
  const zone = takeZone(text)
  const time = takeTime(zone.rest)
  const monthFirst = time.value !== null && time.value.half !== null && hints.every((hint) => hint === 'en' || hint === 'ja')
  const day = byFigures(time.rest, monthFirst, submitted?.slice(0, 10) ?? null) ?? byName(time.rest, hints)
  if (day === null) return null
  const lent = submitted === null ? null : Number(submitted.slice(0, 4))
  if (day.year === null && lent === null) return null
  const guessed = { ...day, year: day.year ?? lent }
  const late = day.year === null && submitted !== null && dateOf(guessed) > submitted.slice(0, 10)
  const final = { ...guessed, year: (guessed.year ?? 0) - (late ? 1 : 0) }
  if (final.month < 1 || final.month > 12 || final.year < 1970 || final.year > 2100) return null
  if (final.day < 1 || final.day > new Date(Date.UTC(final.year, final.month, 0)).getUTCDate()) return null
  const clock = time.value
  return {
    local: `${dateOf(final)}T${two(clock?.hour ?? 0)}:${two(clock?.minute ?? 0)}:${two(clock?.second ?? 0)}`,
    zone: zone.value,
    hasTime: clock !== null,
    hasSeconds: clock !== null && clock.second !== null,
    hasYear: day.year !== null,
    languages: day.languages,
  }
}
