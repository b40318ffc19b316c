/** An evaluation as a value that text and page are laid out from: the same sections, tables and sentences in both. */
import type { EvaluationReport, EvaluationSubject, EvaluationThresholds, FigureSection, MisjudgedMail } from '../../domain/evaluation.ts'
import { outcomes } from '../../domain/outcomes.ts'
import { shown } from '../shown.ts'
import { groupTables } from './group-sections.ts'
import { counted, figureBounds, figureValue, percent, score, unknown } from './numbers.ts'
import { foreignName, left, right, type ReportSection, type ReportTable } from './report-table.ts'
import { subjectTable } from './subject.ts'

/** All sections in their order; what rests on scores has none where no model was asked. */
export function evaluationSections(report: EvaluationReport, subject: EvaluationSubject): readonly ReportSection[] {
  const { thresholds } = report
  return [
    { title: 'What was evaluated', sentences: method(report, subject), plots: [], tables: [subjectTable(report, subject)] },
    ...(thresholds === null ? [] : separationSections(report, thresholds)),
    {
      title: 'Final verdict',
      sentences:
        report.verdicts === null
          ? ['The model alone was evaluated: no mail has a verdict.']
          : ['What the product as a whole says. Suspicious or worse is phishing, suspicious or inconclusive.'],
      plots: [],
      tables: report.verdicts === null ? [] : [...verdictTables(report), figureTable(report, 'verdict')],
    },
    ...(thresholds === null ? [] : probabilitySections(report)),
    {
      title: 'Who pays for mistakes',
      sentences: ['Shares in percent with their intervals. A share of few mails says little, whatever its interval.'],
      plots: [],
      tables: groupTables(report),
    },
    {
      title: 'Worst mails',
      sentences: [
        'For people to look at. The mails are hostile: open none of them outside a safe place. Reasons may quote words of the mails: publish them only where the mails may be published.',
      ],
      plots: [],
      tables: [
        misjudgedTable('Misses: malicious mail with a harmless verdict or a low alarm', report.worstMisses),
        misjudgedTable('False alarms: legitimate mail called phishing or suspicious, or with a high alarm', report.worstFalseAlarms),
      ],
    },
  ]
}

const separationSections = (report: EvaluationReport, { phishing, suspicious, danger }: EvaluationThresholds): readonly ReportSection[] => [
  {
    title: 'Malicious against legitimate and spam',
    sentences: ['Whatever the thresholds: how well the scores part malicious mail from the rest.', ...coarseRates(report)],
    plots: ['roc', 'distributions'],
    tables: [figureTable(report, 'alarm')],
  },
  {
    title: 'At the thresholds of the model',
    sentences: [
      `Flagged is an alarm above ${score(phishing)} (phishing) and above ${score(suspicious)} (suspicious). Against spam: malicious from ${score(danger.malicious)} on, spam below ${score(danger.spam)}.`,
    ],
    plots: [],
    tables: [figureTable(report, 'thresholds')],
  },
]

/** Fewer mails than a rate can be counted on. */
const coarseRates = ({ data }: EvaluationReport): readonly string[] =>
  data.main.legitimate === 0 || data.main.legitimate >= 1_000
    ? []
    : [`Of ${data.main.legitimate} legitimate mails, 0.1 % is none at all: that recall allows no false alarm.`]

const probabilitySections = (report: EvaluationReport): readonly ReportSection[] => [
  { title: 'Three outcomes', sentences: [], plots: [], tables: [confusionTable(report), figureTable(report, 'outcomes')] },
  {
    title: 'Calibration',
    sentences: [
      'Whether probabilities mean what they say. ECE: mean distance of stated and seen share over 15 bins, without an interval, for draws alone would raise it.',
    ],
    plots: ['reliability'],
    tables: [figureTable(report, 'calibration'), ...reliabilityTables(report)],
  },
]

function method({ population, bootstrap, data }: EvaluationReport, { split, model, heldOut }: EvaluationSubject): readonly string[] {
  const learnt =
    split === 'dev' || model === null || heldOut !== null
      ? []
      : ['Mail that a model has learnt from flatters it: these figures count only where it has seen none of this mail.']
  return [
    ...learnt,
    `Main figures are of ${shown(population)}. Intervals hold ${bootstrap.coverage * 100} % of ${counted(bootstrap.draws)} draws of whole campaigns (seed ${bootstrap.seed}): variants of one mail count once.`,
    `Where an interval has no width because nothing went wrong, up to 3 in as many campaigns still may (${counted(data.campaigns)} in all). ${unknown} stands where there is nothing to compute.`,
  ]
}

function figureTable({ figures }: EvaluationReport, section: FigureSection): ReportTable {
  return {
    caption: captions[section],
    columns: [left('Figure'), right('Value'), right('95 % interval'), right('Mails')],
    rows: figures
      .filter((figure) => figure.section === section)
      .map((figure) => [shown(figure.name), figureValue(figure, figure.value), figureBounds(figure), counted(figure.mails)]),
  }
}

const captions: Readonly<Record<FigureSection, string>> = {
  alarm: 'Separation by score',
  thresholds: 'Shares above the thresholds',
  outcomes: 'Mistakes of the most likely class',
  calibration: 'Calibration error and Brier score',
  verdict: 'Shares by final verdict',
}

function confusionTable({ confusion, population }: EvaluationReport): ReportTable {
  return {
    caption: `Mails by outcome (rows) and most likely class (columns), ${shown(population)}`,
    columns: [left('Outcome'), ...outcomes.map((outcome) => right(`called ${outcome}`))],
    rows: outcomes.map((outcome, row) => [outcome, ...(confusion[row] ?? []).map(counted)]),
  }
}

const verdictOrder = ['phishing', 'suspicious', 'inconclusive', 'spam', 'legitimate', 'simulation'] as const

function verdictTables({ verdicts, population }: EvaluationReport): readonly ReportTable[] {
  if (verdicts === null) return []
  return [
    {
      caption: `Mails by outcome (rows) and final verdict (columns), ${shown(population)}`,
      columns: [left('Outcome'), ...verdictOrder.map(right)],
      rows: verdicts.map(({ outcome, counts }) => [outcome, ...verdictOrder.map((verdict) => counted(counts[verdict]))]),
    },
  ]
}

function reliabilityTables({ calibration, population }: EvaluationReport): readonly ReportTable[] {
  return calibration.map(({ of, bins }) => ({
    caption: `Reliability of ${of === 'alarm' ? 'the alarm over malicious and legitimate' : `the probability of ${of}`}, ${shown(population)}`,
    columns: [left('Stated, %'), right('Mails'), right('Mean stated, %'), right('Seen, %')],
    rows: bins
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, meanProbability, share }) => [
        `${percent(from)}–${percent(to)}`,
        counted(count),
        percent(meanProbability),
        percent(share),
      ]),
  }))
}

function misjudgedTable(caption: string, mails: readonly MisjudgedMail[]): ReportTable {
  return {
    caption,
    columns: [left('File'), left('Source'), right('Alarm'), left('Verdict'), left('Reasons')],
    rows:
      mails.length === 0
        ? [['none', '', '', '', '']]
        : mails.map(({ file, source, kind, language, alarm, verdict, grade, reasons }) => [
            foreignName(file, 120),
            `${shown(source, 40)}, ${shown(kind, 20)}, ${shown(language, 10)}`,
            alarm?.toFixed(3) ?? unknown,
            `${verdict ?? unknown}${grade === null ? '' : `, ${grade}`}`,
            reasons.length === 0 ? unknown : reasons.map((reason) => shown(reason, 160)).join('; '),
          ]),
  }
}
