/** A feature: one number of a mail, with the words that say what it means. */
import type { Finding } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import type { ReadText } from './read-text.ts'

/** What features are made of. Findings: those of the detectors that need the message alone. */
export interface FeatureSource {
  readonly message: Message
  readonly findings: readonly Pick<Finding, 'detector'>[]
}

/** The same with what several features share. */
export interface FeatureFacts extends FeatureSource {
  readonly text: ReadText
}

export interface Feature {
  /** Lower case with underscores, stable: it stands in model cards. */
  readonly name: string
  /** Says the value in a sentence that an analyst reads. */
  readonly sentence: (value: number) => string
}

/** Features that are worked out together: `values` gives one number for each, NaN where it is not known. */
export interface FeatureGroup {
  readonly features: readonly Feature[]
  readonly values: (facts: FeatureFacts) => readonly number[]
  /** True where the group reads header fields, which an inline forward does not have. */
  readonly header?: boolean
}

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2))
const turned = (sentence: string, turn: 'toUpperCase' | 'toLowerCase'): string => sentence.charAt(0)[turn]() + sentence.slice(1)

const unknownPlaces: ReadonlyMap<string, string> = new Map([
  ['# of', 'an unknown share of'],
  ['words #', 'words an unknown number'],
])

/** The sentence of a value that is not known. */
function unknown(words: string): string {
  const said = words.replace(/# of\b|words #|#/, (place) => unknownPlaces.get(place) ?? 'an unknown number of')
  return turned(said, 'toUpperCase')
}

const inWords = (words: string, value: number): string => (Number.isNaN(value) ? unknown(words) : words.replace('#', shown(value)))

/** A feature with a plain sentence: `words` around the value, which stands for `#`. */
export function feature(name: string, words: string): Feature {
  return { name, sentence: (value) => inWords(words, value) }
}

/** A share of 0 … 1; the sentence tells per cent. */
export function shareFeature(name: string, words: string): Feature {
  return { name, sentence: (value) => (Number.isNaN(value) ? unknown(words) : words.replace('#', `${(100 * value).toFixed(0)} %`)) }
}

/** A count that stands in the features as log(1 + count); the sentence tells the count. */
export function logFeature(name: string, words: string): Feature {
  return { name, sentence: (value) => inWords(words, Math.round(Math.expm1(value))) }
}

/** A feature that holds or does not: two sentences. */
export function flag(name: string, holds: string, fails: string): Feature {
  const unsaid = `Not known: ${turned(holds, 'toLowerCase')}`
  return { name, sentence: (value) => (Number.isNaN(value) ? unsaid : value > 0 ? holds : fails) }
}
