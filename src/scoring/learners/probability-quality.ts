/** How good probabilities are as probabilities: log loss, expected calibration error and the table behind it. */
import type { Targets } from './matrix.ts'

/** Weighted mean of −log of the probability of the true class; probabilities stand row after row, `classes` a row. */
export function logLoss(probabilities: Float64Array, { labels, classes, weights }: Targets): number {
  let loss = 0
  let total = 0
  for (let row = 0; row < labels.length; row++) {
    const weight = weights?.[row] ?? 1
    loss -= weight * Math.log(Math.max(probabilities[row * classes + (labels[row] ?? 0)] ?? 0, 1e-15))
    total += weight
  }
  return total > 0 ? loss / total : 0
}

/** One line of a reliability table: rows whose probability lies in (from, to], the first one with 0. */
export interface ReliabilityBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly meanProbability: number
  /** Share of rows where it happened. */
  readonly share: number
}

/** Rows counted by probability in bins of equal width; empty bins stay in with zeros. */
export function reliabilityTable(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>, bins = 15): readonly ReliabilityBin[] {
  const count = new Float64Array(bins)
  const sum = new Float64Array(bins)
  const hits = new Float64Array(bins)
  for (let row = 0; row < outcomes.length; row++) {
    const probability = probabilities[row] ?? 0
    const bin = Math.min(bins - 1, Math.max(0, Math.ceil(probability * bins) - 1))
    count[bin] = (count[bin] ?? 0) + 1
    sum[bin] = (sum[bin] ?? 0) + probability
    hits[bin] = (hits[bin] ?? 0) + (outcomes[row] ?? 0)
  }
  return Array.from(count, (rows, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    count: rows,
    meanProbability: rows > 0 ? (sum[bin] ?? 0) / rows : 0,
    share: rows > 0 ? (hits[bin] ?? 0) / rows : 0,
  }))
}

/** Mean distance between stated probability and what happened, over 15 bins by default, weighted by rows (Guo et al. 2017). */
export function expectedCalibrationError(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>, bins = 15): number {
  if (outcomes.length === 0) return 0
  let error = 0
  for (const bin of reliabilityTable(probabilities, outcomes, bins)) error += bin.count * Math.abs(bin.meanProbability - bin.share)
  return error / outcomes.length
}
