/** A transfer that is to be made at once and in secret. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { firstTokens, firstWords } from '../first-words.ts'
import { webLinks } from '../links.ts'
import { secretTransfer } from '../phrases-social/bec.ts'
import { isListMail } from '../strangers.ts'
import { findPhrasesIn } from '../words.ts'

const longestText = 1_500

/** A short personal mail without links asks for a transfer, in haste and in confidence, as false bosses do. */
export const detector: MessageDetector = {
  id: 'content/payment-request',
  needs: 'message',
  factor: 'payment_fraud',
  type: 'Content',
  title: 'A transfer that is to be made at once and in secret',
  meaning: 'A short personal mail without links asks for a transfer, in haste and in confidence, as false bosses do.',
  check: 'Ask the person on a way that you know.',
  severity: 'high',
  technique: 'T1657',
  falsePositives: ['A treasurer who really is in a hurry.'],
  detect: (message) => {
    if (isListMail(message)) return []
    if (firstWords(message).length > longestText || webLinks(message).length > 2) return []
    const found = findPhrasesIn(firstTokens(message), secretTransfer)
    if (found.length < secretTransfer.length) return []
    return [
      {
        description: 'Asks for a transfer in haste and in confidence',
        evidence: found.map(({ around }) => seen('text', around)),
        lure: 'payment',
      },
    ]
  },
}
