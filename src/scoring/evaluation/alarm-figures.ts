/** How well scores part malicious mail from legitimate mail and from spam, whatever the thresholds. */
import type { JudgedMail } from '../../domain/evaluation.ts'
import { ranking, separation } from '../learners/ranking.ts'
import { rowsWhere, type JudgedRows } from './judged-rows.ts'
import { named, type Measure, type NamedMeasure } from './measures.ts'
import type { Population } from './population.ts'

/** False-positive rates at which recall is told, with the words and ids for them. */
const rates = [
  { rate: 0.01, words: '1 %', id: '1' },
  { rate: 0.005, words: '0.5 %', id: '0.5' },
  { rate: 0.001, words: '0.1 %', id: '0.1' },
] as const

/** Malicious and legitimate mail of a population, or of its legitimate mail only what is HTML. */
export function alarmRows(rows: JudgedRows, population: Population, htmlOnly: boolean): Int32Array {
  const counts = ({ outcome, html }: JudgedMail): boolean => outcome === 'malicious' || (outcome === 'legitimate' && (html || !htmlOnly))
  return rowsWhere(rows, (mail) => population.has(mail) && counts(mail))
}

/** 1 for malicious mail. */
export const maliciousOf = ({ outcome }: JudgedRows): Uint8Array => outcome.map((each) => (each === 0 ? 1 : 0))

/** ROC AUC and recalls on the alarm score, against all legitimate mail and against legitimate HTML; AUC against spam. */
export function alarmFigures(rows: JudgedRows, population: Population): readonly NamedMeasure[] {
  const against = (id: string, legitimate: string, htmlOnly: boolean): NamedMeasure => {
    const name = `Malicious against ${legitimate}, ${population.name}`
    return {
      heads: [
        { id: `${id}.auc`, section: 'alarm', name: `${name}: ROC AUC`, form: 'number' },
        ...rates.map((each) => ({
          id: `${id}.recallAt${each.id}`,
          section: 'alarm' as const,
          name: `${name}: recall at ${each.words} false positives`,
          form: 'share' as const,
        })),
      ],
      measure: separationOf(
        rows,
        alarmRows(rows, population, htmlOnly),
        rows.alarm,
        rates.map(({ rate }) => rate),
      ),
    }
  }
  const dangerRows = rowsWhere(rows, (mail) => population.has(mail) && mail.outcome !== 'legitimate')
  return [
    against('alarm', 'legitimate', false),
    against('alarm.html', 'legitimate HTML', true),
    named(
      { id: 'danger.auc', section: 'alarm', name: `Malicious against spam, ${population.name}: ROC AUC`, form: 'number' },
      separationOf(rows, dangerRows, rows.danger, []),
    ),
  ]
}

function separationOf(rows: JudgedRows, picked: Int32Array, scores: Float64Array, wanted: readonly number[]): Measure {
  const ranked = ranking(picked, scores, maliciousOf(rows))
  const positives = ranked.positive.reduce((sum, each) => sum + each, 0)
  return {
    mails: [picked.length, ...wanted.map(() => positives)],
    interval: true,
    of: (weights) => {
      const { auc, recalls } = separation(ranked, weights, wanted)
      return [auc, ...recalls]
    },
  }
}
