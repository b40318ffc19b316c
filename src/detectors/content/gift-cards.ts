/** Gift cards to be bought for the writer. */
import type { MessageDetector } from '../../domain/finding.ts'
import { isDenied, isOwnDeed } from '../denial.ts'
import { seen } from '../evidence.ts'
import { firstTokens } from '../first-words.ts'
import { giftCardGroups } from '../phrases-social/gift-cards.ts'
import { isListMail } from '../strangers.ts'
import { beginningOf } from '../tokens.ts'
import { everyPhraseIn, findPhrasesIn, standNear } from '../words.ts'

const longestText = 3_000
/** Words between the asking and the cards. */
const reach = 10
/** Looked for first: hardly any mail names a card. */
const cards = giftCardGroups.slice(0, 1)

/** A personal mail asks the reader to buy gift cards or vouchers, and wants their codes or promises the money back for a gift to others. */
export const detector: MessageDetector = {
  id: 'content/gift-cards',
  needs: 'message',
  factor: 'payment_fraud',
  type: 'Content',
  title: 'Gift cards to be bought for the writer',
  meaning:
    'A personal mail asks the reader to buy gift cards or vouchers, and wants their codes or promises the money back for a gift to others.',
  check: 'Ask the person on a way that you know: nobody pays or rewards that way.',
  severity: 'high',
  technique: 'T1657',
  falsePositives: ['A colleague who collects for a present.', 'An office that has vouchers bought for its staff.'],
  detect: (message) => {
    if (isListMail(message)) return []
    const words = firstTokens(message)
    if (findPhrasesIn(words, cards, longestText).length === 0) return []
    const tokens = beginningOf(words, longestText)
    const found = everyPhraseIn(tokens, giftCardGroups)
    const first = (name: string): (typeof found)[number] | undefined => found.find(({ group }) => group === name)
    const named = found.filter(({ group }) => group === 'gift cards')
    const buy = found.find(
      (match) => match.group === 'buy for me' && named.some((card) => standNear(match, card, reach)) && !isDenied(tokens, match),
    )
    const codes = found.find((match) => match.group === 'send the codes' && !isDenied(tokens, match) && !isOwnDeed(tokens, match))
    const purpose = first('purpose')
    const promise = first('promise')
    if (named[0] === undefined || buy === undefined) return []
    const why = codes !== undefined ? [codes] : purpose !== undefined && promise !== undefined ? [purpose, promise] : []
    if (why.length === 0) return []
    return [
      {
        description:
          codes === undefined
            ? 'Asks the reader to buy gift cards for others and to lay the money out'
            : 'Asks the reader to buy gift cards and to pass their codes on',
        evidence: [named[0], buy, ...why].map(({ around }) => seen('text', around)),
        lure: 'payment',
      },
    ]
  },
}
