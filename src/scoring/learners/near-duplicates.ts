/**
 * Groups of texts that are variants of one another: MinHash of their word shingles (Broder 1997), candidates by equal bands of
 * the signature, joined where the signatures agree often enough. Needs the tokens only; what a token is, the caller says.
 */
import { fnv1a } from './fnv1a.ts'
import { seededRandom } from './random.ts'
import { unionFind } from './union-find.ts'

export interface NearDuplicateOptions {
  /** Tokens in a shingle. */
  readonly shingle: number
  readonly bands: number
  /** Hashes in a band; bands · rows hashes make a signature. */
  readonly rows: number
  /** Least share of equal hashes (an estimate of the Jaccard similarity). */
  readonly similarity: number
  readonly seed: number
}

export const defaultNearDuplicates: NearDuplicateOptions = { shingle: 3, bands: 16, rows: 4, similarity: 0.6, seed: 1 }

/** Texts of one bucket that a newcomer is compared with: a bucket that everybody is in must not make the work quadratic. */
const comparedPerBucket = 8

/** Group of each text: the index of its first member. Texts without tokens resemble nobody. */
export function nearDuplicateGroups(texts: readonly (readonly string[])[], options = defaultNearDuplicates): Int32Array {
  const { bands, rows, similarity } = options
  const groups = unionFind(texts.length)
  const signatures: (Uint32Array | null)[] = []
  const buckets = Array.from({ length: bands }, () => new Map<number, number[]>())
  const signatureOf = signer(options)
  texts.forEach((tokens, text) => {
    const signature = signatureOf(tokens)
    signatures.push(signature)
    if (signature === null) return
    for (const [band, bucket] of buckets.entries()) {
      const key = signature.subarray(band * rows, band * rows + rows).reduce(mixed, 0x811c9dc5) >>> 0
      const others = bucket.get(key)
      if (others === undefined) {
        bucket.set(key, [text])
        continue
      }
      let joined = false
      for (const other of others) {
        if (agreement(signature, signatures[other] ?? null) < similarity) continue
        groups.join(text, other)
        joined = true
      }
      if (!joined && others.length < comparedPerBucket) others.push(text)
    }
  })
  return Int32Array.from(texts, (_, text) => groups.find(text))
}

/** Share of equal hashes of two signatures. */
export function agreement(one: Uint32Array | null, two: Uint32Array | null): number {
  if (one === null || two === null || one.length === 0) return 0
  let equal = 0
  for (let index = 0; index < one.length; index++) if (one[index] === two[index]) equal++
  return equal / one.length
}

/** Makes signatures: the lowest value of each of bands · rows hash functions over the shingles of a text; null without tokens. */
export function signer({ shingle, bands, rows, seed }: NearDuplicateOptions): (tokens: readonly string[]) => Uint32Array | null {
  const random = seededRandom(seed)
  const size = bands * rows
  const factors = Uint32Array.from({ length: size }, () => Math.floor(random() * 4_294_967_296) | 1)
  const offsets = Uint32Array.from({ length: size }, () => Math.floor(random() * 4_294_967_296))
  return (tokens) => {
    if (tokens.length === 0) return null
    const hashes = tokens.map((token) => fnv1a(token))
    const width = Math.min(shingle, hashes.length)
    const signature = new Uint32Array(size).fill(0xffffffff)
    for (let start = 0; start + width <= hashes.length; start++) {
      let hash = 0x811c9dc5
      for (let at = start; at < start + width; at++) hash = mixed(hash, hashes[at] ?? 0)
      for (let index = 0; index < size; index++) {
        const value = finished(Math.imul(hash, factors[index] ?? 1) + (offsets[index] ?? 0))
        if (value < (signature[index] ?? 0)) signature[index] = value
      }
    }
    return signature
  }
}

/** Two hashes made one; order matters. */
const mixed = (hash: number, next: number): number => finished(Math.imul(hash, 0x01000193) ^ next)

/** The last steps of MurmurHash3: every bit reaches every other. Without them, products of one factor keep their order. */
function finished(hash: number): number {
  let value = hash >>> 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
