/** The model card beside a model file, and whether it is a model for this program. */
import { readFile } from 'node:fs/promises'
import { modelCardSchema, type ModelCard } from '../domain/model-card.ts'
import { featureNames, featureVersion, textBuckets } from './features/model-input.ts'
import { ModelError } from './model.ts'

/** Where the card of a model file lies: `<name>.onnx` has `<name>.json`. */
export const cardPath = (modelPath: string): string => modelPath.replace(/\.onnx$/i, '').concat('.json')

/** Reads the card of a model file; rejects with a ModelError. */
export async function readCard(modelPath: string): Promise<unknown> {
  const path = cardPath(modelPath)
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ModelError('card', `The model card ${path} cannot be read; it must lie beside the model file`, cause)
  })
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new ModelError('card', `The model card ${path} is not JSON; install model and card again`, cause)
  }
}

/** A card that is one and fits this program; throws a ModelError otherwise. */
export function checkCard(value: unknown): ModelCard {
  const parsed = modelCardSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue === undefined ? '' : ` (${issue.path.map(String).join('.') || 'as a whole'}: ${issue.message})`
    throw new ModelError('card', `The model card is not one that this program knows${where}; install model and card again`, parsed.error)
  }
  const card = parsed.data
  const { version, names, buckets } = card.features
  if (version !== featureVersion) {
    throw new ModelError(
      'features',
      `The model was trained on features of version ${version}, this program has version ${featureVersion}; train it again with this program`,
    )
  }
  if (names.length !== featureNames.length || names.some((name, index) => name !== featureNames[index]) || buckets !== textBuckets) {
    throw new ModelError('features', 'The model was trained on other features than this program has; train it again with this program')
  }
  const { phishing, suspicious, danger } = card.thresholds
  if (suspicious.above > phishing.above || danger.spam > danger.malicious)
    throw new ModelError('card', 'The thresholds of the model card are not in order; install model and card again')
  return card
}
