/** Other bank details for money that is on its way. */
import type { MessageDetector } from '../../domain/finding.ts'
import { isDenied } from '../denial.ts'
import { seen } from '../evidence.ts'
import { firstTokens, firstWords } from '../first-words.ts'
import { iban } from '../iban.ts'
import { bankChange } from '../phrases-social/bank-change.ts'
import { isListMail } from '../strangers.ts'
import { beginningOf } from '../tokens.ts'
import { everyPhraseIn, findPhrasesIn } from '../words.ts'

const longestText = 4_000
/** Looked for first: hardly any mail speaks of a change. */
const changes = bankChange.slice(0, 1)
/** "Have not changed"; that an account is not used any more is a change. */
const unchanged = /(?<![\p{L}])(?:not|never|nicht|nie|pas|jamais|não|niet|nooit) (?!be used|mehr|longer|meer|plus)/u

/** A bank speaks of the reader's account. */
const yours = /(?<!\p{L})your (?:new |other |old )?(?:bank )?account/u
/** A notice of an office how such changes are made says nothing of its own account. */
const portal = /(?<!\p{L})(?:(?:hr|personal)?-?portal|portail|portale|portaal|portalu|intranet)(?!\p{L})/u
const mine =
  /(?<!\p{L})(?:my|our|i|we|mein\p{L}{0,2}|unser\p{L}{0,2}|ich|mon|ma|mes|notre|nos|je|mi|mis|nuestr\p{L}{1,2}|meus?|minhas?|nossos?|nossas?|mio|mia|mie|nostr\p{L}|mijn|onze|ons|ik|moj\p{L}{1,2}|mój|nasz\p{L}{0,2})(?!\p{L})/u

/** The text gives or asks for changed bank details, and speaks of payments or wages that are to go there. */
export const detector: MessageDetector = {
  id: 'content/payment-change',
  needs: 'message',
  factor: 'payment_fraud',
  type: 'Content',
  title: 'Other bank details for money that is on its way',
  meaning: 'The writer changes bank details (of a supplier, of an employee) and speaks of invoices or wages that are to be paid to them.',
  check: 'Have the change confirmed by a call to a number that you knew before.',
  severity: 'high',
  technique: 'T1657',
  falsePositives: ['A supplier or colleague who really changed banks: confirm it anyway.', 'Notices of a payroll portal after a change.'],
  detect: (message) => {
    if (isListMail(message)) return []
    const words = firstTokens(message)
    if (findPhrasesIn(words, changes, longestText).length === 0) return []
    const tokens = beginningOf(words, longestText)
    const found = everyPhraseIn(tokens, bankChange)
    const change = found.find(
      (match) => match.group === changes[0]?.name && !unchanged.test(match.phrase) && !yours.test(match.phrase) && !isDenied(tokens, match),
    )
    if (change === undefined) return []
    if (portal.test(tokens.text) && !mine.test(change.around)) return []
    const money = found.find(({ group }) => group !== change.group)
    if (money === undefined && !iban.test(firstWords(message).slice(0, longestText))) return []
    return [
      {
        description: 'Wants payments to go to other bank details than before',
        evidence: [change, ...(money === undefined ? [] : [money])].map(({ around }) => seen('text', around)),
        lure: 'payment',
      },
    ]
  },
}
