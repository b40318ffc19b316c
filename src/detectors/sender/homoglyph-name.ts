/** A name that mixes alphabets. */
import type { MessageDetector } from '../../domain/finding.ts'
import { mixesAlphabets } from '../../domain/confusables.ts'
import { seen } from '../evidence.ts'

/** One word of the sender's name mixes letters of alphabets that no language writes together, so that a filter does not read what the eye reads. */
export const detector: MessageDetector = {
  id: 'sender/homoglyph-name',
  needs: 'message',
  factor: null,
  type: 'Sender',
  title: 'A name that mixes alphabets',
  meaning:
    "One word of the sender's name mixes letters of alphabets that no language writes together, so that a filter does not read what the eye reads.",
  check: 'Copy the name into a text tool that shows code points.',
  severity: 'medium',
  technique: 'T1036',
  falsePositives: ['Names with a Greek unit or symbol.'],
  detect: (message) => {
    const mixed = message.from.find(({ name }) =>
      name
        .slice(0, 500)
        .split(/[^\p{L}\p{M}]+/u)
        .some((word) => word.length > 2 && mixesAlphabets(word)),
    )
    if (mixed === undefined) return []
    return [{ description: "The sender's name mixes letters of different alphabets", evidence: [seen('header:From', mixed.name)] }]
  },
}
