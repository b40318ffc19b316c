/** One mail as the numbers that the model reads: the one feature function of training and serving. */
import type { Finding } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import type { ModelInput } from '../model.ts'

/** Changes whenever a feature or the hashing of the text does: a model of another version is refused. */
export const featureVersion = '1'

/** Buckets of the hashed text. */
export const textBuckets = 2 ** 18

/** What features are made of. Findings: those of the detectors that need the message alone. */
export interface FeatureSource {
  readonly message: Message
  readonly findings: readonly Finding[]
}

/** Names in the order of the columns. */
export const featureNames: readonly string[] = ['visible_words']

/** Pure: the same mail gives the same numbers everywhere. */
export function modelInput({ message }: FeatureSource): ModelInput {
  return { features: Float32Array.of(message.visibleText.length), indices: new Int32Array(), values: new Float32Array() }
}

/** What a feature's value says of the mail, in words that an analyst reads: `value` as in {@link modelInput}. */
export function featureSentence(name: string, value: number): string {
  return `${name} is ${String(value)}`
}

/** An entry of the hashed text with the words that it stands in, for explanations. */
export interface TextEntry {
  readonly index: number
  readonly value: number
  /** Where the entry occurs: numbers of words of the text, each once for every occurrence. */
  readonly words: readonly number[]
}

/** The text of a mail as the model reads it: entries as in {@link modelInput} and the words they lie in. */
export function textEntries({ message }: FeatureSource): { readonly words: readonly string[]; readonly entries: readonly TextEntry[] } {
  return { words: message.visibleText.split(' '), entries: [] }
}
