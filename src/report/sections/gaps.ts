/** Section: what could not be known, so that silence is never read as innocence. */
import type { Assessment } from '../../domain/analysis.ts'
import type { ListItem, Section } from '../document.ts'
import { bullets, capped, paragraph } from '../document.ts'
import { shown } from '../shown.ts'
import { evidenceWords } from './summary.ts'

/** Evidence grade with reasons, gaps of each stage, budgets that the message broke. */
export function gaps(assessment: Assessment): Section {
  const { evidence, limits } = assessment
  const more = (missing: number): ListItem => ({ text: `${String(missing)} more` })
  const missing: readonly ListItem[] = assessment.gaps.map((gap) => ({ lead: gap.stage, text: shown(gap.reason, 240) }))
  const broken: readonly ListItem[] = limits.map((limit) => ({
    lead: 'limit',
    text: `${shown(limit.description, 240)} (${limitWords(limit)})`,
  }))
  const items = [...capped(missing, 20, more), ...capped(broken, 20, more)]
  const reasons = evidence.reasons.slice(0, 10).map((reason) => shown(reason, 240))
  return {
    title: 'Gaps and Limits',
    blocks: [
      bullets([{ lead: 'Evidence grade', text: evidenceWords(evidence.grade), details: reasons }, ...items]),
      ...(items.length === 0 ? [paragraph('No stage reported a gap and no limit was broken.')] : []),
    ],
  }
}

function limitWords(limit: Assessment['limits'][number]): string {
  const seen = limit.seen === null ? '' : `, seen ${String(limit.seen)}`
  return `${shown(limit.name, 60)}: limit ${String(limit.limit)}${seen}`
}
