/** A greeting without a name. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { excerpt, seen } from '../evidence.ts'
import { sentenceEnd } from '../word-numbers.ts'
import type { Mention } from '../wording.ts'
import { mentionsOf, wordingOf } from '../wording.ts'
import { plain } from '../words.ts'

/** Words of the text among which a greeting is looked for. */
const opening = 40

/** True where the words begin a sentence or a line; "a dear customer base" greets nobody. */
function beginsLine(message: Message, { phrase, place, from }: Mention): boolean {
  if (from === 0 || wordingOf(message).places[place]?.numbers[from - 1] === sentenceEnd) return true
  const lines = message.visibleText.slice(0, 1_000).split('\n').slice(0, 12)
  return lines.some((line) => plain(line).trimStart().startsWith(phrase))
}

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
  detect: (message) =>
    mentionsOf(message, ['greeting'])
      .filter((greeting) => greeting.where === 'text' && greeting.from < opening && beginsLine(message, greeting))
      .slice(0, 1)
      .map(({ phrase, around }) => ({ description: `Generic greeting: "${excerpt(phrase)}"`, evidence: [seen('text', around)] })),
}
