/** Invented rows of a training, which one word and one number tell apart; nothing in them was ever a mail. */
import type { MailOrigin } from '../../src/domain/evaluation.ts'
import { outcomes, type Outcome } from '../../src/domain/outcomes.ts'
import { featureNames, textBuckets } from '../../src/scoring/features/model-input.ts'
import { below, seededRandom, type Random } from '../../src/scoring/learners/random.ts'
import type { ModelInput } from '../../src/scoring/model.ts'
import type { TrainingRow } from '../../src/scoring/training/training-data.ts'

export function anOrigin(changes: Partial<MailOrigin> = {}): MailOrigin {
  return {
    file: 'a.eml',
    outcome: 'legitimate',
    kind: 'real',
    source: 'one',
    language: 'en',
    year: 2026,
    campaign: 0,
    ...changes,
  }
}

/** `count` alike origins. */
export const origins = (count: number, changes: Partial<MailOrigin>): readonly MailOrigin[] =>
  Array.from({ length: count }, () => anOrigin(changes))

export function aRow(origin: Partial<MailOrigin> = {}, changes: Partial<TrainingRow> = {}): TrainingRow {
  return {
    origin: anOrigin(origin),
    html: false,
    original: anInput(0),
    padded: null,
    attacked: null,
    donor: false,
    paddedBy: null,
    ...changes,
  }
}

/** All features `value`, no text. */
export const anInput = (value: number, indices: readonly number[] = []): ModelInput => ({
  features: new Float32Array(featureNames.length).fill(value),
  indices: Int32Array.from(indices),
  values: new Float32Array(indices.length).fill(indices.length === 0 ? 0 : 1 / Math.sqrt(indices.length)),
})

/** Dense numbers around the number of the class in some columns, chance in others, and text of the class or of anybody. */
export function inputOfClass(outcome: Outcome, random: Random): ModelInput {
  const label = outcomes.indexOf(outcome)
  const features = Float32Array.from(featureNames, (_, column) => {
    if (column % 10 === 0) return label + (random() - 0.5) * 1.6
    return random() < 0.2 ? NaN : random()
  })
  const words = Array.from({ length: 12 }, (_, at) =>
    at < 4 ? label * 1_000 + below(random, 20) : 10_000 + below(random, textBuckets - 20_000),
  )
  const indices = Int32Array.from(new Set(words)).sort()
  return { features, indices, values: new Float32Array(indices.length).fill(1 / Math.sqrt(indices.length)) }
}

/** Rows of three sources and all classes, two to a campaign, padded all, attacked where malicious; the last five legitimate ones are donors. */
export function someRows(count: number, seed = 1): readonly TrainingRow[] {
  const random = seededRandom(seed)
  const isDonor = (index: number): boolean => index >= count - 15 && index % 3 === 2
  return Array.from({ length: count }, (_, index) => {
    const outcome = outcomes[index % 3] ?? 'legitimate'
    const source = ['alpha', 'beta', 'gamma'][Math.floor(index / 6) % 3] ?? ''
    return aRow(
      { file: `${index}.eml`, outcome, source, campaign: Math.floor(index / 6) * 3 + (index % 3), language: index % 2 === 0 ? 'en' : 'de' },
      {
        original: inputOfClass(outcome, random),
        padded: index % 5 === 4 ? null : inputOfClass(outcome, random),
        attacked: outcome === 'malicious' ? inputOfClass(outcome, random) : null,
        donor: isDonor(index),
      },
    )
  })
}
