/** Turns words of a mail into evidence that is short and safe to show. */
import type { Evidence } from '../domain/analysis.ts'

const longest = 200

/** At most 200 characters of `value`: white space folded, controls dropped, invisible and direction-changing characters shown as `\u{…}`. */
export function excerpt(value: string): string {
  let shown = ''
  for (const character of value.slice(0, 4 * longest)) {
    const piece = visible(character)
    if (piece === ' ' && (shown === '' || shown.endsWith(' '))) continue
    if (shown.length + piece.length > longest) break
    shown += piece
  }
  return shown.trimEnd()
}

function visible(character: string): string {
  if (/\s/u.test(character)) return ' '
  if (/\p{Cc}/u.test(character)) return ''
  if (/[\p{Cf}\p{Cs}\p{Co}]/u.test(character)) return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  return character
}

/** One piece of evidence: `where` names the place (`header:From`, `text`, `html:a`, `file`, `intel:<provider>`). */
export function seen(where: string, value: string): Evidence {
  return { where, excerpt: excerpt(value) }
}
