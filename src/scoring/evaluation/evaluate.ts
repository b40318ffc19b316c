/** Judged mails in, the report out. */
import type { EvaluationReport, EvaluationThresholds, JudgedMail } from '../../domain/evaluation.ts'
import { outcomes, type Outcome } from '../../domain/outcomes.ts'
import { bootstrapIntervals } from '../learners/bootstrap.ts'
import { confusionMatrix } from '../learners/metrics.ts'
import { alarmFigures } from './alarm-figures.ts'
import { measuredTable, plannedTables } from './group-tables.ts'
import { judgedRows, rowsWhere, type JudgedRows } from './judged-rows.ts'
import { measured, type Measure, type NamedMeasure } from './measures.ts'
import { worstFalseAlarms, worstMisses } from './misjudged.ts'
import { calibrationFigures, outcomeFigures } from './outcome-figures.ts'
import { alarmDistributions, reliability, rocCurves } from './plots.ts'
import type { EvaluationOptions } from './options.ts'
import { mailOfKinds, type Population } from './population.ts'
import { thresholdFigures } from './threshold-figures.ts'
import { verdictFigures, verdictTable } from './verdict-figures.ts'

const coverage = 0.95

/** Every figure with its interval over campaigns; the order of the mails does not matter. Pure and deterministic under the seed. */
export function evaluate(mails: readonly JudgedMail[], options: EvaluationOptions): EvaluationReport {
  const { thresholds, draws, seed } = options
  const rows = judgedRows(mails)
  const population = mailOfKinds(options.kinds ?? ['real'])
  const plannedFigures = [...(thresholds === null ? [] : scoreFigures(rows, population, thresholds)), ...verdictFigures(rows, population)]
  const tables = plannedTables(rows, population, thresholds)
  const next = measureAll(
    rows.campaigns,
    [...plannedFigures.map(({ measure }) => measure), ...tables.flatMap(({ groups }) => groups.flatMap(({ measures }) => measures))],
    { draws, seed },
  )
  const count = (wanted: (mail: JudgedMail) => boolean): Record<Outcome, number> => {
    const of = (outcome: Outcome): number => rows.mails.filter((mail) => mail.outcome === outcome && wanted(mail)).length
    return { malicious: of('malicious'), spam: of('spam'), legitimate: of('legitimate') }
  }
  const main = rowsWhere(rows, population.has)
  return {
    schemaVersion: 1,
    thresholds,
    bootstrap: { draws, seed, coverage },
    population: population.name,
    data: {
      mails: rows.mails.length,
      campaigns: new Set(rows.campaigns).size,
      outcomes: count(() => true),
      main: count(population.has),
    },
    // Figures before tables: they are measured in this order.
    figures: plannedFigures.flatMap(({ heads }) => heads.map((head) => ({ ...head, ...next() }))),
    tables: tables.map((table) => measuredTable(table, next)),
    verdicts: verdictTable(rows, population),
    ...(thresholds === null
      ? { confusion: [], calibration: [], distributions: [], curves: [] }
      : {
          confusion: confusionMatrix(
            Array.from(main, (row) => rows.outcome[row] ?? 0),
            Array.from(main, (row) => rows.called[row] ?? 0),
            outcomes.length,
          ),
          calibration: reliability(rows, population),
          distributions: alarmDistributions(rows, population),
          curves: rocCurves(rows, population),
        }),
    worstMisses: worstMisses(rows, thresholds),
    worstFalseAlarms: worstFalseAlarms(rows, thresholds),
  }
}

/** All that rests on scores. */
const scoreFigures = (rows: JudgedRows, population: Population, thresholds: EvaluationThresholds): readonly NamedMeasure[] => [
  ...alarmFigures(rows, population),
  ...thresholdFigures(rows, population, thresholds),
  ...outcomeFigures(rows, population),
  ...calibrationFigures(rows, population),
]

/** Measures everything by the same draws and hands it out in order. */
function measureAll(
  campaigns: Float64Array,
  measures: readonly Measure[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): () => ReturnType<typeof measured> {
  const heads = measures.flatMap(({ mails, interval }) => mails.map((count) => ({ count, interval })))
  const intervals = bootstrapIntervals(campaigns, (weights) => measures.flatMap(({ of }) => of(weights)), { draws, coverage, seed })
  let at = 0
  return () => {
    const head = heads[at]
    const interval = intervals[at] ?? { value: NaN, low: NaN, high: NaN }
    at++
    return measured(interval, head?.count ?? 0, head?.interval ?? false)
  }
}
