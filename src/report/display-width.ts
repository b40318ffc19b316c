/** How many columns text takes in a terminal or in a mail shown with a fixed-width font. */

const noWidth = /^\p{M}$/u
/** East Asian wide and fullwidth characters (UAX #11) and pictographs, by block: near enough to align tables. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

/** Columns of one code point: 0, 1 or 2. */
export function characterWidth(character: string): number {
  if (character <= '~') return 1
  if (noWidth.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** Columns of a text without line breaks. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text filled with spaces up to `width` columns. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'left' ? text + fill : fill + text
}
