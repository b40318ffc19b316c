/** What an element inherits from those around it, as far as it decides whether a reader sees its text. */
import type { HiddenText } from '../../domain/message.ts'
import { backgroundOf, hidingTechnique, parseColour, parseStyle, pixels } from './style.ts'

export interface ElementState {
  readonly hidden: HiddenText['technique'] | null
  /** In script, style, head: no text at all. */
  readonly silent: boolean
  readonly preformatted: boolean
  /** `r,g,b` of text and background, where stated. */
  readonly colour: string | null
  readonly background: string | null
  /** CSS pixels of the element itself, where stated. */
  readonly width: number | null
  readonly height: number | null
}

export const rootState: ElementState = {
  hidden: null,
  silent: false,
  preformatted: false,
  colour: null,
  background: null,
  width: null,
  height: null,
}

/** The state inside an element with these attributes. */
export function enter(outer: ElementState, tag: string, attributes: ReadonlyMap<string, string>, silent: boolean): ElementState {
  const style = parseStyle(attributes.get('style') ?? '')
  const colour = parseColour(style.get('color')) ?? (tag === 'font' ? parseColour(attributes.get('color')) : null) ?? outer.colour
  const background = backgroundOf(style, attributes.get('bgcolor')) ?? outer.background
  const width = pixels(style.get('width')) ?? pixels(attributes.get('width'))
  const height = pixels(style.get('height')) ?? pixels(attributes.get('height'))
  const size = pixels(style.get('font-size'))
  return {
    hidden:
      stillHidden(outer.hidden, style, size, colour, background) ??
      (attributes.has('hidden') ? 'display-none' : hidingTechnique(style)) ??
      byColourOrSize(colour, background, size, outer),
    silent: outer.silent || silent,
    preformatted: outer.preformatted || tag === 'pre' || tag === 'textarea' || (style.get('white-space') ?? '').startsWith('pre'),
    colour,
    background,
    width,
    height,
  }
}

/** Font size, colour and visibility are inherited and can be set anew inside; the other tricks hold for all that is inside. */
function stillHidden(
  outer: HiddenText['technique'] | null,
  style: ReadonlyMap<string, string>,
  size: number | null,
  colour: string | null,
  background: string | null,
): HiddenText['technique'] | null {
  if (outer === 'zero-size' && size !== null && size > 1) return null
  if (outer === 'same-colour' && colour !== background) return null
  if (outer === 'visibility-hidden' && style.get('visibility') === 'visible') return null
  return outer
}

function byColourOrSize(
  colour: string | null,
  background: string | null,
  size: number | null,
  outer: ElementState,
): HiddenText['technique'] | null {
  if (size !== null && size <= 1 && size >= 0) return 'zero-size'
  const inherited = colour === outer.colour && background === outer.background
  return colour !== null && colour === background && !inherited ? 'same-colour' : null
}
