/** Invented matrices with known answers. */
import { modelFile } from '../../../src/scoring/onnx/model-graph.ts'
import type { BlendedModel } from '../../../src/scoring/learners/blend.ts'
import { defaultBoosting, trainBoosting, type BoostingOptions } from '../../../src/scoring/learners/gradient-boosting.ts'
import { trainLinear } from '../../../src/scoring/learners/hashed-linear.ts'
import type { Matrix, SparseMatrix } from '../../../src/scoring/learners/matrix.ts'
import { seededRandom } from '../../../src/scoring/learners/random.ts'
import type { TreeEnsemble } from '../../../src/scoring/learners/trees.ts'

export const options = (changes: Partial<BoostingOptions> = {}): BoostingOptions => ({
  ...defaultBoosting,
  rounds: 20,
  depth: 3,
  learningRate: 0.3,
  minChildWeight: 1,
  ...changes,
})

export const matrixOf = (lines: readonly (readonly number[])[]): Matrix => ({
  rows: lines.length,
  columns: lines[0]?.length ?? 0,
  values: Float32Array.from(lines.flat()),
})

/** Numbers of several kinds side by side: continuous, few values, mostly zero, partly unknown. */
export function anyMatrix(rows: number, columns: number, seed: number): Matrix {
  const random = seededRandom(seed)
  const cell = (column: number): number => {
    const kind = column % 4
    if (kind === 0) return random() * 20 - 10
    if (kind === 1) return Math.floor(random() * 3)
    if (kind === 2) return random() < 0.8 ? 0 : random() * 1e6
    return random() < 0.3 ? NaN : random()
  }
  return { rows, columns, values: Float32Array.from({ length: rows * columns }, (_, index) => cell(index % columns)) }
}

/** Three classes that depend on the first, second and fourth column together, the unknown one included. */
export function labelsOf({ rows, columns, values }: Matrix): Uint8Array {
  return Uint8Array.from({ length: rows }, (_, row) => {
    const [a = 0, b = 0, , d = 0] = values.subarray(row * columns, row * columns + 4)
    if (Number.isNaN(d)) return a > 0 ? 0 : 2
    return a * (b - 1) > 2 ? 0 : d > 0.6 ? 1 : 2
  })
}

export function trained(
  seed: number,
  changes: Partial<BoostingOptions> = {},
): { readonly matrix: Matrix; readonly ensemble: TreeEnsemble } {
  const matrix = anyMatrix(300, 8, seed)
  return { matrix, ensemble: trainBoosting(matrix, { labels: labelsOf(matrix), classes: 3 }, options(changes)) }
}

/** Rows of up to eleven entries over few buckets; every seventh row is empty. */
export function anySparse(rows: number, columns: number, seed: number): SparseMatrix {
  const random = seededRandom(seed)
  const sizes = Array.from({ length: rows }, (_, row) => (row % 7 === 6 ? 0 : 1 + Math.floor(random() * 11)))
  const starts = new Int32Array(rows + 1)
  sizes.forEach((size, row) => (starts[row + 1] = starts[row]! + size))
  const total = starts[rows]!
  return {
    rows,
    columns,
    starts,
    indices: Int32Array.from({ length: total }, () => Math.floor(random() * columns)),
    values: Float32Array.from({ length: total }, () => random() * 2 - 0.5),
  }
}

export function blended(seed: number): {
  readonly model: BlendedModel
  readonly dense: Matrix
  readonly sparse: SparseMatrix
  readonly file: Uint8Array
} {
  const { matrix: dense, ensemble: trees } = trained(seed, { rounds: 60, depth: 5 })
  const sparse = anySparse(dense.rows, 64, seed)
  const linear = trainLinear(sparse, { labels: labelsOf(dense), classes: 3 }, { epochs: 5, learningRate: 0.3, l2: 1e-4, seed })
  const calibration = { scale: Float64Array.of(1.2, 0.9, 1.1), bias: Float64Array.of(0.2, -0.1, 0) }
  const model = { trees, linear, treeWeight: 0.7, linearWeight: 0.4, calibration }
  return { model, dense, sparse, file: modelFile(model, { name: 'test' }) }
}
