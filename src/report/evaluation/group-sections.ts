/** Tables by source, kind, language and year: what is caught of malicious mail, and what legitimate mail suffers. */
import type { EvaluationReport, EvaluationTable, GroupShare } from '../../domain/evaluation.ts'
import type { Outcome } from '../../domain/outcomes.ts'
import { shown } from '../shown.ts'
import { counted, percentWithBounds } from './numbers.ts'
import { left, right, type ReportTable } from './report-table.ts'

interface Shares {
  readonly outcome: Outcome
  readonly title: string
  readonly columns: readonly { readonly share: GroupShare; readonly title: string; readonly ofVerdict: boolean }[]
}

const sides: readonly Shares[] = [
  {
    outcome: 'malicious',
    title: 'Malicious mail caught',
    columns: [
      { share: 'recallPhishing', title: 'above phishing', ofVerdict: false },
      { share: 'recallSuspicious', title: 'above suspicious', ofVerdict: false },
      { share: 'verdictCaught', title: 'verdict phishing', ofVerdict: true },
      { share: 'verdictMissed', title: 'verdict legitimate', ofVerdict: true },
    ],
  },
  {
    outcome: 'legitimate',
    title: 'Legitimate mail under false alarm',
    columns: [
      { share: 'falsePhishing', title: 'above phishing', ofVerdict: false },
      { share: 'falseSuspicious', title: 'above suspicious', ofVerdict: false },
      { share: 'falseMalicious', title: 'likeliest malicious', ofVerdict: false },
      { share: 'verdictFalse', title: 'verdict phishing', ofVerdict: true },
    ],
  },
]

/** Two tables for each grouping; groups and tables without a mail of the outcome are left out. */
export function groupTables({ tables, verdicts, thresholds }: EvaluationReport): readonly ReportTable[] {
  const has = (ofVerdict: boolean): boolean => (ofVerdict ? verdicts !== null : thresholds !== null)
  return tables.flatMap((table) => sides.flatMap((side) => groupTable(table, side, has)))
}

function groupTable(
  { by, population, groups }: EvaluationTable,
  { outcome, title, columns }: Shares,
  has: (ofVerdict: boolean) => boolean,
): readonly ReportTable[] {
  const known = columns.filter(({ ofVerdict }) => has(ofVerdict))
  const filled = groups.filter(({ mails }) => mails[outcome] > 0)
  if (filled.length === 0) return []
  return [
    {
      caption: `${title} by ${by}, ${shown(population)}`,
      columns: [left(by), right('mails'), ...known.map((column) => right(column.title))],
      rows: filled.map(({ name, mails, shares }) => [
        name === '?' ? 'not known' : shown(name, 40),
        counted(mails[outcome]),
        ...known.map(({ share }) => percentWithBounds(shares[share])),
      ]),
    },
  ]
}
