/** Both learners made one: a weighted sum of their log-probabilities, calibrated. The reference that the ONNX file is held against. */
import { calibrated, type Calibration } from './calibration.ts'
import { linearLogits, type LinearModel } from './hashed-linear.ts'
import { type Matrix, type SparseMatrix } from './matrix.ts'
import { ensembleMargins, type TreeEnsemble } from './trees.ts'

export interface BlendedModel {
  readonly trees: TreeEnsemble
  readonly linear: LinearModel
  readonly treeWeight: number
  readonly linearWeight: number
  readonly calibration: Calibration
}

/** Logits minus the logarithm of the sum of their exponentials, row by row: logarithms of probabilities, never −Infinity for want of digits. */
function logSoftmax(logits: Float64Array, classes: number): Float64Array {
  const result = logits.slice()
  for (let offset = 0; offset + classes <= result.length; offset += classes) {
    let highest = -Infinity
    for (let k = 0; k < classes; k++) highest = Math.max(highest, result[offset + k] ?? 0)
    let sum = 0
    for (let k = 0; k < classes; k++) sum += Math.exp((result[offset + k] ?? 0) - highest)
    const shift = highest + Math.log(sum)
    for (let k = 0; k < classes; k++) result[offset + k] = (result[offset + k] ?? 0) - shift
  }
  return result
}

/** Blended logits before calibration, `classes` a row: what calibration is fitted on. */
export function blendedLogits(
  { trees, linear, treeWeight, linearWeight }: Omit<BlendedModel, 'calibration'>,
  dense: Matrix,
  sparse: SparseMatrix,
): Float64Array {
  const one = logSoftmax(ensembleMargins(trees, dense), trees.classes)
  const two = logSoftmax(linearLogits(linear, sparse), linear.classes)
  return one.map((value, index) => treeWeight * value + linearWeight * (two[index] ?? 0))
}

/** Probabilities of all rows, `classes` a row. */
export const blendedProbabilities = (model: BlendedModel, dense: Matrix, sparse: SparseMatrix): Float64Array =>
  calibrated(blendedLogits(model, dense, sparse), model.calibration)
