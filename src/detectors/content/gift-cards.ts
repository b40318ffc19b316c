/** Gift cards to be bought for the writer. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { firstTokens } from '../first-words.ts'
import { giftCards } from '../phrases-social/bec.ts'
import { isListMail } from '../strangers.ts'
import { findPhrasesIn } from '../words.ts'

const longestText = 3_000
/** Looked for first: hardly any mail names a card. */
const cards = giftCards.slice(0, 1)

/** A personal mail asks the reader to buy gift cards and to send their codes or to keep it a surprise. */
export const detector: MessageDetector = {
  id: 'content/gift-cards',
  needs: 'message',
  factor: 'payment_fraud',
  type: 'Content',
  title: 'Gift cards to be bought for the writer',
  meaning: 'A personal mail asks the reader to buy gift cards and to send their codes or to keep it a surprise.',
  check: 'Ask the person on a way that you know: nobody pays or rewards that way.',
  severity: 'high',
  technique: 'T1657',
  falsePositives: ['A colleague who collects for a present.'],
  detect: (message) => {
    if (isListMail(message)) return []
    const words = firstTokens(message)
    if (findPhrasesIn(words, cards, longestText).length === 0) return []
    const found = findPhrasesIn(words, giftCards, longestText)
    if (found.length < giftCards.length) return []
    return [
      {
        description: 'Asks the reader to buy gift cards and to pass their codes on',
        evidence: found.map(({ around }) => seen('text', around)),
        lure: 'payment',
      },
    ]
  },
}
