/** The figures of all columns as two tables of Markdown: values with their intervals, and how far draws of labels differ. Pure. */
import type { Measured } from '../../src/domain/evaluation.ts'

export interface Column {
  readonly name: string
  /** Mails learnt of each outcome in the first draw; null for the rules alone. */
  readonly learnt: string | null
  /** Figures by id, one map a draw of labels. */
  readonly draws: readonly ReadonlyMap<string, Measured>[]
}

/** Figures that are shown, with the words for them. */
export const shownFigures = [
  ['alarm.auc', 'alarm: ROC AUC'],
  ['alarm.recallAt1', 'alarm: recall at 1 % false positives'],
  ['danger.auc', 'malicious against spam: ROC AUC'],
  ['verdict.malicious.phishing', 'malicious called phishing'],
  ['verdict.malicious.suspiciousOrWorse', 'malicious called suspicious or worse'],
  ['verdict.malicious.spam', 'malicious called spam'],
  ['verdict.malicious.legitimate', 'malicious called legitimate'],
  ['verdict.legitimate.phishing', 'legitimate called phishing'],
  ['verdict.legitimate.suspiciousOrWorse', 'legitimate called suspicious or worse'],
  ['verdict.legitimate.harmless', 'legitimate called legitimate or spam'],
  ['verdict.spam.phishing', 'spam called phishing'],
  ['verdict.spam.suspiciousOrWorse', 'spam called suspicious or worse'],
  ['verdict.spam.spam', 'spam called spam'],
  ['verdict.inconclusive', 'inconclusive of all'],
] as const

export type Summary = Readonly<Record<'value' | 'low' | 'high' | 'least' | 'most', number | null>>

/** Means over the draws of value and interval, and the least and most of the values; null where no draw has the figure. */
export function summarise(column: Column, id: string): Summary {
  const known = column.draws.flatMap((draw) => draw.get(id) ?? [])
  const mean = (of: keyof Pick<Measured, 'value' | 'low' | 'high'>): number | null => {
    const values = known.flatMap((figure) => figure[of] ?? [])
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  }
  const values = known.flatMap(({ value }) => value ?? [])
  const [least, most] = values.length === 0 ? [null, null] : [Math.min(...values), Math.max(...values)]
  return { value: mean('value'), low: mean('low'), high: mean('high'), least, most }
}

const isShare = (id: string): boolean => !id.endsWith('.auc')
const shown = (value: number | null, id: string): string =>
  value === null ? '–' : isShare(id) ? (100 * value).toFixed(1) : value.toFixed(4)
const range = (low: number | null, high: number | null, id: string): string => `${shown(low, id)}–${shown(high, id)}`

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

function table(columns: readonly Column[], cell: (summary: Summary, id: string) => string): string {
  const rows = shownFigures.map(([id, words]) =>
    line([isShare(id) ? `${words}, %` : words, ...columns.map((column) => cell(summarise(column, id), id))]),
  )
  return [line(['', ...columns.map(({ name }) => name)]), line(['---', ...columns.map(() => '---')]), ...rows].join('')
}

/** Both tables; the second only where there is a column with several draws. */
export function labelTables(columns: readonly Column[]): string {
  const [head, rule, ...rows] = table(columns, (summary, id) => {
    if (summary.value === null) return '–'
    return summary.low === null ? shown(summary.value, id) : `${shown(summary.value, id)} (${range(summary.low, summary.high, id)})`
  }).split(/(?<=\n)/)
  const learnt = line(['learnt: malicious / spam / legitimate', ...columns.map((column) => column.learnt ?? '–')])
  const repeated = columns.filter(({ draws }) => draws.length > 1)
  const first = [head, rule, learnt, ...rows].join('')
  if (repeated.length === 0) return first
  const spread = table(repeated, ({ least, most }, id) => (least === null ? '–' : range(least, most, id)))
  return `${first}\nLowest and highest of the draws:\n\n${spread}`
}
