/** Small models as files with their cards: one trained on invented mails by the product's own learners, and one that says the same of every mail. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Message } from '../../src/domain/message.ts'
import type { ModelCard } from '../../src/domain/model-card.ts'
import { outcomes, type OutcomeProbabilities } from '../../src/domain/outcomes.ts'
import { featureNames, featureVersion, modelInput, textBuckets } from '../../src/scoring/features/model-input.ts'
import type { BlendedModel } from '../../src/scoring/learners/blend.ts'
import { defaultBoosting, trainBoosting } from '../../src/scoring/learners/gradient-boosting.ts'
import { trainLinear } from '../../src/scoring/learners/hashed-linear.ts'
import type { Matrix, SparseMatrix } from '../../src/scoring/learners/matrix.ts'
import type { Tree } from '../../src/scoring/learners/trees.ts'
import type { ModelInput } from '../../src/scoring/model.ts'
import { modelFile } from '../../src/scoring/onnx/model-graph.ts'
import { aMessage, anUrl } from './a-message.ts'

export interface TinyModel {
  readonly file: Uint8Array
  readonly card: ModelCard
  readonly model: BlendedModel
}

const texts: readonly (readonly string[])[] = [
  ['Your account is suspended. Verify your password now.', 'We noticed a sign-in. Confirm your password at once or lose access.'],
  ['Huge discount on watches this week. Buy two and save.', 'New autumn offers in our shop: bags, shoes and watches.'],
  ['Here are the minutes of Tuesday. See you on Thursday.', 'The meeting moves to room four, lunch is at noon as usual.'],
]

/** Thirty invented mails, ten of each outcome, which differ in words, length and links. */
export const inventedMails: readonly { readonly message: Message; readonly label: number }[] = Array.from({ length: 30 }, (_, index) => {
  const label = index % 3
  const text = texts[label]?.[Math.floor(index / 3) % 2] ?? ''
  const urls = label === 2 ? [] : Array.from({ length: label + 1 }, (_each, at) => anUrl(`https://site${index}-${at}.example/`))
  const message = aMessage({ visibleText: `${text} ${'More to read. '.repeat(1 + label * 20 + (index % 5))}`, subject: `Note ${index}` })
  return { label, message: { ...message, observables: { ...message.observables, urls } } }
})

export const matrixOfInputs = (inputs: readonly ModelInput[]): Matrix => ({
  rows: inputs.length,
  columns: featureNames.length,
  values: Float32Array.from(inputs.flatMap(({ features }) => [...features])),
})
export const sparseOfInputs = (inputs: readonly ModelInput[]): SparseMatrix => ({
  rows: inputs.length,
  columns: textBuckets,
  starts: inputs.reduce(
    (starts, { indices }, row) => starts.fill((starts[row] ?? 0) + indices.length, row + 1),
    new Int32Array(inputs.length + 1),
  ),
  indices: Int32Array.from(inputs.flatMap(({ indices }) => [...indices])),
  values: Float32Array.from(inputs.flatMap(({ values }) => [...values])),
})

/** The card of a file; a test changes what it is about. */
export function cardOf(file: Uint8Array, changes: Partial<ModelCard> = {}): ModelCard {
  return {
    schemaVersion: 1,
    name: 'tiny',
    version: '1.2.3',
    trainedAt: '2026-11-20T09:00:00Z',
    anomix: '0.1.0',
    seed: 1,
    file: { sha256: createHash('sha256').update(file).digest('hex'), bytes: file.length },
    classes: [...outcomes],
    features: { version: featureVersion, names: [...featureNames], buckets: textBuckets },
    thresholds: {
      phishing: { above: 0.8, falsePositiveRate: 0.005 },
      suspicious: { above: 0.4, falsePositiveRate: 0.01 },
      danger: { spam: 0.3, malicious: 0.6 },
    },
    errorBudget: ['Of 200 legitimate mails one is called phishing.'],
    data: {
      mails: 30,
      campaigns: 30,
      skipped: 0,
      sources: [
        { name: 'invented', licence: 'MIT', commercialUse: 'allowed', malicious: 10, spam: 10, legitimate: 10, years: [2026, 2026] },
      ],
      augmented: 0,
    },
    licence: ['The weights may be used by anybody.'],
    metrics: [{ name: 'ROC AUC', value: 1, low: 1, high: 1 }],
    limitations: ['It knows invented mails alone.'],
    ...changes,
  }
}

const built = (model: BlendedModel): TinyModel => {
  const file = modelFile(model)
  return { file, model, card: cardOf(file) }
}

/** Trained on the invented mails, both learners weighted and calibrated as real models are. */
export function tinyModel(): TinyModel {
  const inputs = inventedMails.map(({ message }) => modelInput({ message, findings: [] }))
  const targets = { labels: Uint8Array.from(inventedMails, ({ label }) => label), classes: 3 }
  const trees = trainBoosting(matrixOfInputs(inputs), targets, {
    ...defaultBoosting,
    rounds: 12,
    depth: 3,
    learningRate: 0.2,
    minChildWeight: 0.5,
  })
  const linear = trainLinear(sparseOfInputs(inputs), targets, { epochs: 4, learningRate: 0.1, l2: 1e-6, seed: 1 })
  const calibration = { scale: new Float64Array(3).fill(1.2), bias: Float64Array.of(0.1, -0.1, 0.05) }
  return built({ trees, linear, treeWeight: 0.7, linearWeight: 0.4, calibration })
}

/** Says these probabilities of every mail. */
export function steadyModel({ malicious, spam, legitimate }: OutcomeProbabilities): TinyModel {
  const leaf: Tree = {
    feature: Int32Array.of(-1),
    threshold: Float32Array.of(0),
    missingLeft: Uint8Array.of(0),
    left: Int32Array.of(0),
    right: Int32Array.of(0),
    value: Float32Array.of(0),
    cover: Float64Array.of(1),
  }
  return built({
    trees: { features: featureNames.length, classes: 3, base: new Float64Array(3), trees: [leaf, leaf, leaf] },
    linear: { buckets: textBuckets, classes: 3, weights: new Float32Array(textBuckets * 3), bias: new Float32Array(3) },
    treeWeight: 0.5,
    linearWeight: 0.5,
    calibration: { scale: new Float64Array(3).fill(1), bias: Float64Array.of(malicious, spam, legitimate).map(Math.log) },
  })
}

/** Writes model and card into a folder; gives the path of the model. */
export function writeModel(folder: string, { file, card }: Pick<TinyModel, 'file' | 'card'>): string {
  mkdirSync(folder, { recursive: true })
  const target = path.join(folder, 'tiny.onnx')
  writeFileSync(target, file)
  writeFileSync(path.join(folder, 'tiny.json'), `${JSON.stringify(card)}\n`)
  return target
}
