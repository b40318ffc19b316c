/**
 * Features cut into at most 128 bins each, so that a tree looks for its cuts in counts instead of in sorted rows. Every edge
 * is a float32 between two observed float32 values and a row belongs left of it when `x <= edge`: exactly what ONNX
 * (BRANCH_LEQ) computes later, so trainer and runtime never part at an edge.
 */
import type { Matrix } from './matrix.ts'

export interface BinnedMatrix {
  readonly rows: number
  readonly columns: number
  /** Bin of each cell, column after column: one feature of all rows lies together. */
  readonly bins: Uint8Array
  /** Ascending edges of each feature; bin i holds what is above edge i − 1 and not above edge i. */
  readonly edges: readonly Float32Array[]
  /** Where the bins of a feature begin when those of all features stand in one line; one entry more than features. */
  readonly offsets: Int32Array
}

/** Bins of one feature, that for unknown values included. */
export const maxBins = 128

/** Bin of unknown values: the last one of its feature. */
export const missingBin = (edges: Float32Array): number => edges.length + 1

/** Edges and bins of a matrix; features of few distinct values get one bin for each. */
export function binMatrix(matrix: Matrix, bins = maxBins): BinnedMatrix {
  const { rows, columns, values } = matrix
  const cells = new Uint8Array(rows * columns)
  const offsets = new Int32Array(columns + 1)
  const column = new Float32Array(rows)
  const edges: Float32Array[] = []
  for (let feature = 0; feature < columns; feature++) {
    for (let row = 0; row < rows; row++) column[row] = values[row * columns + feature] ?? NaN
    const own = edgesOf(column, Math.min(bins, maxBins))
    for (let row = 0; row < rows; row++) cells[feature * rows + row] = binOf(column[row] ?? NaN, own)
    offsets[feature + 1] = (offsets[feature] ?? 0) + own.length + 2
    edges.push(own)
  }
  return { rows, columns, bins: cells, edges, offsets }
}

/** Bin of a value among ascending edges: how many edges lie below it, or the bin of unknown values. */
export function binOf(value: number, edges: Float32Array): number {
  if (Number.isNaN(value)) return missingBin(edges)
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (edges[middle] ?? Infinity)) high = middle
    else low = middle + 1
  }
  return low
}

/** Ascending edges that cut the known values into at most `bins` − 1 bins of about equal counts. */
export function edgesOf(column: Float32Array, bins: number): Float32Array {
  const sorted = column.filter((value) => !Number.isNaN(value)).sort()
  const distinct = countDistinct(sorted)
  const valueBins = Math.max(1, bins - 1)
  const edges: number[] = []
  let open = 0
  let left = sorted.length
  for (let index = 0; index < sorted.length - 1; index++) {
    open++
    const here = sorted[index] ?? 0
    const next = sorted[index + 1] ?? 0
    if (here === next) continue
    // Counted in rows that are left: one value of half of all rows must not starve the others of bins.
    const wanted = distinct <= valueBins ? 1 : left / (valueBins - edges.length)
    if (open < wanted || edges.length >= valueBins - 1) continue
    edges.push(edgeBetween(here, next))
    left = sorted.length - 1 - index
    open = 0
  }
  return Float32Array.from(edges)
}

/** A float32 t with low <= t < high: their middle where float32 has one, else the lower value (also for infinite values). */
export function edgeBetween(low: number, high: number): number {
  const middle = Math.fround(low / 2 + high / 2)
  return middle >= low && middle < high ? middle : low
}

function countDistinct(sorted: Float32Array): number {
  let distinct = sorted.length === 0 ? 0 : 1
  for (let index = 1; index < sorted.length; index++) if (sorted[index] !== sorted[index - 1]) distinct++
  return distinct
}
