/** Gifts that nobody gives. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf, onePerIdea } from '../wording.ts'

/** The text promises a prize, an inheritance or easy money and wants the reader to fetch it, or makes two such promises. */
export const detector: MessageDetector = {
  id: 'content/prize',
  needs: 'message',
  factor: 'suspicious_keywords',
  type: 'Content',
  title: 'A gift that nobody gives',
  meaning: 'The text promises a prize, an inheritance or easy money and wants the reader to fetch it, or makes two such promises.',
  check: 'Nobody wins where he did not play; nobody shares millions with strangers.',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ['Real prize games of shops and radio stations, news about lotteries.'],
  detect: (message) => {
    const promises = onePerIdea(mentionsOf(message, ['prize']))
    const [claim] = mentionsOf(message, ['claim'])
    if (promises.length === 0 || (claim === undefined && promises.length < 2)) return []
    return promises.map((promise) => ({
      description: `Promises what nobody gives (${promise.idea}): "${excerpt(promise.phrase)}"`,
      evidence: [seen(promise.where, promise.around), ...(claim === undefined ? [] : [seen(claim.where, claim.around)])],
    }))
  },
}
