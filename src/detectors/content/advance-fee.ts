/** The story of a fortune that waits for the reader. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { firstTokens, firstWords } from '../first-words.ts'
import { webLinks } from '../links.ts'
import { hostOfAddress, registrable, senderDomain } from '../organisations.ts'
import { advanceFee, largeSum } from '../phrases-social/advance-fee.ts'
import { answersGoElsewhere, isListMail, writesFromFreeMail } from '../strangers.ts'
import { tokenise } from '../tokens.ts'
import { findPhrasesIn, plain } from '../words.ts'

const longestText = 6_000
const mostFiles = 2
const plots = new Set(['estate', 'fate', 'fortune'])

/** A personal mail joins a plot (estate, fate, windfall), a large sum or its transfer, and an answer to a private address. */
export const detector: MessageDetector = {
  id: 'content/advance-fee',
  needs: 'message',
  factor: 'payment_fraud',
  type: 'Content',
  title: 'The story of a fortune that waits for the reader',
  meaning:
    'Inheritance, donation, lottery, loan or investment by a stranger: at least four pieces of such stories stand together, and the answer is to go to a private or foreign address.',
  check: 'Nothing is to be answered or paid; the first fee is the aim.',
  severity: 'high',
  technique: 'T1657',
  falsePositives: ['Real letters of executors, charities and lenders that are written personally.'],
  detect: (message, context) => {
    if (isListMail(message)) return []
    const from = senderDomain(message)
    const free = writesFromFreeMail(message, context)
    const elsewhere = answersGoElsewhere(message, context)
    const foreign = message.observables.addresses.slice(0, 50).some(({ address, foundIn }) => {
      const host = hostOfAddress(address)
      const domain = host === null ? null : registrable(host)
      return foundIn.includes('text') && domain !== null && domain !== from && context.lists.freeMail.includes(domain)
    })
    const links = webLinks(message).length
    const hidden = (free ? 1 : 0) + (elsewhere ? 1 : 0) + (foreign ? 1 : 0)
    const texts = [
      { text: firstWords(message), words: () => firstTokens(message) },
      ...message.attachedText.slice(0, mostFiles).map((file) => {
        const text = plain(file.text.slice(0, longestText))
        return { text, words: () => tokenise(text) }
      }),
    ]
    for (const { text, words } of texts) {
      const money = largeSum.test(text.slice(0, longestText))
      if (!money && hidden === 0) continue
      const found = findPhrasesIn(words(), advanceFee, longestText)
      const names = new Set(found.map(({ group }) => group))
      const plot = [...names].filter((name) => plots.has(name)).length
      const pieces = names.size + (money ? 1 : 0) + (hidden > 0 ? 1 : 0) - (links > 3 ? 2 : 0)
      if (plot === 0 || pieces < 4 || (!names.has('answer') && plot < 2) || (!money && plot < 2)) continue
      return [
        {
          description: 'Tells a story of money that waits for the reader and wants an answer',
          evidence: found.slice(0, 5).map(({ around }) => seen('text', around)),
          lure: 'payment',
        },
      ]
    }
    return []
  },
}
