/** What a reporter wrote himself in an answer to one of our mails: the quotation of our mail is cut off. Linear, never throws. */
import { fold } from '../../message/inline/fold.ts'
import { readField } from '../../message/inline/header-lines.ts'
import { wroteWords } from '../../message/inline/introductions.ts'

/** The sender of our mails, as mail programs quote him. */
export interface OwnSender {
  readonly name: string
  /** Bare address. */
  readonly address: string
}

/** An answer and what it answers. */
export interface Parted {
  /** The reporter's words; the whole text where nothing else would be left. */
  readonly words: string
  /** Everything that is quoted; empty where nothing is. */
  readonly quoted: string
}

const maxChars = 20_000
/** Units of a line that are looked at. */
const maxLine = 1_000
/** Lines with which mail programs part the answer from what it answers. */
const separator = /^\s{0,8}(?:[-_=*]{5,200}|-{2,10}\s?[^-]{1,60}-{2,10})\s{0,8}$/
/** "On Mon, 23 Nov 2026 at 10:00, Phishing response" on the line above the address: a date or a time in it. */
const attributionStart = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b/
const endsInColon = /[:：]\s{0,8}$/

const isQuoted = (line: string): boolean => /^\s{0,4}>/.test(line.slice(0, 10))
const folded = (text: string): string => fold(text.slice(0, maxLine)).replaceAll(/\s+/g, ' ').trim()
const withoutMarks = (line: string): string => line.slice(0, maxLine).replace(/^[>\s]{1,20}/, '')

/** "Am 23.11.2026 um 10:00 schrieb Phishing response:": date, verb, name and colon together, for people write the name in sentences too. */
function isAttribution(line: string, name: string): boolean {
  const text = folded(line)
  return endsInColon.test(text) && text.includes(name) && attributionStart.test(text) && wroteWords.some(([, verb]) => text.includes(verb))
}

/** The first of the lines that introduce our mail, and how many lines above it belong to it; null where none does. */
function findIntroduction(lines: readonly string[], own: OwnSender): { readonly at: number; readonly above: 0 | 1 } | null {
  const address = own.address.toLowerCase()
  const name = folded(own.name)
  const isFrom = (line: string): boolean => {
    const text = withoutMarks(line)
    const field = readField(text, 0, text.length, [])
    return field?.name === 'From' && folded(field.value.replaceAll(/["'„“”*]/g, '')) === name
  }
  for (const [at, line] of lines.entries()) {
    const lower = line.slice(0, maxLine).toLowerCase()
    const before = at > 0 ? (lines[at - 1] ?? '') : ''
    // An attribution ("… <phish@corp.example> wrote:") or a quoted header field ("From: … phish@corp.example").
    if (address !== '' && lower.includes(':') && lower.includes(address)) {
      const wrapped = !isQuoted(before) && endsInColon.test(lower) && attributionStart.test(before.slice(0, 300))
      return { at, above: wrapped ? 1 : 0 }
    }
    if (name === '') continue
    if (isAttribution(line, name) || isFrom(line)) return { at, above: 0 }
    if (before.trim() !== '' && !isQuoted(before) && !endsInColon.test(before.slice(-10)) && isAttribution(`${before} ${line}`, name))
      return { at, above: 1 }
  }
  return null
}

function trimEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !separator.test(line.slice(0, 220)))
  return lines.slice(0, last + 1)
}

/**
 * Parts an answer from its quotation of a mail that `own` sent. Lines marked with `>` are quoted; an unmarked quotation reaches
 * from the line that introduces it to the end.
 */
export function parted(text: string, own: OwnSender): Parted {
  const whole = text.slice(0, maxChars).replaceAll('\r', '').trim()
  const lines = whole.split('\n')
  const introduction = findIntroduction(lines, own)
  const at = introduction?.at ?? lines.length
  const from = at - (introduction?.above ?? 0)
  const next = lines.slice(at + 1).find((line) => line.trim() !== '')
  const marked = isQuoted(lines[at] ?? '') || (next !== undefined && isQuoted(next))
  const isOwn = (line: string, index: number): boolean => !isQuoted(line) && (index < from || (index > at && marked))
  const above = trimEnd(lines.slice(0, from).filter((line) => !isQuoted(line)))
  const below = marked ? trimEnd(lines.slice(at + 1).filter((line) => !isQuoted(line))) : []
  const words = [...above, ...below].join('\n').trim()
  const quoted = lines.filter((line, index) => !isOwn(line, index)).join('\n')
  return { words: words || whole, quoted }
}
