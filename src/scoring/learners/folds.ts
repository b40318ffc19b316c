/** Ways to part rows into what is learnt and what is asked, so that variants of one mail never stand on both sides. */
import { seededRandom, shuffle, upTo } from './random.ts'

/** Rows to learn from and rows to ask, both ascending. */
export interface Fold {
  readonly train: Int32Array
  readonly test: Int32Array
}

/** Fold (0 … folds − 1) of each row: groups stay whole, classes are spread as evenly as the groups allow. */
export function assignFolds(groups: ArrayLike<number>, labels: ArrayLike<number>, folds: number, seed: number): Uint8Array {
  if (!Number.isInteger(folds) || folds < 2 || folds > 255) throw new RangeError(`${folds} folds`)
  const classes = Array.from(labels).reduce((most, label) => Math.max(most, label + 1), 1)
  const totals = new Float64Array(classes)
  const counts = new Map<number, Float64Array>()
  for (let row = 0; row < groups.length; row++) {
    const own = counts.get(groups[row] ?? 0) ?? new Float64Array(classes)
    counts.set(groups[row] ?? 0, own)
    own[labels[row] ?? 0] = (own[labels[row] ?? 0] ?? 0) + 1
    totals[labels[row] ?? 0] = (totals[labels[row] ?? 0] ?? 0) + 1
  }
  const ids = [...counts.keys()]
  const size = (id: number): number => counts.get(id)?.reduce((sum, count) => sum + count, 0) ?? 0
  // Large groups first, equal ones in seeded order: the small ones fill the gaps.
  const order = [...shuffle(upTo(ids.length), seededRandom(seed))].map((index) => ids[index] ?? 0).sort((a, b) => size(b) - size(a))
  const filled = Array.from({ length: folds }, () => new Float64Array(classes))
  const foldOf = new Map<number, number>()
  for (const id of order) {
    const own = counts.get(id) ?? new Float64Array(classes)
    const cost = filled.map((have) =>
      own.reduce((sum, count, k) => sum + (count * ((have[k] ?? 0) + count / 2)) / Math.max(totals[k] ?? 1, 1), 0),
    )
    const best = cost.indexOf(Math.min(...cost))
    foldOf.set(id, best)
    const have = filled[best]
    own.forEach((count, k) => {
      if (have !== undefined) have[k] = (have[k] ?? 0) + count
    })
  }
  return Uint8Array.from({ length: groups.length }, (_, row) => foldOf.get(groups[row] ?? 0) ?? 0)
}

/** One fold for each number given by `assignFolds`. */
export function foldsOf(assigned: Uint8Array, folds: number): readonly Fold[] {
  return Array.from({ length: folds }, (_, fold) => ({
    train: upTo(assigned.length).filter((row) => assigned[row] !== fold),
    test: upTo(assigned.length).filter((row) => assigned[row] === fold),
  }))
}

/** One fold for each source, in ascending order: tested on all of it, trained on the others without the groups that reach into it. */
export function leaveOneSourceOut(sources: ArrayLike<number>, groups: ArrayLike<number>): readonly (Fold & { readonly source: number })[] {
  const rows = upTo(sources.length)
  return [...new Set(Array.from(sources))]
    .sort((a, b) => a - b)
    .map((source) => {
      const test = rows.filter((row) => sources[row] === source)
      const known = new Set([...test].map((row) => groups[row] ?? 0))
      return { source, test, train: rows.filter((row) => sources[row] !== source && !known.has(groups[row] ?? 0)) }
    })
}
