/** Learns a model from rows of numbers: both learners, their blend, its thresholds and the file. */
import type { MailOrigin } from '../../domain/evaluation.ts'
import type { Figure, ModelCard } from '../../domain/model-card.ts'
import { alarmOf, dangerOf, outcomes, type OutcomeProbabilities } from '../../domain/outcomes.ts'
import { featureNames, featureVersion, textBuckets } from '../features/model-input.ts'
import { blendedProbabilities, type BlendedModel } from '../learners/blend.ts'
import { identityCalibration } from '../learners/calibration.ts'
import { assignFolds } from '../learners/folds.ts'
import { defaultBoosting, trainBoosting } from '../learners/gradient-boosting.ts'
import { defaultLinear, trainLinear } from '../learners/hashed-linear.ts'
import type { Matrix, SparseMatrix } from '../learners/matrix.ts'
import { recallAtFalsePositiveRate, rocAuc } from '../learners/metrics.ts'
import type { ModelInput } from '../model.ts'
import { modelFile } from '../onnx/model-graph.ts'

/** One mail as the learners see it. */
export interface TrainingRow {
  readonly origin: MailOrigin
  readonly html: boolean
  readonly original: ModelInput
  /** The same mail as an evader would send it. */
  readonly variants: readonly ModelInput[]
}

export interface TrainingOptions {
  readonly seed: number
  /** Told the share of the work that is done, 0 … 1. */
  readonly onProgress: (done: number) => void
}

export interface TrainedModel {
  /** The .onnx file. */
  readonly file: Uint8Array
  readonly thresholds: ModelCard['thresholds']
  readonly metrics: readonly Figure[]
  readonly errorBudget: readonly string[]
  readonly limitations: readonly string[]
  /** Share of the training weight that variants have. */
  readonly augmentedShare: number
}

const rates = { phishing: 0.005, suspicious: 0.01 } as const
const foldsInAll = 5

/** Learns from all rows; thresholds and figures come from a fold that a model of the same kind did not see. Same rows, same seed, same bytes. */
export function trainModel(rows: readonly TrainingRow[], { seed, onProgress }: TrainingOptions): TrainedModel {
  const folds = assignFolds(
    rows.map(({ origin }) => origin.campaign),
    rows.map(labelOf),
    foldsInAll,
    seed,
  )
  const asked = rows.filter((_, row) => folds[row] === 0)
  const first = learn(
    rows.filter((_, row) => folds[row] !== 0),
    seed,
    (done) => {
      onProgress(done / 2)
    },
  )
  const dense = denseOf(asked.map(({ original }) => original))
  const probabilities = blendedProbabilities(first, dense, sparseOf(asked.map(({ original }) => original)))
  const told = asked.map((row, index) => ({ row, said: probabilitiesAt(probabilities, index) }))
  const alarm = told.filter(({ row }) => row.origin.outcome !== 'spam')
  const unwanted = told.filter(({ row }) => row.origin.outcome !== 'legitimate')
  const isMalicious = ({ row }: (typeof told)[number]): number => (row.origin.outcome === 'malicious' ? 1 : 0)
  const alarms = alarm.map(({ said }) => alarmOf(said))
  const bad = alarm.map(isMalicious)
  const point = (rate: number): { readonly above: number; readonly falsePositiveRate: number } => {
    const threshold = recallAtFalsePositiveRate(alarms, bad, rate)?.threshold ?? 1
    return { above: Math.min(1, Math.max(0, threshold)), falsePositiveRate: rate }
  }
  const model = learn(rows, seed, (done) => {
    onProgress(0.5 + done / 2)
  })
  return {
    file: modelFile(model, { features: featureVersion }),
    thresholds: { phishing: point(rates.phishing), suspicious: point(rates.suspicious), danger: { spam: 0.4, malicious: 0.6 } },
    metrics: [
      figure('malicious against legitimate, ROC AUC', rocAuc(alarms, bad)),
      figure(
        'malicious against spam, ROC AUC',
        rocAuc(
          unwanted.map(({ said }) => dangerOf(said)),
          unwanted.map(isMalicious),
        ),
      ),
    ],
    errorBudget: [],
    limitations: [],
    augmentedShare: 0,
  }
}

function figure(name: string, value: number): Figure {
  return { name, value: Number.isFinite(value) ? value : null, low: null, high: null }
}

const labelOf = ({ origin }: TrainingRow): number => outcomes.indexOf(origin.outcome)

function learn(rows: readonly TrainingRow[], seed: number, onProgress: (done: number) => void): BlendedModel {
  const inputs = rows.map(({ original }) => original)
  const targets = { labels: Uint8Array.from(rows, labelOf), classes: outcomes.length }
  const rounds = 20
  const trees = trainBoosting(denseOf(inputs), targets, {
    ...defaultBoosting,
    rounds,
    depth: 3,
    seed,
    onRound: (done) => {
      onProgress((0.8 * done) / rounds)
    },
  })
  const linear = trainLinear(sparseOf(inputs), targets, { ...defaultLinear, seed })
  onProgress(1)
  return { trees, linear, treeWeight: 0.5, linearWeight: 0.5, calibration: identityCalibration(outcomes.length) }
}

function denseOf(inputs: readonly ModelInput[]): Matrix {
  const columns = featureNames.length
  const values = new Float32Array(inputs.length * columns)
  inputs.forEach(({ features }, row) => {
    values.set(features, row * columns)
  })
  return { rows: inputs.length, columns, values }
}

function sparseOf(inputs: readonly ModelInput[]): SparseMatrix {
  const starts = new Int32Array(inputs.length + 1)
  inputs.forEach(({ indices }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + indices.length
  })
  const indices = new Int32Array(starts[inputs.length] ?? 0)
  const values = new Float32Array(indices.length)
  inputs.forEach((input, row) => {
    indices.set(input.indices, starts[row] ?? 0)
    values.set(input.values, starts[row] ?? 0)
  })
  return { rows: inputs.length, columns: textBuckets, starts, indices, values }
}

function probabilitiesAt(all: Float64Array, row: number): OutcomeProbabilities {
  const [malicious = 0, spam = 0, legitimate = 0] = all.subarray(row * outcomes.length, (row + 1) * outcomes.length)
  return { malicious, spam, legitimate }
}
