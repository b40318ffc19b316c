/** Pressure to act at once. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { readerText } from '../words.ts'

/** Deadlines beside a demand, and the classic phrases; every quantifier is bounded. */
const pressure =
  /\b(?:(?:immediate|urgent) (?:action|attention|response)(?: is)?(?: required| needed)?|required immediately|respond immediately|act (?:now|immediately) or|(?:final|last) (?:warning|notice|chance to (?:keep|avoid|verify|confirm|restore))|(?:verify|confirm|update|respond|reply|pay|login|log in|sign in|reactivate|restore|upgrade) [^.!?]{0,80}\b(?:within|in) (?:the next )?(?:12|24|48|72) ?(?:hours|hrs)|(?:within|in) (?:the next )?(?:12|24|48|72) ?(?:hours|hrs)[^.!?]{0,80}\b(?:suspended|closed|deleted|locked|blocked|deactivated|terminated|disabled|lose access))\b/u

/** The text sets a short deadline or threatens a loss. */
export const detector: MessageDetector = {
  id: 'content/urgent-language',
  needs: 'message',
  factor: 'urgent_language',
  type: 'Content',
  title: 'Pressure to act at once',
  meaning: 'The text sets a short deadline or threatens a loss.',
  check: 'Call the supposed sender on a number that you know.',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ['Real reminders and expiry notices.'],
  detect: (message) => {
    const match = pressure.exec(readerText(message))
    if (match === null) return []
    return [
      {
        description: `Urgent language: "${excerpt(match[0])}"`,
        evidence: [seen('text', match.input.slice(Math.max(0, match.index - 40), match.index + 100))],
      },
    ]
  },
}
