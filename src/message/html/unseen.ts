/** Text in places that no reader program shows: style elements, scripts, comments, attributes of absurd length. */
import type { HiddenText } from '../../domain/message.ts'
import type { Attributes } from './attributes.ts'
import { attributeOf } from './attributes.ts'
import { isConditional } from './markup-links.ts'
import { proseIn, wordSalad } from './prose.ts'

/** A text that a reader would have to look for in the source. */
export type Unseen = HiddenText | null

/** Longer than any description of a picture. */
const absurd = 800
const shown = new Set(['href', 'src', 'style', 'class', 'srcset', 'srcdoc', 'content', 'd', 'points', 'background'])

/** Prose in the text of a style or script element; structured data for mail programs (`ld+json`) is none. */
export function unseenInElement(tag: string, attributes: Attributes, text: string): Unseen {
  if (tag === 'style') {
    const salad = wordSalad(text)
    return salad === null ? null : { technique: 'style-block', text: salad }
  }
  if (/json/i.test(attributeOf(attributes, 'type') ?? '')) return null
  const prose = proseIn(text)
  return prose === null ? null : { technique: 'script', text: prose }
}

/** Prose in a comment that no program takes for content. */
export function unseenInComment(comment: string): Unseen {
  if (comment.length < 200 || isConditional(comment) || comment.includes('<![endif]')) return null
  const prose = proseIn(comment)
  return prose === null ? null : { technique: 'comment', text: prose }
}

/** Prose in an attribute that is longer than a reader ever gets to see. */
export function unseenInAttributes(attributes: Attributes): Unseen {
  for (const { name, value } of attributes) {
    if (value.length < absurd || shown.has(name)) continue
    const prose = proseIn(value)
    if (prose !== null) return { technique: 'attribute', text: prose }
  }
  return null
}
