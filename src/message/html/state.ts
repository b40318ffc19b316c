/** What an element inherits from those around it, as far as it decides whether a reader sees its text. */
import type { HiddenText } from '../../domain/message.ts'
import { type Attributes, attributeOf } from './attributes.ts'
import { looksLike, parseColour, white } from './colour.ts'
import { createDeclarationReader, type StyleSheet } from './style-sheet.ts'
import { type Look, lookOf, pixels, plainLook } from './style.ts'

export interface ElementState {
  readonly hidden: HiddenText['technique'] | null
  /** In script, style, head: no text at all. */
  readonly silent: boolean
  readonly preformatted: boolean
  /** `0xrrggbb` of the text, null where none is stated. */
  readonly colour: number | null
  /** `0xrrggbb` of what the text stands on, null where a picture or an unread rule makes it. */
  readonly background: number | null
  /** CSS pixels of the element itself, where stated. */
  readonly width: number | null
  readonly height: number | null
}

/** Mail programs show mails on white. */
export const rootState: ElementState = {
  hidden: null,
  silent: false,
  preformatted: false,
  colour: null,
  background: white,
  width: null,
  height: null,
}

/** Tells the state inside elements of one document; declarations that come again and again are read once. */
export interface StateReader {
  enter(outer: ElementState, tag: string, attributes: Attributes, silent: boolean): ElementState
}

const mostLooks = 2_000

/** A fresh reader for one document. */
export function createStateReader(sheet: StyleSheet): StateReader {
  const declarationsOf = createDeclarationReader(sheet)
  const looks = new Map<string, Look>([['', plainLook]])
  const readLook = (declarations: string): Look => {
    const known = looks.get(declarations)
    if (known !== undefined) return known
    const look = lookOf(declarations)
    if (looks.size < mostLooks) looks.set(declarations, look)
    return look
  }
  return {
    enter(outer, tag, attributes, silent) {
      const { declarations, unread } = declarationsOf(tag, attributes)
      // A sheet that hides the whole page is a trick of web pages; mail programs put the body into one of their own.
      const look = tag === 'html' || tag === 'body' ? { ...readLook(declarations), hiding: null } : readLook(declarations)
      const width = look.width ?? pixels(attributeOf(attributes, 'width'))
      const height = look.height ?? pixels(attributeOf(attributes, 'height'))
      const colour = look.colour ?? attributeColour(tag, attributes) ?? outer.colour
      const background = groundOf(look, attributes, unread, outer.background)
      const hidden =
        stillHidden(outer.hidden, look, colour, background) ??
        (attributeOf(attributes, 'hidden') === undefined ? look.hiding : 'display-none') ??
        byColourOrSize(look, colour, background, outer)
      return {
        hidden,
        silent: outer.silent || silent,
        preformatted: outer.preformatted || look.preformatted || tag === 'pre' || tag === 'textarea',
        colour,
        background,
        width,
        height,
      }
    },
  }
}

function attributeColour(tag: string, attributes: Attributes): number | null {
  return tag === 'font'
    ? parseColour(attributeOf(attributes, 'color'))
    : tag === 'body'
      ? parseColour(attributeOf(attributes, 'text'))
      : null
}

function groundOf(look: Look, attributes: Attributes, unread: boolean, outer: number | null): number | null {
  if (look.background === 'unknown' || (attributeOf(attributes, 'background') ?? '') !== '') return null
  return look.background ?? parseColour(attributeOf(attributes, 'bgcolor')) ?? (unread ? null : outer)
}

const alike = (colour: number | null, background: number | null): boolean =>
  colour !== null && background !== null && looksLike(colour, background)

/** Font size, colour and visibility are inherited and can be set anew inside; the other tricks hold for all that is inside. */
function stillHidden(
  outer: HiddenText['technique'] | null,
  look: Look,
  colour: number | null,
  background: number | null,
): HiddenText['technique'] | null {
  if (outer === 'zero-size' && look.fontSize !== null && look.fontSize > 1) return null
  if (outer === 'same-colour' && !alike(colour, background)) return null
  if (outer === 'visibility-hidden' && look.shows) return null
  return outer
}

function byColourOrSize(
  { fontSize }: Look,
  colour: number | null,
  background: number | null,
  outer: ElementState,
): HiddenText['technique'] | null {
  if (fontSize !== null && fontSize <= 1 && fontSize >= 0) return 'zero-size'
  const inherited = colour === outer.colour && background === outer.background
  return !inherited && alike(colour, background) ? 'same-colour' : null
}
