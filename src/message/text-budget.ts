/** The budget of text that the mails of one submission share. */
import type { AnalysisLimits } from '../domain/settings.ts'
import type { BreachLog } from './limits.ts'
import type { MimePart } from './mime/mime-tree.ts'

/** Characters of text and HTML that may still be read in full, of a submission as a whole. */
export interface TextBudget {
  left: number
}
/** Bodies below this are read whatever was read before. */
const smallBody = 20_000

/** Takes what the bodies cost from the budget of the submission; false where it was used up before. */
export function charge(budget: TextBudget | undefined, bodies: readonly MimePart[], limits: AnalysisLimits, breaches: BreachLog): boolean {
  if (budget === undefined) return true
  const cost = bodies.reduce((sum, part) => sum + part.end - part.bodyStart, 0)
  const spent = budget.left <= 0
  budget.left -= Math.min(cost, limits.htmlBytes * 2)
  if (!spent || cost <= smallBody) return true
  const limit = limits.htmlBytes * 2
  breaches.add(
    'submissionTextBytes',
    limit,
    limit - budget.left,
    'The mails of the submission have more text than the budget; of this one only headers and raw links were read.',
  )
  return false
}
