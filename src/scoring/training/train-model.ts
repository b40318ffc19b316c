/** Learns a model from packed mails: honest rounds first, then calibration and thresholds from them, then all mails. */
import type { Asking, MailOrigin } from '../../domain/evaluation.ts'
import type { ModelCard } from '../../domain/model-card.ts'
import { alarmOf, outcomes, type OutcomeProbabilities } from '../../domain/outcomes.ts'
import { featureVersion } from '../features/model-input.ts'
import { fitSharedScaling, type Calibration } from '../learners/calibration.ts'
import { upTo } from '../learners/random.ts'
import { modelFile } from '../onnx/model-graph.ts'
import { chooseThresholds } from './choose-thresholds.ts'
import { heldOutJobs, type HeldOutAnswer, type HeldOutJob } from './held-out.ts'
import { gatherAnswers, probabilitiesOf, type HeldOutLogits } from './held-out-mails.ts'
import { learn, learning, type Uncalibrated } from './learn.ts'
import type { TrainingData } from './training-data.ts'

/** Mails, packed and with what is known of each, in one order. */
export interface TrainingSet {
  readonly data: TrainingData
  readonly origins: readonly MailOrigin[]
}

export interface TrainingOptions {
  readonly seed: number
  /** Answers the jobs in their order, several at a time where it can. */
  readonly answer: (jobs: readonly HeldOutJob[]) => Promise<readonly HeldOutAnswer[]>
  /** Learns from all mails. */
  readonly learnAll: () => Promise<Uncalibrated>
}

/** What models said of a mail that they had not seen; null where nobody was asked. */
export type HeldOutMail = Readonly<Record<Asking, OutcomeProbabilities | null>>

export interface TrainedModel {
  /** The .onnx file. */
  readonly file: Uint8Array
  readonly thresholds: ModelCard['thresholds']
  /** In the order of the mails. */
  readonly heldOut: readonly HeldOutMail[]
  /** Share of the training weight that padded mails have. */
  readonly augmentedShare: number
}

/** Same mails, same seed, same bytes, on however many threads. */
export async function trainModel({ data, origins }: TrainingSet, { seed, answer, learnAll }: TrainingOptions): Promise<TrainedModel> {
  const jobs = heldOutJobs(data, origins, seed)
  const logits = gatherAnswers(jobs, await answer(jobs), data.mails)
  const calibration = calibrate(data, logits.campaign)
  const heldOut = origins.map((_, mail) => heldOutMail(logits, mail, calibration))
  const alarms = (asking: Asking): readonly number[] =>
    heldOut.flatMap((mail, index) => {
      const said = mail[asking]
      return said === null || origins[index]?.outcome !== 'legitimate' || origins[index].kind !== 'real' ? [] : [alarmOf(said)]
    })
  const thresholds = chooseThresholds({ campaign: alarms('campaign'), source: alarms('source') })
  const model = { ...(await learnAll()), calibration }
  return { file: modelFile(model, { features: featureVersion }), thresholds, heldOut, augmentedShare: augmentedShare(data) }
}

function heldOutMail(logits: HeldOutLogits, mail: number, calibration: Calibration): HeldOutMail {
  const said = (asking: Asking): OutcomeProbabilities | null => probabilitiesOf(logits[asking], mail, calibration)
  return { campaign: said('campaign'), source: said('source'), attacked: said('attacked'), headless: said('headless') }
}

/** Fitted on what the models of the campaign rounds said. */
function calibrate({ labels, weights, mails }: TrainingData, logits: Float64Array): Calibration {
  const classes = outcomes.length
  const asked = upTo(mails).filter((mail) => !Number.isNaN(logits[mail * classes] ?? NaN))
  const targets = {
    labels: Uint8Array.from(asked, (mail) => labels[mail] ?? 0),
    classes,
    weights: Float32Array.from(asked, (mail) => weights[mail] ?? 1),
  }
  const own = Float64Array.from(
    { length: asked.length * classes },
    (_, index) => logits[(asked[Math.floor(index / classes)] ?? 0) * classes + (index % classes)] ?? 0,
  )
  return fitSharedScaling(own, targets)
}

function augmentedShare({ places, weights }: TrainingData): number {
  const sum = (of: Int32Array, weight: number): number =>
    of.reduce((total, place, mail) => total + (place < 0 ? 0 : weight * (weights[mail] ?? 0)), 0)
  const padded = sum(places.padded, learning.paddedWeight)
  return padded / Math.max(padded + sum(places.original, 1), Number.MIN_VALUE)
}

/** The final fit: everything, donors included. */
export const learnFromAll = (data: TrainingData, seed: number, onProgress?: (done: number) => void): Uncalibrated =>
  learn(data, upTo(data.mails), { seed, ...(onProgress === undefined ? {} : { onProgress }) })
