/**
 * The only way to make HTML here: a tagged template that escapes every interpolation. What is already SafeHtml passes,
 * arrays of values are joined by line breaks.
 */
import { neutralise } from './neutralise.ts'

/** HTML that came out of the {@link html} template; nothing outside this file can make one. */
class Safe {
  readonly #markup: string
  constructor(markup: string) {
    this.#markup = markup
  }
  toString(): string {
    return this.#markup
  }
}
export type SafeHtml = Safe

/** What the template takes: text and numbers (escaped), SafeHtml (as is), lists of these, null (nothing). */
export type HtmlValue = string | number | null | SafeHtml | readonly HtmlValue[]

/** Builds HTML from literal markup and values; values are neutralised and escaped for text and for quoted attributes. */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  return new Safe(markup.map((piece, index) => piece + (index < values.length ? render(values[index] ?? null) : '')).join(''))
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
])

function render(value: HtmlValue): string {
  if (value === null) return ''
  if (value instanceof Safe) return value.toString()
  if (typeof value === 'string' || typeof value === 'number') {
    return neutralise(String(value)).replace(/[&<>"'`]/g, (character) => entities.get(character) ?? '')
  }
  return value.map(render).join('\n')
}
