/** Wording that is common in phishing. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf, onePerIdea } from '../wording.ts'
import { detector as fakeAlert } from './fake-alert.ts'
import { detector as prize } from './prize.ts'

/** What honest mail says as well (news, security notices, password resets): it counts beside a second idea only. */
const weak = new Set([
  'PIN',
  'closure of the account',
  'bank details',
  'card number',
  'congratulations',
  'data deleted',
  'document expires',
  'easy money',
  'fine',
  'immediate action',
  'large sums',
  'legal action',
  'login details',
  'loss of access',
  'messages held',
  'password expires',
  'payment failed',
  'social security number',
  'tax refund',
  'unusual activity detected',
])

/** Pressure, promises, false alarms or secrets by name in subject, visible text or files; one finding for each idea that no other detector counts, one for all weak ones. */
export const detector: MessageDetector = {
  id: 'content/suspicious-keywords',
  needs: 'message',
  factor: 'suspicious_keywords',
  type: 'Content',
  title: 'Wording that is common in phishing',
  meaning:
    'Pressure, promises, false alarms or secrets by name in subject, visible text or files; one finding for each idea that no other detector counts.',
  check: 'Read the sentence: who asks for what, and why now?',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ['Real security notices, banks that warn of fraud, abuse-desk mail.'],
  detect: (message, context) => {
    const ideas = onePerIdea(
      mentionsOf(message, ['pressure', 'alert', 'prize', 'threat', 'mention', 'nudge']).filter(
        ({ family, idea }) => family !== 'nudge' || idea === 'act now',
      ),
    )
    if (ideas.length < 2 && ideas.every(({ idea }) => weak.has(idea))) return []
    const counted = [...fakeAlert.detect(message, context), ...prize.detect(message, context)].map(({ description }) => description)
    const left = ideas.filter(({ idea }) => !counted.some((description) => description.includes(`(${idea})`)))
    const [first] = left
    // Two weak ideas make one sign together, not two.
    if (first !== undefined && left.length > 1 && left.every(({ idea }) => weak.has(idea))) {
      const phrases = left.slice(0, 3).map(({ idea, phrase }) => `${idea}: "${excerpt(phrase).slice(0, 40)}"`)
      return [
        {
          description: `Suspicious wording (${phrases.join('; ')})`,
          evidence: left.slice(0, 3).map(({ where, around }) => seen(where, around)),
        },
      ]
    }
    return left.map(({ idea, phrase, where, around }) => ({
      description: `Suspicious wording (${idea}): "${excerpt(phrase)}"`,
      evidence: [seen(where, around)],
    }))
  },
}
