/** Section: what threat intelligence said, and what left the machine for it. */
import type { Assessment, Enrichment } from '../../domain/analysis.ts'
import type { Column, Section } from '../document.ts'
import { cappedTable, heading, paragraph } from '../document.ts'
import { shown, shownTime } from '../shown.ts'

const answers: readonly Column[] = [
  { title: 'Provider', percent: 16 },
  { title: 'Observable', percent: 36, code: true },
  { title: 'Answer', percent: 14 },
  { title: 'Detail', percent: 34 },
]
const sent: readonly Column[] = [
  { title: 'To', percent: 20 },
  { title: 'Kind', percent: 14 },
  { title: 'Sent', percent: 66, code: true },
]

/** Answers, guilty ones first; then the disclosures. "Nothing left the machine" is said, not left out. */
export function enrichments(assessment: Assessment): Section {
  const order = ['malicious', 'suspicious', 'harmless', 'unknown', 'unavailable']
  const rows = assessment.enrichments
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .map((enrichment) => [shown(enrichment.provider, 60), shown(enrichment.observable, 200), enrichment.status, detail(enrichment)])
  const disclosures = assessment.disclosures.map((disclosure) => [shown(disclosure.to, 60), disclosure.kind, shown(disclosure.sent, 200)])
  return {
    title: 'Threat Intelligence',
    blocks: [
      rows.length === 0 ? paragraph('Nothing was looked up.') : cappedTable(answers, rows, 30),
      heading('What left the machine'),
      disclosures.length === 0 ? paragraph('Nothing.') : cappedTable(sent, disclosures, 30),
    ],
  }
}

function detail(enrichment: Enrichment): string {
  const facts = Object.entries(enrichment.detail ?? {})
    .slice(0, 8)
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.slice(0, 5).join(', ') : String(value)}`)
  const when = `${enrichment.cached ? 'from cache, ' : ''}${shownTime(enrichment.checkedAt)}`
  return [...facts.map((fact) => shown(fact, 120)), when].join('; ')
}
