/** The same shares for each source, language, kind and year: means over all mail hide who pays for them. */
import {
  groupShares,
  type EvaluationGroup,
  type EvaluationTable,
  type GroupShare,
  type JudgedMail,
  type Measured,
} from '../../domain/evaluation.ts'
import { outcomes, type Outcome } from '../../domain/outcomes.ts'
import { rowsWhere, type JudgedRows } from './judged-rows.ts'
import { shareOf, unmeasured, type Measure } from './measures.ts'
import { allMail, otherThan, type Population } from './population.ts'
import type { EvaluationOptions } from './options.ts'

/** A table whose shares are still to be measured. */
export interface PlannedTable {
  readonly by: EvaluationTable['by']
  readonly population: string
  readonly groups: readonly PlannedGroup[]
}

interface PlannedGroup {
  readonly name: string
  readonly mails: EvaluationGroup['mails']
  /** In the order of the group shares. */
  readonly measures: readonly Measure[]
}

/** Tables by source and kind over all mail, by language for the main population and for the rest apart, by year for the main one. */
export function plannedTables(
  rows: JudgedRows,
  population: Population,
  thresholds: EvaluationOptions['thresholds'],
): readonly PlannedTable[] {
  const table = (by: EvaluationTable['by'], among: Population): PlannedTable => {
    const nameOf = (mail: JudgedMail): string => (by === 'year' ? (mail.year === null ? '?' : String(mail.year)) : mail[by])
    const names = [...new Set(rows.mails.filter(among.has).map(nameOf))].sort(unknownLast)
    return {
      by,
      population: among.name,
      groups: names.map((name) => {
        const has = (mail: JudgedMail): boolean => among.has(mail) && nameOf(mail) === name
        const count = (outcome: Outcome): number => rows.mails.filter((mail) => has(mail) && mail.outcome === outcome).length
        return {
          name,
          mails: { malicious: count('malicious'), spam: count('spam'), legitimate: count('legitimate') },
          measures: groupShares.map((share) => groupMeasure(rows, has, share, thresholds)),
        }
      }),
    }
  }
  return [
    table('source', allMail),
    table('kind', allMail),
    table('language', population),
    table('language', otherThan(population)),
    table('year', population),
  ]
}

const unknownLast = (one: string, other: string): number => Number(one === '?') - Number(other === '?') || (one < other ? -1 : 1)

/** Puts measured shares into a planned table; they come in the order of the plan. */
export function measuredTable({ by, population, groups }: PlannedTable, next: () => Measured): EvaluationTable {
  return {
    by,
    population,
    groups: groups.map(({ name, mails }) => {
      const shares = Object.fromEntries(groupShares.map((share) => [share, next()]))
      return { name, mails, shares: shares as Record<GroupShare, Measured> }
    }),
  }
}

function groupMeasure(
  rows: JudgedRows,
  has: (mail: JudgedMail) => boolean,
  share: GroupShare,
  thresholds: EvaluationOptions['thresholds'],
): Measure {
  const called = (verdict: string) => (row: number) => rows.mails[row]?.verdict === verdict
  const of = (outcome: Outcome, holds: (row: number) => boolean, judged = false): Measure =>
    shareOf(
      rowsWhere(rows, (mail) => has(mail) && mail.outcome === outcome && (!judged || mail.verdict !== null)),
      holds,
    )
  const above = (outcome: Outcome, threshold: 'phishing' | 'suspicious'): Measure =>
    thresholds === null ? unmeasured : of(outcome, (row) => (rows.alarm[row] ?? 0) > thresholds[threshold])
  switch (share) {
    case 'recallPhishing':
      return above('malicious', 'phishing')
    case 'recallSuspicious':
      return above('malicious', 'suspicious')
    case 'falsePhishing':
      return above('legitimate', 'phishing')
    case 'falseSuspicious':
      return above('legitimate', 'suspicious')
    case 'falseMalicious':
      return thresholds === null ? unmeasured : of('legitimate', (row) => rows.called[row] === outcomes.indexOf('malicious'))
    case 'verdictCaught':
      return of('malicious', called('phishing'), true)
    case 'verdictMissed':
      return of('malicious', called('legitimate'), true)
    case 'verdictFalse':
      return of('legitimate', called('phishing'), true)
  }
}
