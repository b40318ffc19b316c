/** One mail as the numbers that the model reads: the one feature function of training and serving, pure and the same everywhere. */
import type { ModelInput } from '../model.ts'
import type { Feature, FeatureFacts, FeatureSource } from './feature.ts'
import { findingGroup } from './finding-features.ts'
import { eachEntry, hashedText, textBuckets } from './hashed-text.ts'
import { linkGroup } from './link-features.ts'
import { readText } from './read-text.ts'
import { senderGroup } from './sender-features.ts'
import { shapeGroup } from './shape-features.ts'
import { conceptGroup } from './text-concepts.ts'

export type { FeatureSource } from './feature.ts'
export { textBuckets }

/** Changes whenever a feature or the hashing of the text does: a model of another version is refused. */
export const featureVersion = '1'

const groups = [senderGroup, linkGroup, shapeGroup, findingGroup, conceptGroup()]
const features: readonly Feature[] = groups.flatMap((group) => group.features)
const byName: ReadonlyMap<string, Feature> = new Map(features.map((each) => [each.name, each]))

/** Names in the order of the columns. */
export const featureNames: readonly string[] = features.map(({ name }) => name)

/** Columns that an inline forward does not have: training blanks them in some mails of every class. */
export const headerColumns: readonly number[] = groups.flatMap((group, index) => {
  const start = groups.slice(0, index).reduce((sum, { features: { length } }) => sum + length, 0)
  return group.header === true ? group.features.map((_, at) => start + at) : []
})

/** Dense features (NaN where a value is not known) and hashed text of a mail. */
export function modelInput(source: FeatureSource): ModelInput {
  const facts: FeatureFacts = { ...source, text: readText(source.message) }
  const values = Float32Array.from(groups.flatMap((group) => group.values(facts)))
  // Of an inline forward the sender's name and address alone are left, as whoever forwards wrote them.
  if (source.message.evidence.grade === 'D' || source.message.evidence.grade === 'E')
    for (const column of headerColumns) values[column] = NaN
  return { features: values, ...hashedText(facts.text) }
}

/** What the value of a feature says of the mail, in words that an analyst reads. */
export function featureSentence(name: string, value: number): string {
  return byName.get(name)?.sentence(value) ?? name
}

/** An entry of the hashed text with the words that it stands in, for explanations. */
export interface TextEntry {
  readonly index: number
  readonly value: number
  /** Numbers of words of the text, one for each occurrence (two where it spans two words). */
  readonly words: readonly number[]
}

/** The text of a mail word by word; the first `subjectWords` words are those of the subject. */
export interface TextEntries {
  readonly words: readonly string[]
  readonly subjectWords: number
  readonly entries: readonly TextEntry[]
}

/** The text of a mail as the model reads it: entries as in {@link modelInput} and the words they lie in. */
export function textEntries({ message }: FeatureSource): TextEntries {
  const text = readText(message)
  const places = new Map<number, number[]>()
  eachEntry(text, (bucket, word, other) => {
    const list = places.get(bucket) ?? []
    list.push(...(word === other ? [word] : [word, other]))
    places.set(bucket, list)
  })
  const { indices, values } = hashedText(text)
  const entries = Array.from(indices, (index, at) => ({ index, value: values[at] ?? 0, words: places.get(index) ?? [] }))
  return { words: [...text.subject, ...text.body], subjectWords: text.subject.length, entries }
}
