/** What models that did not know a mail said of it, put together from the answers to all jobs. */
import type { Asking } from '../../domain/evaluation.ts'
import { outcomes, type OutcomeProbabilities } from '../../domain/outcomes.ts'
import { calibrated, type Calibration } from '../learners/calibration.ts'
import type { HeldOutAnswer, HeldOutJob } from './held-out.ts'

/** Blended logits by mail, `outcomes.length` each; NaN where nobody was asked. */
export type HeldOutLogits = Readonly<Record<Asking, Float64Array>>

/** Sorts the answers (in the order of the jobs) by mail. */
export function gatherAnswers(jobs: readonly HeldOutJob[], answers: readonly HeldOutAnswer[], mails: number): HeldOutLogits {
  const classes = outcomes.length
  const empty = (): Float64Array => new Float64Array(mails * classes).fill(NaN)
  const logits = { campaign: empty(), source: empty(), attacked: empty(), headless: empty() }
  jobs.forEach(({ round, test }, index) => {
    const answer = answers[index]
    if (answer === undefined) return
    const put = (asking: Asking, said: Float64Array): void => {
      test.forEach((mail, row) => {
        logits[asking].set(said.subarray(row * classes, (row + 1) * classes), mail * classes)
      })
    }
    put(round, answer.original)
    if (round === 'campaign') {
      put('attacked', answer.attacked)
      put('headless', answer.headless)
    }
  })
  return logits
}

/** Calibrated probabilities of a mail; null where nobody was asked about it. */
export function probabilitiesOf(logits: Float64Array, mail: number, calibration: Calibration): OutcomeProbabilities | null {
  const classes = outcomes.length
  const own = logits.slice(mail * classes, (mail + 1) * classes)
  if (Number.isNaN(own[0] ?? NaN)) return null
  const [malicious = 0, spam = 0, legitimate = 0] = calibrated(own, calibration)
  return { malicious, spam, legitimate }
}
