/**
 * Gradient-boosted trees with a softmax over the classes (K trees a round), on histograms. Written here because no package of
 * the registry trains this in reasonable time. Everything is decided by data, options and seed.
 */
import { binMatrix, maxBins } from './feature-bins.ts'
import { histogramSpace } from './histograms.ts'
import { targetFault, softmaxInPlace, type Matrix, type Targets } from './matrix.ts'
import { logLoss } from './probability-quality.ts'
import { seededRandom, shuffle, upTo, type Random } from './random.ts'
import { growTree } from './tree-growth.ts'
import { addTree, type Tree, type TreeEnsemble } from './trees.ts'

export interface BoostingOptions {
  readonly rounds: number
  readonly depth: number
  readonly learningRate: number
  /** L2 penalty on leaf values. */
  readonly lambda: number
  /** Least sum of hessians in a leaf. */
  readonly minChildWeight: number
  /** Gain that a cut must exceed. */
  readonly minGain: number
  /** Bins of a feature, 3 … 128. */
  readonly bins: number
  /** Share of rows drawn for each round, without return. */
  readonly rowShare: number
  /** Share of features drawn for each tree. */
  readonly columnShare: number
  readonly seed: number
  /** Rows that no tree is grown on; training stops `patience` rounds after their log loss was lowest and keeps the rounds up to there. */
  readonly validation?: { readonly matrix: Matrix; readonly targets: Targets; readonly patience: number }
  /** Called after each round with the number of rounds done and the log loss of the validation rows (null without them). */
  readonly onRound?: (done: number, validationLoss: number | null) => void
}

/** What the study of the corpus found good; a caller changes what it must. */
export const defaultBoosting: BoostingOptions = {
  rounds: 300,
  depth: 5,
  learningRate: 0.06,
  lambda: 1,
  minChildWeight: 3,
  minGain: 1e-6,
  bins: maxBins,
  rowShare: 1,
  columnShare: 1,
  seed: 1,
}

/** Trains an ensemble; throws a RangeError where matrix, targets and options do not fit together. */
export function trainBoosting(matrix: Matrix, targets: Targets, options: BoostingOptions): TreeEnsemble {
  refuseNonsense(matrix, targets, options)
  const { labels, classes } = targets
  const weights = targets.weights ?? new Float32Array(matrix.rows).fill(1)
  const random = seededRandom(options.seed)
  const binned = binMatrix(matrix, options.bins)
  const space = histogramSpace(binned, options.depth)
  const usable = upTo(matrix.columns).filter((feature) => usableFeature(binned.bins, feature * matrix.rows, matrix.rows))
  const base = priorMargins(targets, weights)
  const margins = repeated(base, matrix.rows)
  const slopes = { gradient: new Float64Array(matrix.rows), hessian: new Float64Array(matrix.rows) }
  const watch = options.validation === undefined ? null : watchLoss(options.validation, base)
  const trees: Tree[] = []
  for (let round = 0; round < options.rounds; round++) {
    const probabilities = margins.slice()
    for (let row = 0; row < matrix.rows; row++) softmaxInPlace(probabilities, row * classes, classes)
    const sample = sampled(upTo(matrix.rows), options.rowShare, random)
    for (let k = 0; k < classes; k++) {
      for (let row = 0; row < matrix.rows; row++) {
        const probability = probabilities[row * classes + k] ?? 0
        const weight = weights[row] ?? 0
        slopes.gradient[row] = weight * (probability - (labels[row] === k ? 1 : 0))
        slopes.hessian[row] = weight * Math.max(2 * probability * (1 - probability), 1e-16)
      }
      const features = sampled(usable, options.columnShare, random)
      const tree = growTree({ binned, rows: sample.slice(), features, slopes, weights, space }, options)
      addTree(tree, matrix, margins, k, classes)
      trees.push(tree)
    }
    const loss = watch?.(trees.slice(-classes)) ?? null
    options.onRound?.(round + 1, loss?.value ?? null)
    if (loss !== null && round - loss.bestRound >= (options.validation?.patience ?? 0)) {
      return { features: matrix.columns, classes, base, trees: trees.slice(0, (loss.bestRound + 1) * classes) }
    }
  }
  const kept = watch === null ? trees : trees.slice(0, (watch([])?.bestRound ?? options.rounds - 1) * classes + classes)
  return { features: matrix.columns, classes, base, trees: kept }
}

