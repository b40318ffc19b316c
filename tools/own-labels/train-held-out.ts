/** Trains as `anomix train` does and tells what the model, or one that did not know the mail, says of each. */
import { createHash } from 'node:crypto'
import type { ModelThresholds } from '../../src/domain/model-card.ts'
import { outcomes, type OutcomeProbabilities } from '../../src/domain/outcomes.ts'
import { featureNames, textBuckets } from '../../src/scoring/features/model-input.ts'
import { loadModelBytes } from '../../src/scoring/model.ts'
import { answerJob, type HeldOutAnswer, type HeldOutJob } from '../../src/scoring/training/held-out.ts'
import { learnFromAll, trainModel } from '../../src/scoring/training/train-model.ts'
import { packRows, type TrainingRow } from '../../src/scoring/training/training-data.ts'

export interface HeldOutTraining {
  readonly thresholds: ModelThresholds
  /** By number of the mail. */
  readonly said: ReadonlyMap<number, OutcomeProbabilities>
}

export interface TrainHeldOutOptions {
  readonly seed: number
  /** False leaves the rounds by source out, which take most of the time: thresholds then rest on the rounds by campaign alone. */
  readonly bySource: boolean
}

/** NaN is nobody's answer. */
function unasked({ test }: HeldOutJob): HeldOutAnswer {
  const nothing = new Float64Array(test.length * outcomes.length).fill(NaN)
  return { original: nothing, attacked: nothing, headless: nothing }
}

/**
 * Learns from the mails of the given numbers. A mail that was learnt is answered by the model of the campaign round that did not
 * know it, any other by the final model, through the ONNX Runtime.
 */
export async function trainHeldOut(
  rows: readonly TrainingRow[],
  learnt: readonly number[],
  asked: readonly number[],
  { seed, bySource }: TrainHeldOutOptions,
): Promise<HeldOutTraining> {
  const own = learnt.flatMap((mail) => rows[mail] ?? [])
  const data = packRows(own)
  // Of the rounds by source the thresholds read nothing but real legitimate mail.
  const isRead = (place: number): boolean => own[place]?.origin.outcome === 'legitimate' && own[place].origin.kind === 'real'
  const wanted = ({ round, test }: HeldOutJob): boolean => round === 'campaign' || (bySource && test.some(isRead))
  const { file, thresholds, heldOut } = await trainModel(
    { data, origins: own.map(({ origin }) => origin) },
    {
      seed,
      answer: (jobs) => Promise.resolve(jobs.map((job) => (wanted(job) ? answerJob(data, job) : unasked(job)))),
      learnAll: () => Promise.resolve(learnFromAll(data, seed)),
    },
  )
  const said = new Map<number, OutcomeProbabilities>()
  const placeOf = new Map(learnt.map((mail, place) => [mail, place]))
  const sha256 = createHash('sha256').update(file).digest('hex')
  const model = await loadModelBytes(file, { sha256, features: featureNames.length, classes: outcomes.length, buckets: textBuckets })
  for (const mail of asked) {
    const place = placeOf.get(mail)
    const row = rows[mail]
    if (row === undefined) continue
    if (place === undefined) {
      const [malicious = 0, spam = 0, legitimate = 0] = await model.score(row.original)
      said.set(mail, { malicious, spam, legitimate })
    } else {
      const answer = heldOut[place]?.campaign ?? null
      if (answer !== null) said.set(mail, answer)
    }
  }
  await model.close()
  const { phishing, suspicious, danger } = thresholds
  return { said, thresholds: { phishing: phishing.above, suspicious: suspicious.above, danger } }
}
