/**
 * Multinomial logistic regression over sparse hashed features, trained by AdaGrad (Duchi et al. 2011), one row at a time in a
 * seeded order. Hashing is the caller's: here are only indices and values.
 */
import { softmaxInPlace, targetFault, type SparseMatrix, type Targets } from './matrix.ts'
import { seededRandom, shuffle, upTo } from './random.ts'

export interface LinearModel {
  readonly buckets: number
  readonly classes: number
  /** Weight of bucket i for class k at i · classes + k. */
  readonly weights: Float32Array
  readonly bias: Float32Array
}

export interface LinearOptions {
  readonly epochs: number
  readonly learningRate: number
  /** L2 penalty, felt by a bucket whenever a row touches it. */
  readonly l2: number
  readonly seed: number
}

export const defaultLinear: LinearOptions = { epochs: 12, learningRate: 0.1, l2: 1e-6, seed: 1 }

/** Trains a model; throws a RangeError where rows, targets and options do not fit together. */
export function trainLinear(matrix: SparseMatrix, targets: Targets, options: LinearOptions): LinearModel {
  refuseNonsense(matrix, targets, options)
  const { labels, classes, weights: rowWeights } = targets
  const { learningRate, l2 } = options
  const weights = new Float32Array(matrix.columns * classes)
  const squares = new Float32Array(matrix.columns * classes)
  const bias = new Float64Array(classes)
  const biasSquares = new Float64Array(classes)
  const scores = new Float64Array(classes)
  const random = seededRandom(options.seed)
  const order = upTo(matrix.rows)
  const { starts, indices, values } = matrix
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (let at = 0; at < order.length; at++) {
      const row = order[at] ?? 0
      const rowWeight = rowWeights?.[row] ?? 1
      if (rowWeight === 0) continue
      const start = starts[row] ?? 0
      const end = starts[row + 1] ?? 0
      addScores(weights, bias, classes, indices, values, start, end, scores)
      softmaxInPlace(scores, 0, classes)
      for (let k = 0; k < classes; k++) {
        const slope = rowWeight * ((scores[k] ?? 0) - (labels[row] === k ? 1 : 0))
        biasSquares[k] = (biasSquares[k] ?? 0) + slope * slope
        bias[k] = (bias[k] ?? 0) - (learningRate * slope) / Math.sqrt((biasSquares[k] ?? 0) + 1e-8)
        for (let index = start; index < end; index++) {
          const cell = (indices[index] ?? 0) * classes + k
          const weight = weights[cell] ?? 0
          const gradient = slope * (values[index] ?? 0) + l2 * weight
          const square = (squares[cell] ?? 0) + gradient * gradient
          squares[cell] = square
          weights[cell] = weight - (learningRate * gradient) / Math.sqrt(square + 1e-8)
        }
      }
    }
  }
  return { buckets: matrix.columns, classes, weights, bias: Float32Array.from(bias) }
}

/** Logits of all rows, `classes` a row. */
export function linearLogits(model: LinearModel, { rows, starts, indices, values }: SparseMatrix): Float64Array {
  const { classes, weights, bias } = model
  const logits = new Float64Array(rows * classes)
  const scores = new Float64Array(classes)
  for (let row = 0; row < rows; row++) {
    addScores(weights, bias, classes, indices, values, starts[row] ?? 0, starts[row + 1] ?? 0, scores)
    logits.set(scores, row * classes)
  }
  return logits
}

function addScores(
  weights: Float32Array,
  bias: Float32Array | Float64Array,
  classes: number,
  indices: Int32Array,
  values: Float32Array,
  start: number,
  end: number,
  scores: Float64Array,
): void {
  for (let k = 0; k < classes; k++) scores[k] = bias[k] ?? 0
  for (let index = start; index < end; index++) {
    const cell = (indices[index] ?? 0) * classes
    const value = values[index] ?? 0
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + value * (weights[cell + k] ?? 0)
  }
}

function refuseNonsense(matrix: SparseMatrix, targets: Targets, { epochs, learningRate, l2 }: LinearOptions): void {
  const { rows, columns, starts, indices, values } = matrix
  const fault =
    targetFault(targets, rows) ??
    (starts.length === rows + 1 && indices.length === values.length && starts[rows] === indices.length ? null : 'rows that do not close') ??
    (indices.every((index) => index >= 0 && index < columns) ? null : `an index beyond the ${columns} columns`) ??
    (values.every((value) => Number.isFinite(value)) ? null : 'a value that is not finite') ??
    (epochs >= 1 && learningRate > 0 && l2 >= 0 ? null : 'epochs, learning rate or penalty out of bounds')
  if (fault !== null) throw new RangeError(`The linear model cannot train: ${fault}`)
}
