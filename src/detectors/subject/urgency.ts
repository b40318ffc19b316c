/** The subject presses to act. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { urgency } from '../phrases.ts'
import { findPhrases, plain } from '../words.ts'

/** The subject line presses to act, in whole words of the list. */
export const detector: MessageDetector = {
  id: 'subject/urgency',
  needs: 'message',
  factor: null,
  type: 'Subject',
  title: 'The subject presses to act',
  meaning: 'The subject line presses to act, in whole words of the list.',
  check: 'Read it together with the sender.',
  severity: 'low',
  technique: 'T1598',
  falsePositives: ['Real notices that are worded the same way.'],
  detect: (message) =>
    findPhrases(plain(message.subject ?? ''), urgency)
      .slice(0, 1)
      .map(({ phrase }) => ({
        description: `The subject presses to act: "${phrase}"`,
        evidence: [seen('header:Subject', message.subject ?? '')],
      })),
}
