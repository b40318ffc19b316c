/** Words written so that filters do not know them again. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { wordingOf } from '../wording.ts'

/** Words of phishing stand with digits for letters, letters of another script, invisible characters or blanks inside. */
export const detector: MessageDetector = {
  id: 'content/obfuscated-words',
  needs: 'message',
  factor: 'hidden_content',
  type: 'Content',
  title: 'Words in disguise',
  meaning: 'Words of phishing stand with digits for letters, letters of another script, invisible characters or blanks inside.',
  check: 'Nobody honest writes so.',
  severity: 'medium',
  technique: 'T1027',
  falsePositives: ['Playful spelling in advertisements.'],
  detect: (message) => {
    const { disguises } = wordingOf(message)
    const [first] = disguises
    if (first === undefined) return []
    return [
      {
        description: `Words in disguise: "${excerpt(first.written).slice(0, 60)}" is to be read as "${excerpt(first.meant)}"`,
        evidence: disguises.slice(0, 3).map(({ where, around }) => seen(where, around)),
      },
    ]
  },
}
