/** The final verdict of the product: what it makes of each outcome. Mails without a verdict do not count. */
import type { Verdict } from '../../domain/analysis.ts'
import { verdicts } from '../../domain/analysis.ts'
import type { EvaluationReport, JudgedMail } from '../../domain/evaluation.ts'
import { outcomes, type Outcome } from '../../domain/outcomes.ts'
import { rowsWhere, type JudgedRows } from './judged-rows.ts'
import { named, shareOf, type NamedMeasure } from './measures.ts'
import type { Population } from './population.ts'

/** A person looks at these. */
const suspiciousOrWorse: readonly Verdict[] = ['phishing', 'suspicious', 'inconclusive']

/** Shares of malicious, legitimate and spam mail by final verdict. */
export function verdictFigures(rows: JudgedRows, population: Population): readonly NamedMeasure[] {
  const checked: Population = {
    name: `${population.name} whose sender was checked`,
    has: (mail) => population.has(mail) && mail.senderChecked,
  }
  return [...sharesOf(rows, population, 'verdict'), ...sharesOf(rows, checked, 'verdict.checked')]
}

function sharesOf(rows: JudgedRows, population: Population, prefix: string): readonly NamedMeasure[] {
  const share = (id: string, words: string, wanted: (mail: JudgedMail) => boolean, called: readonly Verdict[]): NamedMeasure =>
    named(
      { id: `${prefix}.${id}`, section: 'verdict', name: `Final verdict, ${population.name}: ${words}`, form: 'share' },
      shareOf(
        rowsWhere(rows, (mail) => population.has(mail) && mail.verdict !== null && wanted(mail)),
        (row) => called.includes(rows.mails[row]?.verdict ?? 'simulation'),
      ),
    )
  const is =
    (outcome: Outcome) =>
    (mail: JudgedMail): boolean =>
      mail.outcome === outcome
  const poor = (mail: JudgedMail): boolean => mail.outcome === 'malicious' && (mail.grade === 'D' || mail.grade === 'E')
  return [
    share('malicious.phishing', 'malicious called phishing', is('malicious'), ['phishing']),
    share('malicious.suspiciousOrWorse', 'malicious called suspicious or worse', is('malicious'), suspiciousOrWorse),
    share('malicious.spam', 'malicious called spam', is('malicious'), ['spam']),
    share('malicious.legitimate', 'malicious called legitimate', is('malicious'), ['legitimate']),
    share('malicious.legitimate.poorEvidence', 'malicious called legitimate at grade D or E', poor, ['legitimate']),
    share('legitimate.phishing', 'legitimate called phishing', is('legitimate'), ['phishing']),
    share('legitimate.suspiciousOrWorse', 'legitimate called suspicious or worse', is('legitimate'), suspiciousOrWorse),
    share('legitimate.harmless', 'legitimate called legitimate or spam', is('legitimate'), ['legitimate', 'spam']),
    share('spam.phishing', 'spam called phishing', is('spam'), ['phishing']),
    share('spam.suspiciousOrWorse', 'spam called suspicious or worse', is('spam'), suspiciousOrWorse),
    share('spam.spam', 'spam called spam', is('spam'), ['spam']),
    share('inconclusive', 'inconclusive of all', () => true, ['inconclusive']),
  ]
}

/** Counts by outcome and final verdict; null where no mail of the population has a verdict. */
export function verdictTable({ mails }: JudgedRows, population: Population): EvaluationReport['verdicts'] {
  const judged = mails.filter((mail) => population.has(mail) && mail.verdict !== null)
  if (judged.length === 0) return null
  return outcomes.map((outcome) => {
    const ofOutcome = judged.filter((mail) => mail.outcome === outcome)
    const count = (verdict: Verdict): number => ofOutcome.filter((mail) => mail.verdict === verdict).length
    return { outcome, counts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number> }
  })
}
