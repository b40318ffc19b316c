/** Mistakes that a proof-reader would have caught. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf } from '../wording.ts'

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
    mentionsOf(message, ['slip'])
      .slice(0, 1)
      .map(({ phrase, where, around }) => ({
        description: `Grammar or spelling error: "${excerpt(phrase)}"`,
        evidence: [seen(where, around)],
      })),
}
