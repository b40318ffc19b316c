/** What a quoted block tells of the mail program that wrote it, and of the language that its user reads. */
import type { PlacedMark } from '../html/positions.ts'
import { readQuotedDate } from './dates.ts'
import type { QuotedField } from './header-lines.ts'
import type { Layer } from './layers.ts'

/** From the surest mark to the least sure one. */
const byMark: readonly (readonly [PlacedMark['kind'], string])[] = [
  ['spark', 'spark'],
  ['proton-mail', 'proton-mail'],
  ['yahoo-mobile', 'yahoo-mobile'],
  ['yahoo-mail', 'yahoo-mail'],
  ['thunderbird', 'thunderbird'],
  ['samsung-email', 'samsung-email'],
  ['k9-mail', 'k9-mail'],
  ['outlook-mobile', 'outlook-mobile'],
  ['gmail', 'gmail'],
  ['outlook', 'outlook'],
]
const sentLabels =
  /^(?:sent|gesendet|envoyé|enviad[oa]|inviat[oa]|verzonden|wysłan[oe]|skickat|sendt|lähetetty|odesláno|elküldve|trimis|отправлено|送信日時)/i

function byIntroduction(words: string, fields: readonly QuotedField[]): string | null {
  const dashes = /^-*/.exec(words)?.[0].length ?? 0
  const subjectFirst = fields[0]?.name === 'Subject'
  const date = fields.find((field) => field.name === 'Date')
  if (dashes >= 8 && subjectFirst) return 'thunderbird'
  if (/original|urspr|d'origine|origin|oprindelig|opprinnelig|alkuper|původní|eredeti|исходное/i.test(words)) {
    if (dashes === 5) return words.startsWith('----- ') ? null : 'outlook-classic'
    if (date !== undefined && /\(GMT[+-]/.test(date.value)) return 'samsung-email'
    return dashes === 8 && date !== undefined && sentLabels.test(date.label) ? 'k9-mail' : null
  }
  if (dashes === 10) return 'gmail'
  if (dashes === 7) return 'proton-mail'
  return dashes === 5 ? 'yahoo-mail' : null
}

/** Id of the program, or of its family (`outlook`, `outlook-mobile`, `gmail`, `apple-mail`) where the block tells no more; null where it tells nothing. */
export function clientOf(layer: Layer, marks: readonly PlacedMark[]): string | null {
  const { fields, introduction, introducedBy } = layer.block
  const near = marks.filter((mark) => mark.start <= layer.bodyStart && (!mark.container || mark.end >= layer.headerStart))
  if (introduction?.apple === true) return 'apple-mail'
  const marked = byMark.find(([kind]) => near.some((mark) => mark.kind === kind))?.[1]
  if (marked !== undefined) return marked
  const dated = fields.find((field) => field.name === 'Date')
  const sent = dated !== undefined && sentLabels.test(dated.label)
  if (near.some((mark) => mark.kind === 'outlook-border-blue')) return sent ? 'outlook-classic' : 'outlook-mac'
  if (near.some((mark) => mark.kind === 'outlook-border')) return 'outlook-classic'
  if (introducedBy?.startsWith('_') === true) return 'outlook'
  if (introducedBy !== null) return byIntroduction(introducedBy, fields)
  if (!sent || fields[0]?.name !== 'From' || fields[1]?.name !== 'Date') return null
  return 'outlook'
}

/** ISO 639-1, null where only English labels stand that every language's program writes and nothing else tells. */
export function languageOf(layer: Layer, hints: readonly string[]): string | null {
  const { fields, introduction } = layer.block
  const votes = new Map<string, number>()
  const vote = (languages: readonly string[], weight: number): void => {
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + weight)
  }
  for (const field of fields) {
    // Gmail and Outlook write English labels in every language, so an English one says little beside another.
    vote(field.languages, field.languages.includes('en') ? 1 : 10)
    if (field.name === 'Date') vote(readQuotedDate(field.value, field.languages, '2000-01-01')?.languages ?? [], 4)
  }
  if (introduction !== null) vote(introduction.languages, introduction.languages.includes('en') ? 1 : 10)
  for (const hint of hints) if (votes.has(hint)) vote([hint], 0.5)
  let best: string | null = null
  for (const [language, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = language
  return best
}
