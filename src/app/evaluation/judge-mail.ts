/** One labelled mail as the model and the product judge it. */
import type { JudgedMail } from '../../domain/evaluation.ts'
import type { ModelThresholds } from '../../domain/model-card.ts'
import type { OutcomeProbabilities } from '../../domain/outcomes.ts'
import type { Analyser } from '../compose/analyser.ts'
import type { LabelledMail } from '../corpus/extract-mails.ts'
import type { Judged } from '../judge.ts'

/** Its campaign is known when all mails are read. */
export type JudgedAlone = Omit<JudgedMail, 'campaign'>

/** Reasons of each kind that are kept. */
const most = 3
const unknownProbabilities = { malicious: 0, spam: 0, legitimate: 0 }

/** Whose word counts beside the rules. */
export interface Saying {
  /** Null: rules alone. */
  readonly thresholds: ModelThresholds | null
  /** The results in the headers are those of the servers that received the mails. */
  readonly trustResults: boolean
  /** What held-out models said, by source and file; null: the model is asked. */
  readonly heldOut: ((source: string, file: string) => OutcomeProbabilities | null) | null
}

/** What was said of the mail, or why nothing was said of it that was to be. */
export async function judgeMail(
  analyser: Pick<Analyser, 'judge'>,
  { origin, detected, bytes }: LabelledMail,
  { thresholds, heldOut, trustResults }: Saying,
): Promise<JudgedAlone | string> {
  const known = heldOut?.(origin.source, origin.file) ?? null
  if (thresholds !== null && heldOut !== null && known === null) return 'no held-out model was asked about it'
  const judged = await analyser.judge({
    ...(thresholds === null || known === null ? {} : { said: { classes: known, thresholds } }),
    detected,
    original: bytes,
    coveringNote: false,
    stranger: false,
    // Who labels mail vouches for it: the results that his own server wrote into its headers count.
    headersVouch: true,
    resultsVouch: trustResults,
  })
  if (thresholds !== null && known === null && judged.model === null)
    return judged.gaps.find(({ stage }) => stage === 'score')?.reason ?? 'the model said nothing'
  return {
    ...origin,
    html: detected.message.html !== null,
    probabilities: known ?? judged.model?.classes ?? unknownProbabilities,
    verdict: judged.decision.verdict,
    grade: judged.message.evidence.grade,
    senderChecked: isChecked(judged.authentication),
    reasons: reasonsOf(judged),
  }
}

const isChecked = ({ spf, dkim, dmarc }: Judged['authentication']): boolean =>
  [spf, dmarc, ...dkim].some(({ result }) => result !== 'unknown')

/** What weighed most, of the rules and of the model. */
function reasonsOf({ risk, model }: Judged): readonly string[] {
  const factors = risk.factors
    .filter(({ points }) => points !== 0)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, most)
    .map(({ label, points }) => `${label} ${signed(points)} points`)
  const contributions = (model?.contributions ?? [])
    .slice(0, most)
    .map(({ sentence, contribution }) => `${sentence} (${signed(Math.round(contribution * 100) / 100)})`)
  return [...factors, ...contributions]
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))
