/** Figures of a training for its card: what models said of mail that they had not seen. */
import type { Asking, EvaluationFigure, EvaluationReport, JudgedMail } from '../../domain/evaluation.ts'
import { measuresShare, type Figure } from '../../domain/model-card.ts'
import { evaluate } from '../../scoring/evaluation/evaluate.ts'
import { figuresOf } from '../../scoring/evaluation/figures-of.ts'
import { allowed, leastThresholds } from '../../scoring/training/choose-thresholds.ts'
import type { TrainedModel } from '../../scoring/training/train-model.ts'
import type { TrainingRow } from '../../scoring/training/training-data.ts'

export interface TrainingMeasures {
  readonly figures: readonly Figure[]
  readonly errorBudget: readonly string[]
}

type Level = keyof typeof allowed

const draws = 1_000

/** Figures that stand in the card for other ways of asking than by campaign. */
const shown: Readonly<Record<Exclude<Asking, 'campaign'>, readonly string[]>> = {
  source: ['phishing.recall', 'suspicious.recall', 'phishing.falsePositives', 'suspicious.falsePositives'],
  attacked: ['phishing.recall', 'suspicious.recall'],
  headless: ['phishing.recall', 'suspicious.recall', 'phishing.falsePositives', 'suspicious.falsePositives'],
}
const words: Readonly<Record<keyof typeof shown, string>> = {
  source: 'Nothing of the source known',
  attacked: 'With 1,500 characters of innocent words below',
  headless: 'Without header, as in an inline forward',
}

export function measureTraining(rows: readonly TrainingRow[], { thresholds, heldOut }: TrainedModel, seed: number): TrainingMeasures {
  const reportOf = (asking: Asking): EvaluationReport => {
    const mails = rows.flatMap(({ origin, html, donor }, row): readonly JudgedMail[] => {
      const said = heldOut[row]?.[asking] ?? null
      return said === null || donor
        ? []
        : [{ ...origin, html, probabilities: said, verdict: null, grade: null, senderChecked: false, reasons: [] }]
    })
    const { phishing, suspicious, danger } = thresholds
    return evaluate(mails, { thresholds: { phishing: phishing.above, suspicious: suspicious.above, danger }, draws, seed })
  }
  const known = reportOf('campaign')
  const unknown = reportOf('source')
  const others = (['source', 'attacked', 'headless'] as const).flatMap((asking) => {
    const report = asking === 'source' ? unknown : reportOf(asking)
    return figuresOf({ ...report, figures: report.figures.filter(({ id }) => shown[asking].includes(id)) }, words[asking])
  })
  return { figures: [...figuresOf(known), ...others], errorBudget: errorBudget(known, unknown) }
}

/** What the thresholds let through and hold back. The shares of legitimate mail hold by construction: they are no forecast. */
function errorBudget(known: EvaluationReport, unknown: EvaluationReport): readonly string[] {
  const figureOf = (report: EvaluationReport, id: string): EvaluationFigure | undefined => report.figures.find((figure) => figure.id === id)
  const percent = (value: number | null | undefined): string =>
    typeof value === 'number' ? `${(100 * value).toFixed(1)} %` : 'an unknown share'
  const side = (report: EvaluationReport, level: Level, rate: number): string => {
    const { mails = 0, value = null } = figureOf(report, `${level}.falsePositives`) ?? {}
    return measuresShare(mails, rate)
      ? `chosen so that at most ${percent(rate)} are, ${percent(value)} of the ${mails} mails that it was chosen on`
      : `${mails} mails to choose it on, too few to measure ${percent(rate)}`
  }
  const line = (level: Level, flagged: string): string => {
    const sides = [
      `of legitimate mail of known kinds, ${side(known, level, allowed[level].campaign)}`,
      `of kinds that the training did not know, ${side(unknown, level, allowed[level].source)}`,
    ]
    return `Of malicious mail ${percent(figureOf(known, `${level}.recall`)?.value)} is ${flagged}. The threshold never lies below ${leastThresholds[level]}; ${sides.join('; ')}.`
  }
  return [
    line('phishing', 'called phishing by the model alone'),
    line('suspicious', 'called suspicious or phishing by the model alone'),
    'What lies between the two thresholds is called suspicious: the model abstains, and a person decides.',
  ]
}
