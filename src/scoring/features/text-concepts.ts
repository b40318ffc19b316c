/** What the mail speaks of, in its subject, in its first words and as a whole. */
import { conceptReader } from './concept-reader.ts'
import { concepts } from './concepts.ts'
import { feature, flag, type FeatureGroup } from './feature.ts'

/** Words of the beginning: about what a preview or the first screen of a phone shows. */
const beginning = 60

export function conceptGroup(): FeatureGroup {
  const read = conceptReader()
  const conceptsOf = (words: readonly string[]): Float64Array => {
    const counts = new Float64Array(concepts.length)
    for (const word of words) for (const concept of read(word)) counts[concept] = (counts[concept] ?? 0) + 1
    return counts
  }
  return {
    features: [
      ...concepts.map(({ name, words }) =>
        flag(`subject_${name}`, `The subject speaks of ${words}`, `The subject does not speak of ${words}`),
      ),
      ...concepts.map(({ name, words }) => feature(`opening_${name}`, `The first words speak of ${words} (# times)`)),
      ...concepts.map(({ name, words }) => feature(`text_${name}`, `Of a hundred words # speak of ${words}`)),
    ],
    values: ({ text: { subject, body } }) => [
      ...conceptsOf(subject).map((count) => Math.min(count, 1)),
      ...conceptsOf(body.slice(0, beginning)).map((count) => Math.min(count, 3)),
      ...conceptsOf(body).map((count) => Math.min(20, (100 * count) / Math.max(body.length, 20))),
    ],
  }
}
