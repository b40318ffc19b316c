/**
 * Makes probabilities mean what they say (Guo et al. 2017): scale and bias on the logits of each class before softmax. One
 * form holds them all (temperature: one scale, no bias; vector: scale and bias of each class), so the model file has one form.
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

/** One scale for all classes, fitted on rows that no learner saw. Order of classes never changes. */
export function fitTemperature(logits: Float64Array, targets: Targets): Calibration {
  const { classes } = targets
  const [scale = 1] = fit(
    logits,
    targets,
    Float64Array.of(1),
    (point) => ({
      scale: new Float64Array(classes).fill(point[0] ?? 1),
      bias: new Float64Array(classes),
    }),
    (_parameter, _k, logit) => logit,
  )
  // Logits that know less than nothing would ask for a negative scale; turning the classes round is not calibration.
  return { scale: new Float64Array(classes).fill(Math.max(scale, 1e-3)), bias: new Float64Array(classes) }
}

/** Scale and bias of each class. `pull` (a weight in rows) draws scales to 1 and biases to 0, against few rows. */
export function fitVectorScaling(logits: Float64Array, targets: Targets, pull = 1): Calibration {
  const { classes } = targets
  const read = (point: Float64Array): Calibration => ({ scale: point.slice(0, classes), bias: point.slice(classes) })
  const start = Float64Array.from({ length: 2 * classes }, (_, index) => (index < classes ? 1 : 0))
  const point = fit(
    logits,
    targets,
    start,
    read,
    (parameter, k, logit) => (parameter === k ? logit : parameter === classes + k ? 1 : 0),
    pull,
  )
  return read(point)
}

/** Probabilities of logits (`classes` a row). */
export function calibrated(logits: Float64Array, { scale, bias }: Calibration): Float64Array {
  const classes = scale.length
  const result = logits.map((logit, index) => (scale[index % classes] ?? 1) * logit + (bias[index % classes] ?? 0))
  for (let offset = 0; offset + classes <= result.length; offset += classes) softmaxInPlace(result, offset, classes)
  return result
}

/** Two numbers that turn a score into a probability: sigmoid(scale · score + bias). */
export interface PlattFit {
  readonly scale: number
  readonly bias: number
}

/** Platt's fit with his smoothed outcomes (Platt 1999, Lin et al. 2007), so that separable rows do not run to infinity. */
export function fitPlatt(scores: ArrayLike<number>, outcomes: ArrayLike<number>): PlattFit {
  let positives = 0
  for (let row = 0; row < outcomes.length; row++) positives += outcomes[row] ?? 0
  const high = (positives + 1) / (positives + 2)
  const low = 1 / (outcomes.length - positives + 2)
  const [scale = 1, bias = 0] = minimise(
    ([a = 1, b = 0]) => {
      const gradient = new Float64Array(2)
      const hessian = new Float64Array(4)
      let loss = 0
      for (let row = 0; row < outcomes.length; row++) {
        const score = scores[row] ?? 0
        const margin = a * score + b
        const target = outcomes[row] === 1 ? high : low
        loss += Math.max(margin, 0) - margin * target + Math.log1p(Math.exp(-Math.abs(margin)))
        const probability = 1 / (1 + Math.exp(-margin))
        const curve = probability * (1 - probability)
        gradient[0] = (gradient[0] ?? 0) + (probability - target) * score
        gradient[1] = (gradient[1] ?? 0) + probability - target
        hessian[0] = (hessian[0] ?? 0) + curve * score * score
        hessian[1] = (hessian[1] ?? 0) + curve * score
        hessian[3] = (hessian[3] ?? 0) + curve
      }
      hessian[2] = hessian[1] ?? 0
      return { loss, gradient, hessian }
    },
    Float64Array.of(0, Math.log((positives + 1) / (outcomes.length - positives + 1))),
  )
  return { scale, bias }
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
