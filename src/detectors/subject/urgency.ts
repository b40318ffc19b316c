/** The subject presses to act. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf } from '../wording.ts'

/** The subject line presses to act, in one of the wordings that the languages have for it. */
export const detector: MessageDetector = {
  id: 'subject/urgency',
  needs: 'message',
  factor: null,
  type: 'Subject',
  title: 'The subject presses to act',
  meaning: 'The subject line presses to act, in one of the wordings that the languages have for it.',
  check: 'Read it together with the sender.',
  severity: 'low',
  technique: 'T1598',
  falsePositives: ['Real notices that are worded the same way.'],
  detect: (message) =>
    mentionsOf(message, ['pressure', 'deadline', 'nudge'])
      .filter(({ where }) => where === 'header:Subject')
      .slice(0, 1)
      .map(({ phrase }) => ({
        description: `The subject presses to act: "${excerpt(phrase)}"`,
        evidence: [seen('header:Subject', message.subject ?? '')],
      })),
}
