/**
 * Subject and text as hashed n-grams: single words, pairs of neighbours and four characters of a word, each in buckets of one
 * table (hashing trick, Weinberger et al. 2009), counted by logarithm, made one unit long.
 */
import { fnv1a } from '../learners/fnv1a.ts'
import type { ReadText } from './read-text.ts'

/** Buckets of the hashed text. */
export const textBuckets = 2 ** 18
/** Words of the text that count. */
const mostWords = 350

const kinds = { word: fnv1a('w '), pair: fnv1a('p '), gram: fnv1a('g '), subject: fnv1a('s ') }
const gramLength = 4

/** Calls `each` with the bucket and the numbers of the words of every occurrence of an entry. Words: those of the subject, then those of the text. */
export function eachEntry({ subject, body }: ReadText, each: (bucket: number, word: number, other: number) => void): void {
  const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (textBuckets - 1)
  const words = body.slice(0, mostWords)
  subject.forEach((word, at) => {
    each(bucketOf(fnv1a(word, kinds.subject)), at, at)
  })
  const line = [...subject, ...words]
  line.forEach((word, at) => {
    each(bucketOf(fnv1a(word, kinds.word)), at, at)
    const next = line[at + 1]
    if (next !== undefined && at + 1 !== subject.length) each(bucketOf(fnv1a(next, fnv1a(' ', fnv1a(word, kinds.pair)))), at, at + 1)
    const padded = `<${word}>`
    if (padded.length > 20) return
    for (let from = 0; from + gramLength <= padded.length; from++)
      each(bucketOf(fnv1a(padded, kinds.gram, from, from + gramLength)), at, at)
  })
}

/** Entries of a text, ascending by bucket; values add up to 1 when squared. */
export function hashedText(text: ReadText): { readonly indices: Int32Array; readonly values: Float32Array } {
  const counts = new Map<number, number>()
  eachEntry(text, (bucket) => {
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  })
  const indices = Int32Array.from(counts.keys()).sort()
  const weights = Float64Array.from(indices, (bucket) => 1 + Math.log(counts.get(bucket) ?? 1))
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return { indices, values: Float32Array.from(weights, (weight) => weight / length) }
}
