/** A model that is fit for use: it reads mails, tells the three outcomes apart and says why. */
import { readFile } from 'node:fs/promises'
import type { ModelScore } from '../domain/analysis.ts'
import type { ModelCard } from '../domain/model-card.ts'
import { alarmOf, dangerOf, outcomes } from '../domain/outcomes.ts'
import { explainerOf, type Explainer } from './explanation.ts'
import { modelInput, textEntries, type FeatureSource } from './features/model-input.ts'
import { loadModelBytes, ModelError, type LoadedModel } from './model.ts'
import { modelParts } from './onnx/model-parts.ts'
import { checkCard, readCard } from './read-card.ts'
import { strongestContributions } from './strongest.ts'

export interface Classifier {
  readonly card: ModelCard
  /** Probabilities with their strongest reasons; `explain: false` leaves the reasons out, for evaluation in bulk. Rejects with a ModelError. */
  readonly classify: (source: FeatureSource, options?: { readonly explain: boolean }) => Promise<ModelScore>
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
    const explain = explainerOf(partsOf(bytes))
    return {
      card,
      classify: async (source, options = { explain: true }) =>
        await classify(source, { card, model, explain: options.explain ? explain : null }),
      close: model.close,
    }
  } catch (error) {
    await model.close()
    throw error
  }
}

function partsOf(bytes: Uint8Array): ReturnType<typeof modelParts>['model'] {
  try {
    return modelParts(bytes).model
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
  /** Null: no reasons. */
  readonly explain: Explainer | null
}

async function classify(source: FeatureSource, { card, model, explain }: ClassifyParts): Promise<ModelScore> {
  const input = modelInput(source)
  const [malicious = 0, spam = 0, legitimate = 0] = await model.score(input)
  const classes = { malicious, spam, legitimate } satisfies Record<(typeof outcomes)[number], number>
  const score = {
    name: card.name,
    version: card.version,
    probability: malicious,
    classes,
    alarm: alarmOf(classes),
    danger: dangerOf(classes),
  }
  if (explain === null) return { ...score, contributions: [] }
  const text = textEntries(source)
  const explanation = explain(input.features, text)
  const { names } = card.features
  return { ...score, contributions: strongestContributions({ explanation, names, values: input.features, words: text.words }) }
}
