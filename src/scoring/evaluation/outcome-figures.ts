/** The three outcomes: which class is the most likely one, and whether probabilities mean what they say. */
import type { FigureSection } from '../../domain/evaluation.ts'
import { outcomes, type Outcome } from '../../domain/outcomes.ts'
import { confusionMatrix, macroF1 } from '../learners/metrics.ts'
import { expectedCalibrationError } from '../learners/probability-quality.ts'
import { alarmRows, maliciousOf } from './alarm-figures.ts'
import { rowsWhere, type JudgedRows } from './judged-rows.ts'
import { meanOver, named, shareOf, type NamedMeasure } from './measures.ts'
import type { Population } from './population.ts'

/** Macro-F1 and the mistakes that hurt. Macro-F1 is undefined where one of the outcomes does not occur. */
export function outcomeFigures(rows: JudgedRows, population: Population): readonly NamedMeasure[] {
  const section: FigureSection = 'outcomes'
  const picked = rowsWhere(rows, population.has)
  const [labels, called] = [rows.outcome, rows.called].map((column) => Uint8Array.from(picked, (row) => column[row] ?? 0))
  const mistake = (truly: Outcome, said: Outcome): NamedMeasure =>
    named(
      {
        id: `outcomes.${truly}Called${said === 'malicious' ? 'Malicious' : 'Legitimate'}`,
        section,
        name: `Most likely class, ${population.name}: ${truly} called ${said}`,
        form: 'share',
      },
      shareOf(
        rowsWhere(rows, (mail) => population.has(mail) && mail.outcome === truly),
        (row) => rows.called[row] === outcomes.indexOf(said),
      ),
    )
  return [
    named(
      { id: 'outcomes.macroF1', section, name: `Three outcomes, ${population.name}: macro-F1`, form: 'number' },
      {
        mails: [picked.length],
        interval: true,
        of: (weights) => {
          const drawn = Float64Array.from(picked, (row) => weights[row] ?? 0)
          const confusion = confusionMatrix(labels ?? [], called ?? [], outcomes.length, drawn)
          return [confusion.every((line) => line.some((count) => count > 0)) ? macroF1(confusion) : NaN]
        },
      },
    ),
    mistake('spam', 'malicious'),
    mistake('malicious', 'legitimate'),
    mistake('legitimate', 'malicious'),
  ]
}

/** A probability with what happened, over the rows that it speaks of. */
export interface Stated {
  readonly of: Outcome | 'alarm'
  readonly words: string
  readonly rows: Int32Array
  readonly probability: (row: number) => number
  /** 1 or 0. */
  readonly happened: (row: number) => number
}

/** Each class over the whole population, and the alarm over malicious and legitimate mail. */
export function statedProbabilities(rows: JudgedRows, population: Population): readonly Stated[] {
  const malicious = maliciousOf(rows)
  return [
    ...outcomes.map((outcome, index) => ({
      of: outcome,
      words: `probability of ${outcome}`,
      rows: rowsWhere(rows, population.has),
      probability: (row: number) => rows.mails[row]?.probabilities[outcome] ?? 0,
      happened: (row: number) => (rows.outcome[row] === index ? 1 : 0),
    })),
    {
      of: 'alarm',
      words: 'alarm over malicious and legitimate',
      rows: alarmRows(rows, population, false),
      probability: (row) => rows.alarm[row] ?? 0,
      happened: (row) => malicious[row] ?? 0,
    },
  ]
}

/** Expected calibration error (15 bins) and Brier score of each stated probability. */
export function calibrationFigures(rows: JudgedRows, population: Population): readonly NamedMeasure[] {
  const section: FigureSection = 'calibration'
  return statedProbabilities(rows, population).flatMap(({ of, words, rows: picked, probability, happened }) => {
    const name = `Calibration, ${population.name}, ${words}`
    const error = picked.length === 0 ? NaN : expectedCalibrationError(Array.from(picked, probability), Array.from(picked, happened))
    return [
      named(
        { id: `calibration.${of}.ece`, section, name: `${name}: ECE`, form: 'number' },
        // Draws add noise to every bin, so that their errors lie above the error that they should surround.
        { mails: [picked.length], interval: false, of: () => [error] },
      ),
      named(
        { id: `calibration.${of}.brier`, section, name: `${name}: Brier score`, form: 'number' },
        meanOver(picked, (row) => (probability(row) - happened(row)) ** 2),
      ),
    ]
  })
}
