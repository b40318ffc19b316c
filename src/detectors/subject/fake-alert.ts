/** The subject raises an alarm. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { fakeAlert } from '../phrases.ts'
import { findPhrases, plain } from '../words.ts'

/** The subject line raises an alarm, in whole words of the list. */
export const detector: MessageDetector = {
  id: 'subject/fake-alert',
  needs: 'message',
  factor: null,
  type: 'Subject',
  title: 'The subject raises an alarm',
  meaning: 'The subject line raises an alarm, in whole words of the list.',
  check: 'Read it together with the sender.',
  severity: 'low',
  technique: 'T1598',
  falsePositives: ['Real notices that are worded the same way.'],
  detect: (message) =>
    findPhrases(plain(message.subject ?? ''), fakeAlert)
      .slice(0, 1)
      .map(({ phrase }) => ({
        description: `The subject raises an alarm: "${phrase}"`,
        evidence: [seen('header:Subject', message.subject ?? '')],
      })),
}
