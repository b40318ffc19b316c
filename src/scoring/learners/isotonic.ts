/** Isotonic regression by pooling adjacent violators: a rising step function from score to probability. */

/** Blocks of scores, ascending; a score belongs to the last block whose `from` is not above it, or to the first. */
export interface IsotonicFit {
  readonly from: Float64Array
  readonly probability: Float64Array
}

/** The rising function with the least weighted squared distance to the outcomes (0 or 1). Equal scores are one point. */
export function fitIsotonic(scores: ArrayLike<number>, outcomes: ArrayLike<number>, weights?: ArrayLike<number>): IsotonicFit {
  const order = Array.from({ length: scores.length }, (_, row) => row).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))
  const blocks: { from: number; sum: number; weight: number }[] = []
  for (const row of order) {
    const from = scores[row] ?? 0
    const weight = weights?.[row] ?? 1
    const sum = weight * (outcomes[row] ?? 0)
    const last = blocks.at(-1)
    if (last?.from === from) {
      last.sum += sum
      last.weight += weight
    } else {
      // Settled only once all rows of a score are in: a block under work must not be pooled half full.
      pool(blocks)
      blocks.push({ from, sum, weight })
    }
  }
  pool(blocks)
  const used = blocks.filter(({ weight }) => weight > 0)
  return { from: Float64Array.from(used, ({ from }) => from), probability: Float64Array.from(used, ({ sum, weight }) => sum / weight) }
}

/** Probability of a score; NaN where the fit saw nothing. */
export function isotonicProbability({ from, probability }: IsotonicFit, score: number): number {
  let low = 0
  let high = from.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) <= score) low = middle + 1
    else high = middle
  }
  return probability[Math.max(0, low - 1)] ?? NaN
}

/** Merges the last block into those before it as long as it lies lower than they do. */
function pool(blocks: { from: number; sum: number; weight: number }[]): void {
  for (
    let last = blocks.at(-1), before = blocks.at(-2);
    last !== undefined && before !== undefined;
    last = blocks.at(-1), before = blocks.at(-2)
  ) {
    if (before.sum * last.weight < last.sum * before.weight) return
    before.sum += last.sum
    before.weight += last.weight
    blocks.pop()
  }
}
