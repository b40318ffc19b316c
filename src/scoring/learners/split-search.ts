/** The best cut of a node, read off its histogram. */
import type { BinnedMatrix } from './feature-bins.ts'

/** Cut of a node and the sums of gradients and hessians that go left. */
export interface Split {
  readonly feature: number
  /** Bins up to this one go left. */
  readonly bin: number
  readonly missingLeft: boolean
  readonly gain: number
  readonly leftGradient: number
  readonly leftHessian: number
}

export interface SplitRules {
  /** L2 penalty on leaf values. */
  readonly lambda: number
  /** Least sum of hessians on each side. */
  readonly minChildWeight: number
  /** Gain that a cut must exceed. */
  readonly minGain: number
}

/** Hessian below which a sum is rounding dust of subtracted histograms, not rows. */
const dust = 1e-9

/**
 * The cut with the highest gain over the given features, or null. The histogram holds gradient and hessian of bin b at 2b and
 * 2b + 1. Rows of unknown value are tried on both sides; the first of equal cuts wins, so that the order of features decides.
 */
export function bestSplit(
  histogram: Float64Array,
  { offsets, edges }: BinnedMatrix,
  features: Int32Array,
  gradient: number,
  hessian: number,
  rules: SplitRules,
): Split | null {
  const { lambda, minChildWeight, minGain } = rules
  const parent = (gradient * gradient) / (hessian + lambda)
  let bestGain = minGain
  let bestFeature = -1
  let bestBin = 0
  let bestMissingLeft = false
  let bestGradient = 0
  let bestHessian = 0
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] ?? 0
    const first = (offsets[feature] ?? 0) * 2
    const cuts = edges[feature]?.length ?? 0
    const missing = first + (cuts + 1) * 2
    const missingGradient = histogram[missing] ?? 0
    const missingHessian = histogram[missing + 1] ?? 0
    const hasMissing = missingHessian > dust
    // The cut behind the last bin parts known from unknown values.
    const lastBin = hasMissing ? cuts : cuts - 1
    let sumGradient = 0
    let sumHessian = 0
    for (let bin = 0; bin <= lastBin; bin++) {
      sumGradient += histogram[first + bin * 2] ?? 0
      sumHessian += histogram[first + bin * 2 + 1] ?? 0
      const restHessian = hessian - sumHessian
      if (sumHessian >= minChildWeight && restHessian >= minChildWeight) {
        const restGradient = gradient - sumGradient
        const gain = (sumGradient * sumGradient) / (sumHessian + lambda) + (restGradient * restGradient) / (restHessian + lambda) - parent
        if (gain > bestGain) {
          bestGain = gain
          bestFeature = feature
          bestBin = bin
          bestMissingLeft = false
          bestGradient = sumGradient
          bestHessian = sumHessian
        }
      }
      if (!hasMissing || bin === cuts) continue
      const leftHessian = sumHessian + missingHessian
      const rightHessian = hessian - leftHessian
      if (leftHessian < minChildWeight || rightHessian < minChildWeight) continue
      const leftGradient = sumGradient + missingGradient
      const rightGradient = gradient - leftGradient
      const gain =
        (leftGradient * leftGradient) / (leftHessian + lambda) + (rightGradient * rightGradient) / (rightHessian + lambda) - parent
      if (gain > bestGain) {
        bestGain = gain
        bestFeature = feature
        bestBin = bin
        bestMissingLeft = true
        bestGradient = leftGradient
        bestHessian = leftHessian
      }
    }
  }
  if (bestFeature < 0) return null
  return {
    feature: bestFeature,
    bin: bestBin,
    missingLeft: bestMissingLeft,
    gain: bestGain,
    leftGradient: bestGradient,
    leftHessian: bestHessian,
  }
}
