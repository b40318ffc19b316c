/** Judged mails as columns, in an order of their own: how the caller ordered them never changes a figure. */
import type { JudgedMail } from '../../domain/evaluation.ts'
import { alarmOf, dangerOf, outcomes } from '../../domain/outcomes.ts'
import { highestClass } from '../learners/metrics.ts'

export interface JudgedRows {
  readonly mails: readonly JudgedMail[]
  /** Number of the campaign of each mail. */
  readonly campaigns: Float64Array
  /** Place in the list of outcomes: what the mail is, and its most likely class. */
  readonly outcome: Uint8Array
  readonly called: Uint8Array
  /** Malicious rather than legitimate; malicious rather than spam. */
  readonly alarm: Float64Array
  readonly danger: Float64Array
}

/** Reads the columns off; mails are sorted by what they are and what was said of them. */
export function judgedRows(mails: readonly JudgedMail[]): JudgedRows {
  const sorted = mails
    .map((mail) => ({ mail, key: keyOf(mail) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ mail }) => mail)
  return {
    mails: sorted,
    campaigns: Float64Array.from(sorted, ({ campaign }) => campaign),
    outcome: Uint8Array.from(sorted, ({ outcome }) => outcomes.indexOf(outcome)),
    called: highestClass(
      sorted.flatMap(({ probabilities }) => outcomes.map((outcome) => probabilities[outcome])),
      outcomes.length,
    ),
    alarm: Float64Array.from(sorted, ({ probabilities }) => alarmOf(probabilities)),
    danger: Float64Array.from(sorted, ({ probabilities }) => dangerOf(probabilities)),
  }
}

/** Numbers of the rows whose mail is wanted. */
export function rowsWhere({ mails }: JudgedRows, wanted: (mail: JudgedMail) => boolean): Int32Array {
  return Int32Array.from(mails.flatMap((mail, row) => (wanted(mail) ? [row] : [])))
}

/** Mails that still share a key are equal in all that any figure reads. */
function keyOf({
  source,
  file,
  outcome,
  kind,
  language,
  year,
  campaign,
  html,
  probabilities,
  verdict,
  grade,
  reasons,
}: JudgedMail): string {
  const said = outcomes.map((name) => probabilities[name])
  return JSON.stringify([source, file, outcome, kind, language, year, campaign, html, said, verdict, grade, reasons])
}
