/** The part of an HTML body's facts that stands between given places. */
import type { HtmlFacts } from '../../domain/message.ts'
import type { RenderedHtml } from '../html/facts.ts'
import type { Reference } from '../html/references.ts'

/** Orders of nodes, both ends included. */
export interface OrderRange {
  readonly from: number
  readonly to: number
}

const maxHiddenChars = 5_000

export interface HtmlPart {
  readonly facts: HtmlFacts
  readonly references: readonly Reference[]
  /** References that stand outside alone. */
  readonly outside: readonly Reference[]
}

/** What stands within the ranges. A `base` and prose in style elements count wherever they are: programs move them to the head. */
export function partOf({ facts, references, positions }: RenderedHtml, ranges: readonly OrderRange[]): HtmlPart {
  const within = (order: number | undefined): boolean =>
    order !== undefined && ranges.some((range) => order >= range.from && order <= range.to)
  const inside: Reference[] = []
  const outside: Reference[] = []
  for (const [index, reference] of references.entries())
    (reference.foundIn === 'html-base' || within(positions.references[index]) ? inside : outside).push(reference)
  const pieces = positions.hidden.filter((piece) => piece.technique === 'style-block' || within(piece.order))
  const hidden = facts.hidden.map(({ technique }) => ({
    technique,
    text: pieces
      .filter((piece) => piece.technique === technique)
      .map((piece) => piece.text)
      .join(' ')
      .trim()
      .slice(0, maxHiddenChars),
  }))
  return {
    facts: {
      links: facts.links.filter((_, index) => within(positions.links[index])),
      images: facts.images.filter((_, index) => within(positions.images[index])),
      forms: facts.forms.filter((_, index) => within(positions.forms[index])),
      resources: facts.resources.filter((_, index) => within(positions.resources[index])),
      hidden: hidden.filter((entry) => entry.text !== ''),
      elements: facts.elements,
    },
    references: inside,
    outside,
  }
}
