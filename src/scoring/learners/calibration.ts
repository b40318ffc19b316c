/**
 * Makes probabilities mean what they say (Guo et al. 2017): scale and bias on the logits of each class before softmax.
 */
import { softmaxInPlace, type Targets } from './matrix.ts'
import { minimise, type Curvature } from './newton.ts'

/** p = softmax(scale · logits + bias), class by class. */
export interface Calibration {
  readonly scale: Float64Array
  readonly bias: Float64Array
}

/** The calibration that changes nothing. */
export const identityCalibration = (classes: number): Calibration => ({
  scale: new Float64Array(classes).fill(1),
  bias: new Float64Array(classes),
})

/**
 * One scale for all classes and a bias for each, fitted on rows that no learner saw. With one scale the log-odds of two classes stay a
 * sum of what the learners say, so that explanations add up. `pull` (a weight in rows) draws the scale to 1 and biases to 0, against few rows.
 */
export function fitSharedScaling(logits: Float64Array, targets: Targets, pull = 1): Calibration {
  const { classes } = targets
  const read = (point: Float64Array): Calibration => ({
    // Logits that know less than nothing would ask for a negative scale; turning the classes round is not calibration.
    scale: new Float64Array(classes).fill(Math.max(point[0] ?? 1, 1e-3)),
    bias: point.slice(1),
  })
  const start = Float64Array.from({ length: classes + 1 }, (_, index) => (index === 0 ? 1 : 0))
  const slope = (parameter: number, k: number, logit: number): number => (parameter === 0 ? logit : parameter === k + 1 ? 1 : 0)
  return read(fit(logits, targets, start, read, slope, pull))
}

/** Probabilities of logits (`classes` a row). */
export function calibrated(logits: Float64Array, { scale, bias }: Calibration): Float64Array {
  const classes = scale.length
  const result = logits.map((logit, index) => (scale[index % classes] ?? 1) * logit + (bias[index % classes] ?? 0))
  for (let offset = 0; offset + classes <= result.length; offset += classes) softmaxInPlace(result, offset, classes)
  return result
}

/**
 * Minimises the log loss over parameters that the calibrated logits depend on linearly; `slopeOf` tells how far parameter p
 * moves the logit of class k.
 */
function fit(
  logits: Float64Array,
  { labels, classes, weights }: Targets,
  start: Float64Array,
  read: (point: Float64Array) => Calibration,
  slopeOf: (parameter: number, k: number, logit: number) => number,
  pull = 0,
): Float64Array {
  const size = start.length
  const at = (point: Float64Array): Curvature => {
    const probabilities = calibrated(logits, read(point))
    const gradient = point.map((value, index) => pull * (value - (start[index] ?? 0)))
    const hessian = new Float64Array(size * size)
    for (let p = 0; p < size; p++) hessian[p * size + p] = pull
    let loss = point.reduce((sum, value, index) => sum + (pull / 2) * (value - (start[index] ?? 0)) ** 2, 0)
    const slopes = new Float64Array(size * classes)
    for (let row = 0; row < labels.length; row++) {
      const weight = weights?.[row] ?? 1
      const offset = row * classes
      loss -= weight * Math.log(Math.max(probabilities[offset + (labels[row] ?? 0)] ?? 0, 1e-300))
      for (let p = 0; p < size; p++) {
        for (let k = 0; k < classes; k++) slopes[p * classes + k] = slopeOf(p, k, logits[offset + k] ?? 0)
      }
      for (let p = 0; p < size; p++) {
        let mean = 0
        for (let k = 0; k < classes; k++) {
          const probability = probabilities[offset + k] ?? 0
          const slope = slopes[p * classes + k] ?? 0
          mean += probability * slope
          gradient[p] = (gradient[p] ?? 0) + weight * (probability - (labels[row] === k ? 1 : 0)) * slope
        }
        for (let q = 0; q < size; q++) {
          let sum = 0
          for (let k = 0; k < classes; k++) {
            sum += (probabilities[offset + k] ?? 0) * ((slopes[p * classes + k] ?? 0) - mean) * (slopes[q * classes + k] ?? 0)
          }
          hessian[p * size + q] = (hessian[p * size + q] ?? 0) + weight * sum
        }
      }
    }
    return { loss, gradient, hessian }
  }
  return minimise(at, start)
}