function refuseNonsense(matrix: Matrix, targets: Targets, options: BoostingOptions): void {
  const within = (value: number, low: number, high: number): boolean => value >= low && value <= high
  const fault =
    targetFault(targets, matrix.rows) ??
    (matrix.values.length === matrix.rows * matrix.columns ? null : 'a matrix of another size than it says') ??
    (matrix.rows > 0 && matrix.columns > 0 ? null : 'an empty matrix') ??
    (within(options.rounds, 1, 10_000) && within(options.depth, 1, 12) ? null : 'rounds or depth out of bounds') ??
    (within(options.bins, 3, maxBins) ? null : `bins beyond 3 … ${maxBins}`) ??
    (options.rowShare > 0 && options.rowShare <= 1 && options.columnShare > 0 && options.columnShare <= 1
      ? null
      : 'a share beyond 0 … 1') ??
    (options.lambda >= 0 && options.minChildWeight >= 0 && options.minGain >= 0 && options.learningRate > 0 ? null : 'a negative penalty')
  if (fault !== null) throw new RangeError(`Gradient boosting cannot train: ${fault}`)
}

/** Whether a feature has more than one bin in use: the others cannot cut anything. */
function usableFeature(bins: Uint8Array, start: number, rows: number): boolean {
  const first = bins[start] ?? 0
  for (let row = 1; row < rows; row++) if (bins[start + row] !== first) return true
  return false
}

/** Logarithms of the classes' shares by weight, as float32 values; a class without rows gets a very small share. */
function priorMargins({ labels, classes }: Targets, weights: Float32Array): Float64Array {
  const shares = new Float64Array(classes)
  for (let row = 0; row < labels.length; row++) shares[labels[row] ?? 0] = (shares[labels[row] ?? 0] ?? 0) + (weights[row] ?? 0)
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.fround(Math.log(Math.max(total > 0 ? share / total : 1 / classes, 1e-6))))
}

function repeated(base: Float64Array, rows: number): Float64Array {
  const margins = new Float64Array(rows * base.length)
  for (let index = 0; index < margins.length; index++) margins[index] = base[index % base.length] ?? 0
  return margins
}

/** A share of the numbers, at least one, in ascending order; all of them without asking for chance where the share is 1. */
function sampled(numbers: Int32Array, share: number, random: Random): Int32Array {
  if (share >= 1 || numbers.length === 0) return numbers
  const count = Math.max(1, Math.round(numbers.length * share))
  return shuffle(numbers.slice(), random).slice(0, count).sort()
}

interface WatchedLoss {
  readonly value: number
  readonly bestRound: number
}

/** Follows the log loss of the validation rows; a call without trees only tells the best round so far. */
function watchLoss({ matrix, targets }: NonNullable<BoostingOptions['validation']>, base: Float64Array) {
  const classes = base.length
  const margins = repeated(base, matrix.rows)
  let round = -1
  let best: WatchedLoss = { value: Infinity, bestRound: -1 }
  return (trees: readonly Tree[]): WatchedLoss | null => {
    if (trees.length === 0) return best.bestRound < 0 ? null : best
    round++
    trees.forEach((tree, k) => {
      addTree(tree, matrix, margins, k, classes)
    })
    const probabilities = margins.slice()
    for (let row = 0; row < matrix.rows; row++) softmaxInPlace(probabilities, row * classes, classes)
    const value = logLoss(probabilities, targets)
    if (value < best.value) best = { value, bestRound: round }
    return { value, bestRound: best.bestRound }
  }
}
