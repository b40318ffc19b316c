/** How well scores and classes part what they should part. */

/** Area under the ROC curve: chance that a positive row scores above a negative one, ties counted half; NaN without one of both. */
export function rocAuc(scores: ArrayLike<number>, positive: ArrayLike<number>): number {
  // Sorted apart and walked together: a sort by numbers alone is many times quicker than one by a comparison, and intervals need thousands.
  const positives = Float64Array.from(rowsWith(positive, 1), (row) => scores[row] ?? 0).sort()
  const negatives = Float64Array.from(rowsWith(positive, 0), (row) => scores[row] ?? 0).sort()
  let won = 0
  let below = 0
  let notAbove = 0
  for (const score of positives) {
    while (below < negatives.length && (negatives[below] ?? 0) < score) below++
    while (notAbove < negatives.length && (negatives[notAbove] ?? 0) <= score) notAbove++
    won += (below + notAbove) / 2
  }
  const unknown = Number.isNaN(positives.at(-1) ?? 0) || Number.isNaN(negatives.at(-1) ?? 0)
  return unknown ? NaN : won / (positives.length * negatives.length)
}

/** What a threshold does: rows with a score *above* it are flagged. */
export interface OperatingPoint {
  readonly threshold: number
  readonly recall: number
  readonly falsePositiveRate: number
}

/** The point with the most recall whose share of flagged negatives does not exceed the given one; null without negatives. */
export function recallAtFalsePositiveRate(scores: ArrayLike<number>, positive: ArrayLike<number>, rate: number): OperatingPoint | null {
  const negatives = Float64Array.from(rowsWith(positive, 0), (row) => scores[row] ?? 0).sort()
  if (negatives.length === 0) return null
  // 0.29 · 100 is 28.999…: a whole number of rows must not be lost to rounding.
  const allowed = Math.floor(negatives.length * rate + 1e-9)
  const threshold = allowed >= negatives.length ? -Infinity : (negatives[negatives.length - 1 - allowed] ?? 0)
  return atThreshold(scores, positive, threshold)
}

/** Recall and false-positive rate of a threshold that was fixed beforehand. */
export function atThreshold(scores: ArrayLike<number>, positive: ArrayLike<number>, threshold: number): OperatingPoint {
  const shareAbove = (rows: readonly number[]): number => rows.filter((row) => (scores[row] ?? 0) > threshold).length / rows.length
  return { threshold, recall: shareAbove(rowsWith(positive, 1)), falsePositiveRate: shareAbove(rowsWith(positive, 0)) }
}

/** Rows by true class (outer) and called class (inner); a row counts as often as its weight says, once without weights. */
export function confusionMatrix(
  labels: ArrayLike<number>,
  called: ArrayLike<number>,
  classes: number,
  weights?: ArrayLike<number>,
): readonly (readonly number[])[] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0))
  for (let row = 0; row < labels.length; row++) {
    const line = counts[labels[row] ?? 0]
    const column = called[row] ?? 0
    if (line !== undefined && column < classes) line[column] = (line[column] ?? 0) + (weights?.[row] ?? 1)
  }
  return counts
}

/** Mean of the classes' F1; a class that neither occurs nor is called counts 0, as elsewhere. */
export function macroF1(confusion: readonly (readonly number[])[]): number {
  const scores = confusion.map((line, k) => {
    const hits = line[k] ?? 0
    const truly = line.reduce((sum, count) => sum + count, 0)
    const called = confusion.reduce((sum, other) => sum + (other[k] ?? 0), 0)
    return truly + called === 0 ? 0 : (2 * hits) / (truly + called)
  })
  return scores.length === 0 ? NaN : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** Class with the highest number in each row; the first of equal ones. */
export function highestClass(probabilities: ArrayLike<number>, classes: number): Uint8Array {
  return Uint8Array.from({ length: Math.floor(probabilities.length / classes) }, (_, row) => {
    let best = 0
    for (let k = 1; k < classes; k++) if ((probabilities[row * classes + k] ?? 0) > (probabilities[row * classes + best] ?? 0)) best = k
    return best
  })
}

function rowsWith(outcomes: ArrayLike<number>, wanted: number): readonly number[] {
  return Array.from({ length: outcomes.length }, (_, row) => row).filter((row) => outcomes[row] === wanted)
}
