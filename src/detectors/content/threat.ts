/** A threat of loss that is tied to a demand. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf, near } from '../wording.ts'

const reach = 60

/** The text threatens the reader with a loss (access, account, data, fines, legal action) beside a deadline or a demand to act. */
export const detector: MessageDetector = {
  id: 'content/threat',
  needs: 'message',
  factor: 'urgent_language',
  type: 'Content',
  title: 'A threat tied to a demand',
  meaning: 'The text threatens the reader with a loss (access, account, data, fines, legal action) beside a deadline or a demand to act.',
  check: 'Look at the account by the way that you always use, not by the link.',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ['Genuine notices of unpaid bills, of accounts that lie idle, and of terms that end.'],
  detect: (message) => {
    const demands = mentionsOf(message, ['deadline', 'ask', 'pressure'])
    const threat = mentionsOf(message, ['threat']).find((mention) => demands.some((demand) => near(mention, demand, reach)))
    if (threat === undefined) return []
    const demand = demands.find((other) => near(threat, other, reach)) ?? threat
    return [
      {
        description: `Threatens with a loss (${threat.idea}): "${excerpt(threat.phrase)}", and demands: "${excerpt(demand.phrase)}"`,
        evidence: [seen(threat.where, threat.around), seen(demand.where, demand.around)],
      },
    ]
  },
}
