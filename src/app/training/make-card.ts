/** Puts the model card together. */
import type { ModelCard } from '../../domain/model-card.ts'
import { outcomes } from '../../domain/outcomes.ts'
import { featureNames, featureVersion, textBuckets } from '../../scoring/features/model-input.ts'
import type { TrainedModel } from '../../scoring/training/train-model.ts'
import type { TrainingRow } from '../../scoring/training/training-data.ts'
import type { SourceTermsByName } from '../corpus/sources-file.ts'
import { describeSources, licenceSentences } from './describe-data.ts'
import type { TrainingMeasures } from './measure-training.ts'
import { digestOf } from './write-model.ts'

export interface CardFacts {
  readonly name: string
  readonly trainedAt: Date
  /** Version of the program. */
  readonly anomix: string
  readonly seed: number
  readonly skipped: number
  readonly terms: SourceTermsByName
  readonly measures: TrainingMeasures
}

/** What no figure shows. */
const limitations = [
  'Figures are those of mail like the training mail, by models that did not know its campaign; newer campaigns and other sources are harder.',
  'Files are weighed by rules; the model knows little more of them than their kind and number.',
  'Mails of a few words, pictures without text and lures sent by genuine services tell the model little.',
] as const

/** Everything but `trainedAt` follows from the rows, the seed and the program. */
export function makeCard(trained: TrainedModel, rows: readonly TrainingRow[], facts: CardFacts): ModelCard {
  const origins = rows.map(({ origin }) => origin)
  const sources = describeSources(origins, facts.terms)
  const sha256 = digestOf(trained.file)
  return {
    schemaVersion: 1,
    name: facts.name,
    version: sha256.slice(0, 12),
    trainedAt: facts.trainedAt.toISOString(),
    anomix: facts.anomix,
    seed: facts.seed,
    file: { sha256, bytes: trained.file.length },
    classes: [...outcomes],
    features: { version: featureVersion, names: [...featureNames], buckets: textBuckets },
    thresholds: trained.thresholds,
    errorBudget: [...facts.measures.errorBudget],
    data: {
      mails: rows.length,
      campaigns: new Set(origins.map(({ campaign }) => campaign)).size,
      skipped: facts.skipped,
      sources: [...sources],
      augmented: trained.augmentedShare,
    },
    licence: [...licenceSentences(sources)],
    metrics: [...facts.measures.figures],
    limitations: [...limitations],
  }
}
