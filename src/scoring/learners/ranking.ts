/** Rows sorted by score once, so that area and recalls of thousands of weighted draws need one walk each and no sort. */
import type { OperatingPoint } from './metrics.ts'

/** Rows from the highest score down; rows of one score stand together. */
export interface Ranking {
  readonly rows: Int32Array
  /** 1 where the row at this place is positive. */
  readonly positive: Uint8Array
  /** 1 where the score of the next place is lower, and at the last place. */
  readonly endsTie: Uint8Array
  readonly scores: Float64Array
}

/** The given rows ranked; scores and outcomes (1 or 0) stand by row number. Scores must be numbers. */
export function ranking(rows: ArrayLike<number>, scores: ArrayLike<number>, positive: ArrayLike<number>): Ranking {
  const order = Int32Array.from(rows).sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
  const ranked = Float64Array.from(order, (row) => scores[row] ?? 0)
  return {
    rows: order,
    positive: Uint8Array.from(order, (row) => positive[row] ?? 0),
    endsTie: Uint8Array.from(ranked, (score, place) => (ranked[place + 1] === score ? 0 : 1)),
    scores: ranked,
  }
}

/** How positives and negatives lie to each other; NaN where there are none of either. */
export interface Separation {
  /** Area under the ROC curve, as by {@link rocAuc}. */
  readonly auc: number
  /** Most recall at each of the wanted false-positive rates, as by {@link recallAtFalsePositiveRate}. */
  readonly recalls: readonly number[]
}

/** Area and recalls where row r counts `weights[r]` times (whole numbers); rates ascending or not, in [0, 1]. */
export function separation({ rows, positive, endsTie }: Ranking, weights: ArrayLike<number>, rates: readonly number[]): Separation {
  let positives = 0
  let all = 0
  for (let place = 0; place < rows.length; place++) {
    const weight = weights[rows[place] ?? 0] ?? 0
    all += weight
    if (positive[place] === 1) positives += weight
  }
  const negatives = all - positives
  if (positives === 0 || negatives === 0) return { auc: NaN, recalls: rates.map(() => NaN) }
  // 0.29 · 100 is 28.999…: a whole number of rows must not be lost to rounding.
  const allowed = rates.map((rate) => Math.floor(negatives * rate + 1e-9))
  const caught = rates.map(() => 0)
  let hits = 0
  let alarms = 0
  let won = 0
  let tied = 0
  let tiedAlarms = 0
  for (let place = 0; place < rows.length; place++) {
    const weight = weights[rows[place] ?? 0] ?? 0
    if (positive[place] === 1) tied += weight
    else tiedAlarms += weight
    if (endsTie[place] === 0) continue
    won += tied * (negatives - alarms - tiedAlarms / 2)
    hits += tied
    alarms += tiedAlarms
    for (let rate = 0; rate < allowed.length; rate++) if (alarms <= (allowed[rate] ?? 0)) caught[rate] = hits
    tied = 0
    tiedAlarms = 0
  }
  return { auc: won / (positives * negatives), recalls: caught.map((count) => count / positives) }
}

/** The ROC curve from (0, 0) to (1, 1), each point with the score that flags it; empty where there are none of either. */
export function rocPoints({ rows, positive, endsTie, scores }: Ranking): readonly OperatingPoint[] {
  const positives = positive.reduce((sum, each) => sum + each, 0)
  const negatives = rows.length - positives
  if (positives === 0 || negatives === 0) return []
  const points: OperatingPoint[] = [{ threshold: scores[0] ?? 0, recall: 0, falsePositiveRate: 0 }]
  let hits = 0
  for (let place = 0; place < rows.length; place++) {
    hits += positive[place] ?? 0
    if (endsTie[place] === 0) continue
    points.push({ threshold: scores[place + 1] ?? -Infinity, recall: hits / positives, falsePositiveRate: (place + 1 - hits) / negatives })
  }
  return points
}
