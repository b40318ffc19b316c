/** Inline styles as far as visibility goes: is this element hidden, and by which trick? */
import type { HiddenText } from '../../domain/message.ts'

/** Lower-case declarations of a style attribute; the last one of a name wins. */
export function parseStyle(style: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const declaration of style.slice(0, 10_000).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase()
    out.set(name, value)
  }
  return out
}

const named: ReadonlyMap<string, string> = new Map([
  ['white', '255,255,255'],
  ['black', '0,0,0'],
  ['red', '255,0,0'],
  ['blue', '0,0,255'],
  ['green', '0,128,0'],
  ['lime', '0,255,0'],
  ['yellow', '255,255,0'],
  ['gray', '128,128,128'],
  ['grey', '128,128,128'],
  ['silver', '192,192,192'],
  ['navy', '0,0,128'],
  ['whitesmoke', '245,245,245'],
  ['snow', '255,250,250'],
  ['ivory', '255,255,240'],
  ['ghostwhite', '248,248,255'],
  ['aqua', '0,255,255'],
])

/** `r,g,b` of a colour value, null where it is transparent, unknown or not a plain colour. */
export function parseColour(value: string | undefined): string | null {
  if (value === undefined) return null
  const text = value.trim().toLowerCase()
  const name = named.get(text)
  if (name !== undefined) return name
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text)
  if (short !== null) return [short[1], short[2], short[3]].map((digit) => parseInt(`${digit ?? '0'}${digit ?? '0'}`, 16)).join(',')
  const long = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(text)
  if (long !== null) return [long[1], long[2], long[3]].map((pair) => parseInt(pair ?? '0', 16)).join(',')
  const rgb =
    /^rgba?\(\s{0,9}(\d{1,3})\s{0,9}[, ]\s{0,9}(\d{1,3})\s{0,9}[, ]\s{0,9}(\d{1,3})\s{0,9}(?:[,/]\s{0,9}([\d.]{1,8})\s{0,9})?\)$/.exec(text)
  if (rgb === null || Number(rgb[4] ?? 1) === 0) return null
  return [rgb[1], rgb[2], rgb[3]].map(Number).join(',')
}

/** Words of a CSS value; white space in brackets parts none (`rgb(0 0 0)`). */
function wordsOf(value: string): readonly string[] {
  const words: string[] = []
  let depth = 0
  let word = ''
  for (const char of value.slice(0, 1_000)) {
    if (char === '(') depth++
    else if (char === ')') depth--
    if (depth > 0 || !/\s/.test(char)) word += char
    else {
      words.push(word)
      word = ''
    }
  }
  return [...words, word].filter((each) => each !== '')
}

/** Background colour of a `background` or `background-color` declaration or a `bgcolor` attribute. */
export function backgroundOf(style: ReadonlyMap<string, string>, bgcolor: string | undefined): string | null {
  const shorthand = wordsOf(style.get('background') ?? '')
    .map(parseColour)
    .find((colour) => colour !== null)
  return parseColour(style.get('background-color')) ?? shorthand ?? parseColour(bgcolor)
}

/** CSS pixels of a length (`0`, `1px`, `0.1em` at 16 px, `1pt`), null for anything else. */
export function pixels(value: string | undefined): number | null {
  const match = value === undefined ? null : /^(-?\d{0,6}(?:\.\d{1,6})?)\s?(px|pt|em|rem|%)?$/.exec(value.trim())
  const number = match?.[1] === undefined || match[1] === '' ? null : Number(match[1])
  if (number === null || Number.isNaN(number)) return null
  if (match?.[2] === '%') return number === 0 ? 0 : null
  return number * (match?.[2] === 'em' || match?.[2] === 'rem' ? 16 : match?.[2] === 'pt' ? 4 / 3 : 1)
}

/** The trick by which an element's own style hides its text, null where the style shows it. Same colour is judged by the caller. */
export function hidingTechnique(style: ReadonlyMap<string, string>): HiddenText['technique'] | null {
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return 'display-none'
  if (style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse') return 'visibility-hidden'
  const opacity = style.get('opacity')
  if ((opacity !== undefined && Number.parseFloat(opacity) <= 0.02) || style.get('color') === 'transparent') return 'transparent'
  const clipped =
    style.get('overflow') === 'hidden' &&
    [style.get('height'), style.get('max-height'), style.get('width'), style.get('max-width')].some((size) => {
      const length = pixels(size)
      return length !== null && length <= 1
    })
  if (clipped) return 'zero-size'
  const far = (name: string): boolean => (pixels(style.get(name)) ?? 0) <= -500
  const positioned = style.get('position') === 'absolute' || style.get('position') === 'fixed'
  if ((positioned && (far('left') || far('top') || far('right'))) || far('text-indent') || far('margin-left')) return 'off-screen'
  return null
}
