/** The subject promises too much. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf } from '../wording.ts'

/** The subject line promises too much, in one of the wordings that the languages have for it. */
export const detector: MessageDetector = {
  id: 'subject/too-good',
  needs: 'message',
  factor: null,
  type: 'Subject',
  title: 'The subject promises too much',
  meaning: 'The subject line promises too much, in one of the wordings that the languages have for it.',
  check: 'Read it together with the sender.',
  severity: 'low',
  technique: 'T1598',
  falsePositives: ['Real notices that are worded the same way.'],
  detect: (message) =>
    mentionsOf(message, ['prize', 'claim'])
      .filter(({ where }) => where === 'header:Subject')
      .slice(0, 1)
      .map(({ phrase }) => ({
        description: `The subject promises too much: "${excerpt(phrase)}"`,
        evidence: [seen('header:Subject', message.subject ?? '')],
      })),
}
