/** Fits both learners on some of the mails, and asks what they say of others. Pure: same data, same seed, same numbers. */
import { outcomes } from '../../domain/outcomes.ts'
import { headerColumns } from '../features/model-input.ts'
import { blendedLogits, type BlendedModel } from '../learners/blend.ts'
import { defaultBoosting, trainBoosting } from '../learners/gradient-boosting.ts'
import { defaultLinear, trainLinear } from '../learners/hashed-linear.ts'
import { seededRandom } from '../learners/random.ts'
import { rowsOf, type Form, type TrainingData } from './training-data.ts'

/** A model before calibration. */
export type Uncalibrated = Omit<BlendedModel, 'calibration'>

/** Chosen on campaign and source folds of the training mails (docs/decisions.md). */
export const learning = {
  boosting: { rounds: 300, depth: 5, learningRate: 0.06, minChildWeight: 3, rowShare: 0.8, columnShare: 0.5 },
  linear: { epochs: 8 },
  treeWeight: 0.65,
  linearWeight: 0.35,
  /** What a padded mail counts for beside its original. */
  paddedWeight: 1,
  /** Share of mails whose header features are blanked, in every class alike: inline forwards have none. */
  headless: 0.25,
} as const

export interface LearnOptions {
  readonly seed: number
  /** Those of the mails whose padded form is learnt from too; all of them by default. */
  readonly padded?: ArrayLike<number>
  /** Told the share that is done. */
  readonly onProgress?: (done: number) => void
}

/** Learns from the given mails in their original and padded forms. */
export function learn(
  data: TrainingData,
  mails: ArrayLike<number>,
  { seed, padded = mails, onProgress = () => undefined }: LearnOptions,
): Uncalibrated {
  const taken = [
    ...Array.from(mails, (mail) => ({ mail, place: data.places.original[mail] ?? -1, weight: 1 })),
    ...Array.from(padded, (mail) => ({ mail, place: data.places.padded[mail] ?? -1, weight: learning.paddedWeight })),
  ].filter(({ place }) => place >= 0)
  const { dense, sparse } = rowsOf(
    data,
    taken.map(({ place }) => place),
  )
  const random = seededRandom(seed)
  for (let row = 0; row < dense.rows; row++) if (random() < learning.headless) blankHeader(dense.values, row * dense.columns)
  const targets = {
    labels: Uint8Array.from(taken, ({ mail }) => data.labels[mail] ?? 0),
    classes: outcomes.length,
    weights: Float32Array.from(taken, ({ mail, weight }) => weight * (data.weights[mail] ?? 1)),
  }
  const { rounds } = learning.boosting
  const onRound = (done: number): void => {
    onProgress((0.8 * done) / rounds)
  }
  const trees = trainBoosting(dense, targets, { ...defaultBoosting, ...learning.boosting, seed, onRound })
  const linear = trainLinear(sparse, targets, { ...defaultLinear, ...learning.linear, seed })
  onProgress(1)
  return { trees, linear, treeWeight: learning.treeWeight, linearWeight: learning.linearWeight }
}

function blankHeader(values: Float32Array, offset: number): void {
  for (const column of headerColumns) values[offset + column] = NaN
}

/** Blended logits of the given mails in one form, `outcomes.length` a mail; NaN where a mail has no such form. */
export function ask(model: Uncalibrated, data: TrainingData, mails: Int32Array, form: Form, headless = false): Float64Array {
  const classes = outcomes.length
  const known = mails.filter((mail) => (data.places[form][mail] ?? -1) >= 0)
  const { dense, sparse } = rowsOf(
    data,
    known.map((mail) => data.places[form][mail] ?? 0),
  )
  if (headless) for (let row = 0; row < dense.rows; row++) blankHeader(dense.values, row * dense.columns)
  const logits = blendedLogits(model, dense, sparse)
  const result = new Float64Array(mails.length * classes).fill(NaN)
  let at = 0
  mails.forEach((mail, row) => {
    if ((data.places[form][mail] ?? -1) >= 0) result.set(logits.subarray(at * classes, ++at * classes), row * classes)
  })
  return result
}
