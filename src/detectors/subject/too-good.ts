/** The subject promises too much. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { tooGood } from '../phrases.ts'
import { findPhrases, plain } from '../words.ts'

/** The subject line promises too much, in whole words of the list. */
export const detector: MessageDetector = {
  id: 'subject/too-good',
  needs: 'message',
  factor: null,
  type: 'Subject',
  title: 'The subject promises too much',
  meaning: 'The subject line promises too much, in whole words of the list.',
  check: 'Read it together with the sender.',
  severity: 'low',
  technique: 'T1598',
  falsePositives: ['Real notices that are worded the same way.'],
  detect: (message) =>
    findPhrases(plain(message.subject ?? ''), tooGood)
      .slice(0, 1)
      .map(({ phrase }) => ({
        description: `The subject promises too much: "${phrase}"`,
        evidence: [seen('header:Subject', message.subject ?? '')],
      })),
}
