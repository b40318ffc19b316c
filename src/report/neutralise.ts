/** Makes characters visible that would otherwise act on the reader's screen, terminal or mail client. */

/** Control, format (bidi, zero width), lone surrogate, line and paragraph separator, and other characters without a glyph. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** More combining marks on one letter than any script needs: text that climbs over its neighbours. */
const stackedMarks = /\p{M}{5,}/gu

/** The text on one line: tabs become spaces, and whatever is invisible or acts becomes a visible escape such as `\u202e` or `\n`. */
export function neutralise(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(invisible, visibleEscape)
    .replace(stackedMarks, (marks) => `${/^.{4}/u.exec(marks)?.[0] ?? ''}…`)
}

/** Cuts to `max` UTF-16 units and says how many are missing; never splits a surrogate pair. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const kept = cutAt(text, max)
  return `${kept}… (${String(text.length - kept.length)} more characters)`
}

/** Cuts to `max` UTF-16 units with an ellipsis in place of what is missing; never splits a surrogate pair. */
export function ellipsis(text: string, max: number): string {
  return text.length <= max ? text : `${cutAt(text, Math.max(0, max - 1)).trimEnd()}…`
}

function cutAt(text: string, max: number): string {
  const last = text.charCodeAt(max - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max)
}

function visibleEscape(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  const point = character.codePointAt(0) ?? 0
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`
}
