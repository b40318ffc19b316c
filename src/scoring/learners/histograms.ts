/** Sums of gradients and hessians in each bin of a node: the innermost loop of training. */
import type { BinnedMatrix } from './feature-bins.ts'

/** Gradients and hessians of all rows for one tree. */
export interface Slopes {
  readonly gradient: Float64Array
  readonly hessian: Float64Array
}

/** Buffers of one training, made once: so many histograms as can be open at a time, and the slopes of one node in its order. */
export interface HistogramSpace {
  /** Numbers in one histogram. */
  readonly size: number
  readonly free: Float64Array[]
  readonly nodeGradient: Float64Array
  readonly nodeHessian: Float64Array
}

/** Buffers for trees of a depth over a binned matrix. */
export function histogramSpace(binned: BinnedMatrix, depth: number): HistogramSpace {
  const size = (binned.offsets[binned.columns] ?? 0) * 2
  return {
    size,
    free: Array.from({ length: depth + 2 }, () => new Float64Array(size)),
    nodeGradient: new Float64Array(binned.rows),
    nodeHessian: new Float64Array(binned.rows),
  }
}

/** Fills a histogram from the rows of a node (`rows[start]` … `rows[end − 1]`), for the given features only. */
export function fillHistogram(
  histogram: Float64Array,
  binned: BinnedMatrix,
  features: Int32Array,
  rows: Int32Array,
  start: number,
  end: number,
  slopes: Slopes,
  space: HistogramSpace,
): void {
  const { bins, offsets, rows: rowCount } = binned
  const { nodeGradient, nodeHessian } = space
  // Slopes in the order of the node: read once in leaps, then for each feature in line.
  for (let index = start; index < end; index++) {
    const row = rows[index] ?? 0
    nodeGradient[index] = slopes.gradient[row] ?? 0
    nodeHessian[index] = slopes.hessian[row] ?? 0
  }
  let at = 0
  for (; at + 1 < features.length; at += 2) {
    const one = features[at] ?? 0
    const two = features[at + 1] ?? 0
    const firstOne = clearFeature(histogram, offsets, one)
    const firstTwo = clearFeature(histogram, offsets, two)
    const columnOne = one * rowCount
    const columnTwo = two * rowCount
    // Two features at a time: their additions do not wait for each other, and row and slopes are read once for both.
    for (let index = start; index < end; index++) {
      const row = rows[index] ?? 0
      const g = nodeGradient[index] ?? 0
      const h = nodeHessian[index] ?? 0
      const a = firstOne + 2 * (bins[columnOne + row] ?? 0)
      const b = firstTwo + 2 * (bins[columnTwo + row] ?? 0)
      histogram[a] = (histogram[a] ?? 0) + g
      histogram[a + 1] = (histogram[a + 1] ?? 0) + h
      histogram[b] = (histogram[b] ?? 0) + g
      histogram[b + 1] = (histogram[b + 1] ?? 0) + h
    }
  }
  if (at >= features.length) return
  const column = (features[at] ?? 0) * rowCount
  const first = clearFeature(histogram, offsets, features[at] ?? 0)
  for (let index = start; index < end; index++) {
    const bin = first + 2 * (bins[column + (rows[index] ?? 0)] ?? 0)
    histogram[bin] = (histogram[bin] ?? 0) + (nodeGradient[index] ?? 0)
    histogram[bin + 1] = (histogram[bin + 1] ?? 0) + (nodeHessian[index] ?? 0)
  }
}

/** Empties the bins of a feature and says where they begin. */
function clearFeature(histogram: Float64Array, offsets: Int32Array, feature: number): number {
  const first = (offsets[feature] ?? 0) * 2
  histogram.fill(0, first, (offsets[feature + 1] ?? 0) * 2)
  return first
}

/** Takes one child's histogram from its parent's, which so becomes that of the other child. */
export function subtractHistogram(parent: Float64Array, child: Float64Array, offsets: Int32Array, features: Int32Array): void {
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] ?? 0
    const end = (offsets[feature + 1] ?? 0) * 2
    for (let bin = (offsets[feature] ?? 0) * 2; bin < end; bin++) parent[bin] = (parent[bin] ?? 0) - (child[bin] ?? 0)
  }
}
