/** What plots are drawn from: ROC curves, reliability and the spread of the alarm, as plain numbers. */
import type { EvaluationReport, RocCurve } from '../../domain/evaluation.ts'
import { outcomes } from '../../domain/outcomes.ts'
import { reliabilityTable } from '../learners/probability-quality.ts'
import { ranking, rocPoints } from '../learners/ranking.ts'
import { alarmRows, maliciousOf } from './alarm-figures.ts'
import { rowsWhere, type JudgedRows } from './judged-rows.ts'
import { statedProbabilities } from './outcome-figures.ts'
import type { Population } from './population.ts'

const alarmBins = 20
/** A point is kept where the false-positive rate has grown by this share: even steps on a logarithmic axis. */
const rocStep = 1.03

/** Curves against all legitimate mail and against legitimate HTML alone; none without both outcomes. */
export function rocCurves(rows: JudgedRows, population: Population): readonly RocCurve[] {
  const curves = [
    { population: population.name, htmlOnly: false },
    { population: `${population.name}, legitimate HTML alone`, htmlOnly: true },
  ]
  return curves.flatMap(({ population: name, htmlOnly }) => {
    const all = rocPoints(ranking(alarmRows(rows, population, htmlOnly), rows.alarm, maliciousOf(rows)))
    if (all.length === 0) return []
    let last = -1
    const points = all.filter(({ falsePositiveRate }, index) => {
      // The highest point of each false-positive rate, so that a step never loses its corner.
      if (all[index + 1]?.falsePositiveRate === falsePositiveRate && index > 0) return false
      if (index > 0 && index < all.length - 1 && falsePositiveRate < last * rocStep) return false
      last = falsePositiveRate
      return true
    })
    return [{ population: name, points: points.map(({ falsePositiveRate, recall }) => ({ falsePositiveRate, recall })) }]
  })
}

/** Reliability of each class and of the alarm. */
export function reliability(rows: JudgedRows, population: Population): EvaluationReport['calibration'] {
  return statedProbabilities(rows, population).map(({ of, rows: picked, probability, happened }) => ({
    of,
    bins: reliabilityTable(Array.from(picked, probability), Array.from(picked, happened)).map((bin) => ({
      ...bin,
      meanProbability: bin.count > 0 ? bin.meanProbability : null,
      share: bin.count > 0 ? bin.share : null,
    })),
  }))
}

/** How often the alarm lies in each of twenty bins of equal width, outcome by outcome. */
export function alarmDistributions(rows: JudgedRows, population: Population): EvaluationReport['distributions'] {
  return outcomes.map((outcome) => {
    const counts = new Array<number>(alarmBins).fill(0)
    for (const row of rowsWhere(rows, (mail) => population.has(mail) && mail.outcome === outcome)) {
      const bin = Math.min(alarmBins - 1, Math.floor((rows.alarm[row] ?? 0) * alarmBins))
      counts[bin] = (counts[bin] ?? 0) + 1
    }
    return { outcome, counts }
  })
}
