/** The mails that were judged worst, for people to look at. */
import type { Verdict } from '../../domain/analysis.ts'
import type { MisjudgedMail } from '../../domain/evaluation.ts'
import { rowsWhere, type JudgedRows } from './judged-rows.ts'
import type { EvaluationOptions } from './options.ts'

/** Longest list. */
const most = 20

/** Malicious mail of any kind with a harmless verdict or not above the lower threshold: called legitimate first, then spam, then by alarm. */
export function worstMisses(rows: JudgedRows, thresholds: EvaluationOptions['thresholds']): readonly MisjudgedMail[] {
  const missed = [...rowsWhere(rows, ({ outcome }) => outcome === 'malicious')].filter(
    (row) => (thresholds !== null && alarmAt(rows, row) <= thresholds.suspicious) || rankIn(['legitimate', 'spam'], rows, row) < 2,
  )
  return worst(rows, missed, thresholds !== null, (row) => [rankIn(['legitimate', 'spam'], rows, row), alarmAt(rows, row)])
}

/** Legitimate mail of any kind that was called phishing or suspicious, or lies above the lower threshold: called phishing first. */
export function worstFalseAlarms(rows: JudgedRows, thresholds: EvaluationOptions['thresholds']): readonly MisjudgedMail[] {
  const raised = [...rowsWhere(rows, ({ outcome }) => outcome === 'legitimate')].filter(
    (row) => (thresholds !== null && alarmAt(rows, row) > thresholds.suspicious) || rankIn(['phishing', 'suspicious'], rows, row) < 2,
  )
  return worst(rows, raised, thresholds !== null, (row) => [rankIn(['phishing', 'suspicious'], rows, row), -alarmAt(rows, row)])
}

const alarmAt = ({ alarm }: JudgedRows, row: number): number => alarm[row] ?? 0

function rankIn(order: readonly Verdict[], { mails }: JudgedRows, row: number): number {
  const place = order.indexOf(mails[row]?.verdict ?? 'simulation')
  return place < 0 ? order.length : place
}

function worst(
  { mails, alarm }: JudgedRows,
  picked: readonly number[],
  scored: boolean,
  keyOf: (row: number) => readonly [number, number],
): readonly MisjudgedMail[] {
  const sorted = picked
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => one.key[0] - other.key[0] || one.key[1] - other.key[1] || one.row - other.row)
  return sorted.slice(0, most).flatMap(({ row }) => {
    const mail = mails[row]
    if (mail === undefined) return []
    const { file, source, kind, language, verdict, grade, reasons } = mail
    return [{ file, source, kind, language, alarm: scored ? (alarm[row] ?? 0) : null, verdict, grade, reasons }]
  })
}
