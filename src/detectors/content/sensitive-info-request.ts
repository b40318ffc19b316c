/** A request for secrets. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { sentenceEnd } from '../word-numbers.ts'
import { mentionsOf, near, wordingOf } from '../wording.ts'

/** Words between the asking and the secret. */
const reachAfter = 6
/** In German and Dutch the verb may stand behind: "Ihr Passwort eingeben". */
const reachBefore = 3

/** The text asks the reader to enter, confirm or send a password, PIN, card or account number; a bare mention or a warning does not count. */
export const detector: MessageDetector = {
  id: 'content/sensitive-info-request',
  needs: 'message',
  factor: 'sensitive_info_request',
  type: 'Content',
  title: 'A request for secrets',
  meaning:
    'The text asks the reader to enter, confirm or send a password, PIN, card or account number; a bare mention or a warning does not count.',
  check: 'No honest organisation asks for these by mail.',
  severity: 'high',
  technique: 'T1598',
  falsePositives: ['Help pages that explain how to sign in.'],
  detect: (message) => {
    const verbs = mentionsOf(message, ['give'])
    if (verbs.length === 0) return []
    const { places } = wordingOf(message)
    for (const secret of mentionsOf(message, ['secret', 'card'])) {
      const numbers = places[secret.place]?.numbers ?? []
      const verb = verbs.find(
        (other) =>
          near(other, secret, other.from < secret.from ? reachAfter : other.idea === 'verb behind' ? reachBefore : 0) &&
          !numbers.slice(Math.min(other.to, secret.to), Math.max(other.from, secret.from)).includes(sentenceEnd),
      )
      if (verb === undefined) continue
      const asked = places[secret.place]?.text.slice(Math.min(verb.start, secret.start), Math.max(verb.end, secret.end)) ?? secret.phrase
      return [
        {
          description: `Asks for sensitive information: "${excerpt(asked)}"`,
          evidence: [seen(secret.where, secret.around)],
          lure: secret.family === 'card' ? 'payment' : 'credential',
        },
      ]
    }
    return []
  },
}
