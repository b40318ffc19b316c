/** Pressure to act at once. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf, near } from '../wording.ts'

/** Words between a short deadline and the demand or the loss that it belongs to. */
const reach = 40

/** The text orders the reader to hurry, or sets a short deadline beside a demand or a loss; a deadline alone does not count. */
export const detector: MessageDetector = {
  id: 'content/urgent-language',
  needs: 'message',
  factor: 'urgent_language',
  type: 'Content',
  title: 'Pressure to act at once',
  meaning: 'The text orders the reader to hurry, or sets a short deadline beside a demand or a loss; a deadline alone does not count.',
  check: 'Call the supposed sender on a number that you know.',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ['Real reminders and expiry notices.'],
  detect: (message) => {
    const [pressure] = mentionsOf(message, ['pressure'])
    const companions = mentionsOf(message, ['threat', 'ask'])
    const urgent =
      pressure ?? mentionsOf(message, ['deadline']).find((deadline) => companions.some((companion) => near(deadline, companion, reach)))
    if (urgent === undefined) return []
    return [{ description: `Urgent language: "${excerpt(urgent.phrase)}"`, evidence: [seen(urgent.where, urgent.around)] }]
  },
}
