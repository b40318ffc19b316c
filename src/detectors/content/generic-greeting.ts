/** A greeting without a name. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { findPhrases, plain } from '../words.ts'
import type { PhraseGroup } from '../words.ts'

const greetings: readonly PhraseGroup[] = [
  {
    name: 'greeting',
    phrases: [
      'dear customer',
      'dear valued customer',
      'dear user',
      'dear email user',
      'dear client',
      'dear account holder',
      'dear account owner',
      'dear member',
      'dear subscriber',
      'dear sir/madam',
      'dear sir or madam',
      'dear beneficiary',
      'dear friend',
      'dear winner',
      'hello user',
      'hello customer',
      'attention user',
      'attention beneficiary',
      'dear cardholder',
      'sehr geehrter kunde',
      'lieber kunde',
      'cher client',
      'estimado cliente',
      'prezado cliente',
      'gentile cliente',
    ],
  },
]

/** The mail greets a "customer" or "user" where a real organisation would use the name. */
export const detector: MessageDetector = {
  id: 'content/generic-greeting',
  needs: 'message',
  factor: null,
  type: 'Content',
  title: 'A greeting without a name',
  meaning: 'The mail greets a "customer" or "user" where a real organisation would use the name.',
  check: 'Means little by itself.',
  severity: 'low',
  technique: 'T1598',
  falsePositives: ['Round mails of clubs and authorities.'],
  detect: (message) => {
    const lines = message.visibleText.slice(0, 1_000).split('\n').slice(0, 12)
    const greeting = lines
      .flatMap((line) => findPhrases(plain(line).trim().slice(0, 40), greetings))
      .find(({ around, phrase }) => around.startsWith(phrase))
    return greeting === undefined
      ? []
      : [{ description: `Generic greeting: "${greeting.phrase}"`, evidence: [seen('text', greeting.around)] }]
  },
}
