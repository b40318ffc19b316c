/** Mistakes that a proof-reader would have caught. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import type { PhraseGroup } from '../words.ts'
import { findPhrases, readerText } from '../words.ts'

const slips: readonly PhraseGroup[] = [
  {
    name: 'slips',
    phrases: [
      'your account are',
      'your account have been',
      'your mailbox have',
      'your package have',
      'your email have',
      'we was',
      'you was',
      'we has',
      'has been suspend',
      'has been limit',
      'will be suspend',
      'was suspend',
      'dear costumer',
      'dear costumers',
      'costumer service',
      'a unusual',
      'an suspicious',
      'an unauthorised person have',
      'recieve your',
      'verifiy',
      'acount',
      'your are',
      'do the needful',
      'kindly click',
      'kindly verify',
      'kindly confirm',
      'kindly update',
      'click on below',
      'click the below',
      'click below link',
      'to avoid suspend',
      'loose access',
      'loose your account',
      'update you account',
      'verify you account',
      'confirm you account',
      'we have detect',
      'we detected that you account',
      'in other to',
      'failure to do so will leads',
    ],
  },
]

/** The English has slips that are common in mass fraud and rare in notices of real organisations. */
export const detector: MessageDetector = {
  id: 'content/grammar-errors',
  needs: 'message',
  factor: 'grammar_errors',
  type: 'Content',
  title: 'Mistakes that a proof-reader would have caught',
  meaning: 'The English has slips that are common in mass fraud and rare in notices of real organisations.',
  check: 'Means little by itself: good phishing has none, honest people make some.',
  severity: 'low',
  technique: null,
  falsePositives: ['Honest mail by people who write in a second language.'],
  detect: (message) =>
    findPhrases(readerText(message), slips)
      .slice(0, 1)
      .map(({ phrase, around }) => ({ description: `Grammar or spelling error: "${phrase}"`, evidence: [seen('text', around)] })),
}
