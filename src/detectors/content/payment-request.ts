/** A transfer that is to be made at once, in secret or without a word on the telephone. */
import type { MessageDetector } from '../../domain/finding.ts'
import { isDenied } from '../denial.ts'
import { seen } from '../evidence.ts'
import { firstTokens, firstWords } from '../first-words.ts'
import { iban } from '../iban.ts'
import { webLinks } from '../links.ts'
import { transferGroups } from '../phrases-social/transfer-request.ts'
import { isListMail } from '../strangers.ts'
import type { Tokens } from '../tokens.ts'
import { foldWord, numberOf } from '../word-numbers.ts'
import { everyPhraseIn, findPhrasesIn, standNear, type PlacedMatch } from '../words.ts'

const longestText = 1_500
/** Words between the asking and the transfer. */
const reach = 8
/** Looked for first: few mails speak of a transfer. */
const transfers = transferGroups.slice(0, 2)

/** "Can you tell me whether the payment went out": nothing is to be paid. */
const questions: ReadonlySet<number> = new Set(
  ['whether', 'if', 'when', 'ob', 'wann', 'si', 'se', 'czy', 'quando', 'cuándo', 'wanneer', 'kiedy'].map((word) =>
    numberOf(foldWord(word)),
  ),
)

function asksWhether({ numbers }: Tokens, ask: PlacedMatch, move: PlacedMatch): boolean {
  return numbers.slice(ask.from + 1, move.from).some((number) => questions.has(number))
}

/** A short personal mail with hardly a link asks for a transfer, with two of: in haste; in confidence; the writer cannot be called; an account in the mail or a proof that is wanted. */
export const detector: MessageDetector = {
  id: 'content/payment-request',
  needs: 'message',
  factor: 'payment_fraud',
  type: 'Content',
  title: 'A transfer that is to be made at once and without a question',
  meaning:
    'A short personal mail with hardly a link asks for a transfer, with two of: in haste; in confidence; the writer cannot be called; an account in the mail or a proof that is wanted.',
  check: 'Ask the person on a way that you know.',
  severity: 'high',
  technique: 'T1657',
  falsePositives: ['A treasurer who really is in a hurry.'],
  detect: (message) => {
    if (isListMail(message)) return []
    const text = firstWords(message)
    if (text.length > longestText || webLinks(message).length > 2) return []
    const tokens = firstTokens(message)
    if (findPhrasesIn(tokens, transfers).length === 0) return []
    const all = everyPhraseIn(tokens, transferGroups)
    const end = all.find(({ group }) => group === 'footer')?.from ?? tokens.numbers.length
    const found = all.filter(({ from }) => from < end)
    const first = (name: string): PlacedMatch | undefined => found.find(({ group }) => group === name)
    const askFor = (name: string): PlacedMatch | undefined => {
      const moves = found.filter(({ group }) => group === name)
      return found.find(
        (match) =>
          match.group === 'ask' &&
          moves.some((move) => standNear(match, move, reach) && !asksWhether(tokens, match, move)) &&
          !isDenied(tokens, match),
      )
    }
    const haste = first('haste')
    const silence = first('order of silence')
    const secrecy = silence ?? first('secrecy')
    const absent = first('cannot be called')
    const handling = first('account and proof')
    const account = iban.test(text) || handling !== undefined
    const signs = [haste !== undefined, secrecy !== undefined, absent !== undefined, account].filter(Boolean).length
    if (signs < 2 && silence === undefined) return []
    // "The payment" alone may be any; with a writer who is not to be asked it is one to be made.
    const ask = askFor('transfer') ?? (secrecy === undefined && absent === undefined ? undefined : askFor('payment'))
    if (ask === undefined) return []
    // A bill names its account and its day, and is no fraud for that.
    if (first('bill') !== undefined && secrecy === undefined && absent === undefined) return []
    return [
      {
        description: `Asks for a transfer ${[
          ...(haste === undefined ? [] : ['in haste']),
          ...(secrecy === undefined ? [] : ['in confidence']),
          ...(absent === undefined ? [] : ['without being called']),
          ...(account ? ['to an account that the mail brings or is to bring'] : []),
        ].join(', ')}`,
        evidence: [ask, ...[haste, secrecy, absent, handling].flatMap((match) => match ?? [])].map(({ around }) => seen('text', around)),
        lure: 'payment',
      },
    ]
  },
}
