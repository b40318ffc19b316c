/** Section: what the SOC should do, most urgent first. */
import type { Assessment, Verdict } from '../../domain/analysis.ts'
import type { Section } from '../document.ts'
import { capped } from '../document.ts'
import { shown } from '../shown.ts'

/** For assessments without recommendations of their own. */
const general: Readonly<Record<Verdict, string>> = {
  phishing: 'Find and remove this message in other mailboxes, and ask who has acted on it.',
  suspicious: 'Have an analyst look at this message before it is released or removed.',
  spam: 'No action needed; tune the spam filter if many report it.',
  legitimate: 'No action needed.',
  simulation: 'No action needed; the message belongs to an announced training.',
  inconclusive: 'Get the original message as an attachment and assess it again.',
}

/** The assessment's recommendations; they name the block candidates. */
export function recommendations(assessment: Assessment): Section {
  const own = assessment.recommendations.map((text) => ({ text: shown(text, 2_000) }))
  const steps = own.length === 0 ? [{ text: general[assessment.verdict] }] : own
  return {
    title: 'Recommendations',
    blocks: [{ kind: 'list', ordered: true, items: capped(steps, 20, (missing) => ({ text: `${String(missing)} more` })) }],
  }
}
