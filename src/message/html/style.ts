/** Declarations of CSS as far as visibility goes: is this element hidden, and by which trick? */
import type { HiddenText } from '../../domain/message.ts'
import { parseColour } from './colour.ts'

/** What the declarations of one element say of how its text looks. */
export interface Look {
  readonly hiding: HiddenText['technique'] | null
  /** True where visibility is set to visible. */
  readonly shows: boolean
  /** `0xrrggbb`, null where none is stated. */
  readonly colour: number | null
  /** `0xrrggbb`; `unknown`: a picture or a gradient; null where none is stated. */
  readonly background: number | 'unknown' | null
  /** CSS pixels, null where none is stated. */
  readonly fontSize: number | null
  readonly width: number | null
  readonly height: number | null
  readonly preformatted: boolean
}

export const plainLook: Look = {
  hiding: null,
  shows: false,
  colour: null,
  background: null,
  fontSize: null,
  width: null,
  height: null,
  preformatted: false,
}

/** Lower-case declarations; the last one of a name wins. At most 10,000 characters are read. */
export function parseStyle(style: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const declaration of style.slice(0, 10_000).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim()
    out.set(declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  return out
}

/** The look that the declarations give. */
export function lookOf(declarations: string): Look {
  const style = parseStyle(declarations)
  return {
    hiding: hidingTechnique(style),
    shows: style.get('visibility') === 'visible',
    colour: parseColour(style.get('color')),
    background: backgroundOf(style),
    fontSize: pixels(style.get('font-size')),
    width: pixels(style.get('width')),
    height: pixels(style.get('height')),
    preformatted: (style.get('white-space') ?? '').startsWith('pre'),
  }
}

/** A picture lies above the colour, so that nobody can tell what the text stands on. */
function backgroundOf(style: ReadonlyMap<string, string>): number | 'unknown' | null {
  const shorthand = style.get('background') ?? ''
  const image = style.get('background-image') ?? 'none'
  if (/url\(|gradient\(|image-set\(/.test(shorthand) || (image !== 'none' && image !== '' && image !== 'initial')) return 'unknown'
  return parseColour(style.get('background-color')) ?? parseColour(shorthand) ?? shorthandColour(shorthand)
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

function shorthandColour(shorthand: string): number | null {
  if (shorthand.length > 200) return null
  for (const part of wordsOf(shorthand)) {
    const colour = /^\d/.test(part) ? null : parseColour(part)
    if (colour !== null) return colour
  }
  return null
}

/** CSS pixels of a length (`0`, `1px`, `0.1em` at 16 px, `1pt`), null for anything else. */
export function pixels(value: string | undefined): number | null {
  if (value === undefined || value === '' || value.length > 20) return null
  const match = /^(-?\d{0,6}(?:\.\d{1,6})?)\s?(px|pt|em|rem|%|vw|vh)?$/.exec(value.trim())
  const number = match?.[1] === undefined || match[1] === '' ? null : Number(match[1])
  if (number === null || Number.isNaN(number)) return null
  const unit = match?.[2]
  if (unit === '%' || unit === 'vw' || unit === 'vh') return number === 0 ? 0 : unit === '%' ? null : number * 8
  return number * (unit === 'em' || unit === 'rem' ? 16 : unit === 'pt' ? 4 / 3 : 1)
}

const atMost = (value: string | undefined, most: number): boolean => {
  const length = pixels(value)
  return length !== null && length <= most
}

/** Nothing of the box shows: it has no height or no width, and what hangs over is cut off. */
function isClipped(style: ReadonlyMap<string, string>): boolean {
  const cuts = ['overflow', 'overflow-x', 'overflow-y'].some((name) => /hidden|clip/.test(style.get(name) ?? ''))
  if (!cuts) return false
  if (['height', 'max-height', 'width', 'max-width'].some((name) => atMost(style.get(name), 1))) return true
  const height = pixels(style.get('height')) ?? pixels(style.get('min-height'))
  return atMost(style.get('line-height'), 0) && (height ?? 0) <= 1
}

/** `clip` works on positioned boxes alone (CSS Masking 1, section 6). */
function isCutAway(style: ReadonlyMap<string, string>, positioned: boolean): boolean {
  const clip = style.get('clip') ?? ''
  if (positioned && clip.startsWith('rect(') && /^[01](?:px)?(?:[\s,]+[01](?:px)?){3}$/.test(clip.slice(5, -1).trim())) return true
  if (/^(?:inset\((?:50|100)%|circle\(0|polygon\(0(?:px)? 0(?:px)?\s?(?:,\s?0(?:px)? 0(?:px)?){1,8}\))/.test(style.get('clip-path') ?? ''))
    return true
  return /scale(?:3d|x|y)?\(0(?:\.0{1,6}\d?)?[),\s]/.test((style.get('transform') ?? '').slice(0, 200)) || style.get('scale') === '0'
}

function hidingTechnique(style: ReadonlyMap<string, string>): HiddenText['technique'] | null {
  if (style.size === 0) return null
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all' || style.get('content-visibility') === 'hidden')
    return 'display-none'
  if (style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse') return 'visibility-hidden'
  const opacity = style.get('opacity')
  if ((opacity !== undefined && Number.parseFloat(opacity) <= 0.02) || isClearColour(style.get('color'))) return 'transparent'
  if (isClipped(style)) return 'zero-size'
  const far = (name: string): boolean => (pixels(style.get(name)) ?? 0) <= -500
  const beyond = (name: string): boolean => (pixels(style.get(name)) ?? 0) >= 3_000
  const position = style.get('position')
  const positioned = position === 'absolute' || position === 'fixed'
  if (positioned || position === 'relative') {
    if (far('left') || far('top') || far('right') || far('bottom') || beyond('left') || beyond('top')) return 'off-screen'
  }
  if (far('text-indent') || far('margin-left') || far('margin-top') || beyond('text-indent')) return 'off-screen'
  return isCutAway(style, positioned) ? 'clipped' : null
}

/** `transparent`, or a fourth part (opacity) of zero. */
function isClearColour(value: string | undefined): boolean {
  if (value === undefined) return false
  if (value === 'transparent') return true
  const parts =
    /^(?:rgb|hsl)a?\(([^()]{1,50})\)$/
      .exec(value)?.[1]
      ?.split(/[\s,/]+/)
      .filter((part) => part !== '') ?? []
  return parts.length === 4 && Number.parseFloat(parts[3] ?? '1') === 0
}
