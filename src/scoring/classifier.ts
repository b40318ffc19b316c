/** A model that is fit for use: it reads mails, tells the three outcomes apart and says why. */
import { readFile } from 'node:fs/promises'
import type { ModelScore } from '../domain/analysis.ts'
import type { ModelCard } from '../domain/model-card.ts'
import { alarmOf, dangerOf, type Outcome } from '../domain/outcomes.ts'
import { explainerOf, refuseUnexplainable, type Explainer } from './explanation.ts'
import { modelInput, textEntries, type FeatureSource } from './features/model-input.ts'
import { loadModelBytes, ModelError, type LoadedModel } from './model.ts'
import { calibrationOf, modelParts } from './onnx/model-parts.ts'
import { checkCard, readCard } from './read-card.ts'
import { strongestContributions } from './strongest.ts'

export interface Classifier {
  readonly card: ModelCard
  /** Probabilities with their strongest reasons. Rejects with a ModelError. */
  readonly classify: (source: FeatureSource) => Promise<ModelScore>
  readonly close: () => Promise<void>
}

/** Loads a model file and the card beside it; rejects with a ModelError that says what to do. */
export async function loadClassifier(path: string): Promise<Classifier> {
  const card = checkCard(await readCard(path))
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ModelError('unreadable', `The model file ${path} cannot be read; install it, or set model.use to none`, cause)
  })
  return loadClassifierBytes(bytes, card)
}

/** The same for a file and a card that are already in memory; the card may be any value. */
export async function loadClassifierBytes(bytes: Uint8Array, value: unknown): Promise<Classifier> {
  const card = checkCard(value)
  const { names, buckets } = card.features
  const model = await loadModelBytes(bytes, { sha256: card.file.sha256, features: names.length, classes: card.classes.length, buckets })
  try {
    refuseUnexplainable(read(() => calibrationOf(bytes)))
  } catch (error) {
    await model.close()
    throw error
  }
  // Taking the trees apart costs more than loading them: whoever only loads a model, as a check does, does not pay for it.
  let explainer: Explainer | null = null
  const explain = (): Explainer => (explainer ??= explainerOf(read(() => modelParts(bytes).model)))
  return {
    card,
    classify: async (source) => await classify(source, { card, model, explain: explain() }),
    close: model.close,
  }
}

function read<T>(part: () => T): T {
  try {
    return part()
  } catch (cause) {
    throw new ModelError(
      'invalid',
      'The model file was not written by this program, so its answers cannot be explained; train it again',
      cause,
    )
  }
}

interface ClassifyParts {
  readonly card: ModelCard
  readonly model: LoadedModel
  readonly explain: Explainer
}

async function classify(source: FeatureSource, { card, model, explain }: ClassifyParts): Promise<ModelScore> {
  const input = modelInput(source)
  const [malicious = 0, spam = 0, legitimate = 0] = await model.score(input)
  const classes = { malicious, spam, legitimate } satisfies Record<Outcome, number>
  const text = textEntries(source)
  const explanation = explain(input.features, text)
  const { names } = card.features
  const { words, subjectWords } = text
  return {
    name: card.name,
    version: card.version,
    probability: malicious,
    classes,
    alarm: alarmOf(classes),
    danger: dangerOf(classes),
    contributions: strongestContributions({ explanation, names, values: input.features, words, subjectWords }),
  }
}
