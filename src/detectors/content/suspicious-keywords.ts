/** Wording that is common in phishing. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { fakeAlert, sensitive, tooGood, urgency } from '../phrases.ts'
import { findPhrases, readerText } from '../words.ts'

const groups = [...urgency, ...tooGood, ...fakeAlert, ...sensitive]

/** Pressure, promises, false alarms or secrets by name, in subject or visible text; one finding for each idea, whole words only. */
export const detector: MessageDetector = {
  id: 'content/suspicious-keywords',
  needs: 'message',
  factor: 'suspicious_keywords',
  type: 'Content',
  title: 'Wording that is common in phishing',
  meaning: 'Pressure, promises, false alarms or secrets by name, in subject or visible text; one finding for each idea, whole words only.',
  check: 'Read the sentence: who asks for what, and why now?',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ['Real security notices, banks that warn of fraud, abuse-desk mail.'],
  detect: (message) =>
    findPhrases(readerText(message), groups).map(({ group, phrase, around }) => ({
      description: `Suspicious wording (${group}): "${phrase}"`,
      evidence: [seen('text', around)],
    })),
}
