/**
 * Exact path-dependent TreeSHAP (Lundberg et al. 2018) for the margins of each class. A leaf of value v whose path asks d
 * features plays the game "v if all known features pass, times the training share of those unknown". With O the features
 * that this row passes, Z the others, s the shares and e_m the elementary symmetric polynomials, feature j receives
 *   j in O:  v (1 − s_j) Π_Z s · Σ_k k!(d−k−1)!/d! e_{|O|−1−k}(s of O without j)
 *   j in Z: −v Π_Z s · Σ_k k!(d−k−1)!/d! e_{|O|−k}(s of O)
 * so a leaf costs O(d²), without recursion and without dividing by a share.
 */
import type { LeafPaths } from './tree-paths.ts'

/** Contributions of one row. */
export interface ShapValues {
  /** Contribution of feature f to class k at f · classes + k; with `expected` they add up to the margins. */
  readonly contributions: Float64Array
  readonly expected: Float64Array
}

/** Explains rows one after the other. */
export type TreeExplainer = (values: Float32Array, offset?: number) => ShapValues

/** An explainer over unfolded trees; its buffers are its own, the results are the caller's. */
export function treeExplainer(paths: LeafPaths): TreeExplainer {
  const { starts, feature, above, upTo, missing, share, value, classOf, classes, longest } = paths
  const coefficients = orderWeights(longest)
  const stride = longest + 1
  const passes = new Uint8Array(stride)
  const polynomial = new Float64Array(stride + 1)
  return (values, offset = 0) => {
    const contributions = new Float64Array(paths.features * classes)
    for (let leaf = 0; leaf < value.length; leaf++) {
      const start = starts[leaf] ?? 0
      const size = (starts[leaf + 1] ?? 0) - start
      let failing = 1
      let passed = 0
      polynomial[0] = 1
      for (let at = 0; at < size; at++) {
        const index = start + at
        const x = values[offset + (feature[index] ?? 0)] ?? NaN
        const pass = x === x ? !(x <= (above[index] ?? NaN)) && x <= (upTo[index] ?? 0) : missing[index] === 1
        const own = share[index] ?? 0
        if (!pass) {
          passes[at] = 0
          failing *= own
          continue
        }
        passes[at] = 1
        passed++
        polynomial[passed] = 0
        for (let m = passed; m > 0; m--) polynomial[m] = (polynomial[m] ?? 0) + own * (polynomial[m - 1] ?? 0)
      }
      const scale = (value[leaf] ?? 0) * failing
      if (scale === 0) continue
      const column = classOf[leaf] ?? 0
      const orders = size * stride
      let whole = 0
      if (passed < size) for (let k = 0; k <= passed; k++) whole += (coefficients[orders + k] ?? 0) * (polynomial[passed - k] ?? 0)
      for (let at = 0; at < size; at++) {
        const index = start + at
        const to = (feature[index] ?? 0) * classes + column
        if (passes[at] === 0) {
          contributions[to] = (contributions[to] ?? 0) - scale * whole
          continue
        }
        const own = share[index] ?? 0
        // Coefficients of the polynomial without this feature, lowest first, by synthetic division; k counts down meanwhile.
        let without = 0
        let sum = 0
        for (let m = 0; m < passed; m++) {
          without = (polynomial[m] ?? 0) - own * without
          sum += (coefficients[orders + passed - 1 - m] ?? 0) * without
        }
        contributions[to] = (contributions[to] ?? 0) + scale * (1 - own) * sum
      }
    }
    return { contributions, expected: paths.expected }
  }
}

/** Shapley weights k!(d−k−1)!/d! at d · (longest + 1) + k. */
function orderWeights(longest: number): Float64Array {
  const stride = longest + 1
  const weights = new Float64Array(stride * stride)
  for (let d = 1; d <= longest; d++) {
    // 1 / (d · C(d − 1, k)), stepwise.
    let choices = 1
    for (let k = 0; k < d; k++) {
      weights[d * stride + k] = 1 / (d * choices)
      choices = (choices * (d - 1 - k)) / (k + 1)
    }
  }
  return weights
}
