/** Asks models about mails that they have not seen: neither their campaign, nor (in another round) anything of their source. */
import type { MailOrigin } from '../../domain/evaluation.ts'
import { outcomes } from '../../domain/outcomes.ts'
import { assignFolds, foldsOf, leaveOneSourceOut } from '../learners/folds.ts'
import { ask, learn } from './learn.ts'
import type { TrainingData } from './training-data.ts'

/** One model to train and the mails to ask it about. */
export interface HeldOutJob {
  /** `campaign` or `source`. */
  readonly round: 'campaign' | 'source'
  readonly train: Int32Array
  readonly test: Int32Array
  readonly seed: number
}

/** Blended logits of the job's test mails. */
export interface HeldOutAnswer {
  readonly original: Float64Array
  /** With innocent words below. */
  readonly attacked: Float64Array
  /** Without header features, as in an inline forward. */
  readonly headless: Float64Array
}

const campaignFolds = 5
/** Sources with fewer mails are left out together with others. */
const leastOfSource = 60
const smallSourceGroups = 4

/** Numbers of sources: large ones for themselves, small ones in groups by the order of their names. */
function sourceNumbers(origins: readonly MailOrigin[]): Int32Array {
  const names = [...new Set(origins.map(({ source }) => source))].sort()
  const counts = new Map<string, number>()
  for (const { source } of origins) counts.set(source, (counts.get(source) ?? 0) + 1)
  const small = names.filter((name) => (counts.get(name) ?? 0) < leastOfSource)
  const numberOf = (name: string): number => {
    const at = small.indexOf(name)
    return at < 0 ? names.indexOf(name) + smallSourceGroups : at % smallSourceGroups
  }
  return Int32Array.from(origins, ({ source }) => numberOf(source))
}

/** Without donors and their variants: their words stand in the padded mails of every round. */
function withoutDonors(mails: Int32Array, { donors, campaigns }: TrainingData): Int32Array {
  const known = new Set(campaigns.filter((_, mail) => donors[mail] === 1))
  return mails.filter((mail) => !known.has(campaigns[mail] ?? -1))
}

/** Models to train for an honest figure, by campaign first. A source without which a class has too little to learn from is not left out. */
export function heldOutJobs(data: TrainingData, origins: readonly MailOrigin[], seed: number): readonly HeldOutJob[] {
  const assigned = assignFolds(data.campaigns, data.labels, campaignFolds, seed)
  const byCampaign = foldsOf(assigned, campaignFolds).map(({ train, test }): HeldOutJob => ({
    round: 'campaign',
    train,
    test: withoutDonors(test, data),
    seed,
  }))
  const bySource = leaveOneSourceOut(sourceNumbers(origins), data.campaigns)
    .filter(({ train, test }) => test.length > 0 && leavesEnough(train, data))
    .map(({ train, test }): HeldOutJob => ({ round: 'source', train, test: withoutDonors(test, data), seed }))
  return [...byCampaign, ...bySource]
}

/** At least half of the mails of every class are left. */
function leavesEnough(train: Int32Array, { labels }: TrainingData): boolean {
  return outcomes.every(
    (_, label) => 2 * train.filter((mail) => labels[mail] === label).length >= labels.filter((each) => each === label).length,
  )
}

/** Mails whose padded form the round may learn from: by source not those with words of a donor that the round leaves out. */
function paddedOf({ paddedBy }: TrainingData, { round, train }: HeldOutJob): Int32Array {
  if (round === 'campaign') return train
  const known = new Set(train)
  return train.filter((mail) => (paddedBy[mail] ?? -1) < 0 || known.has(paddedBy[mail] ?? -1))
}

/** Trains the job's model and asks it. */
export function answerJob(data: TrainingData, job: HeldOutJob): HeldOutAnswer {
  const { train, test, seed } = job
  const model = learn(data, train, { seed, padded: paddedOf(data, job) })
  return {
    original: ask(model, data, test, 'original'),
    attacked: ask(model, data, test, 'attacked'),
    headless: ask(model, data, test, 'original', true),
  }
}
