/** A feeler: is somebody there to do a favour? */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { firstTokens, firstWords, quoteAt } from '../first-words.ts'
import { webLinks } from '../links.ts'
import { openers } from '../phrases-social/bec.ts'
import { answersGoElsewhere, isListMail, writesFromFreeMail } from '../strangers.ts'
import { findPhrasesIn } from '../words.ts'

const longestText = 450

/** A very short mail without link, file or quoted conversation asks whether the reader is available, from free mail or with answers going elsewhere. */
export const detector: MessageDetector = {
  id: 'content/bec-opener',
  needs: 'message',
  factor: 'payment_fraud',
  role: 'context',
  type: 'Content',
  title: 'A feeler: is somebody there to do a favour?',
  meaning:
    'A very short mail without link, file or quoted conversation asks whether the reader is available or for his number; it comes from free mail, or answers go elsewhere.',
  check: 'Ask the person on a way that you know before answering.',
  severity: 'medium',
  technique: 'T1657',
  falsePositives: ['Friends who write from their private address.'],
  detect: (message, context) => {
    if (message.visibleText.length > longestText || isListMail(message)) return []
    if (firstWords(message).length > longestText || quoteAt(message) < message.visibleText.length) return []
    if (webLinks(message).length > 0 || message.observables.files.length > 0) return []
    if (!writesFromFreeMail(message, context) && !answersGoElsewhere(message, context)) return []
    return findPhrasesIn(firstTokens(message), openers).map(({ phrase, around }) => ({
      description: `Only asks whether the reader would do something: "${phrase}"`,
      evidence: [seen('text', around)],
    }))
  },
}
