/** A file that was shared, or a document that waits for a signature. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { excerpt, seen } from '../evidence.ts'
import { firstTokens, firstWords } from '../first-words.ts'
import { webLinks } from '../links.ts'
import { openPage } from '../open-pages.ts'
import { handed } from '../phrases-social/document-login.ts'
import { sharing } from '../phrases-social/sharing.ts'
import { isListMail } from '../strangers.ts'
import { findPhrasesIn, readerText, readerTokens, type PhraseMatch } from '../words.ts'

const longestText = 3_000
/** What a person writes beside a document; newsletters are longer. */
const longestByHand = 1_200
/** The same with the name of the file in between. */
const named =
  /(?<![\p{L}\p{N}])(?:shared (?:\S{1,40} ){1,5}with you|hat (?:\S{1,40} ){1,5}(?:geteilt|freigegeben)|a partagé (?:\S{1,40} ){1,5}avec (?:vous|toi)|ha compartido (?:\S{1,40} ){1,5}(?:contigo|con usted)|(?:compartilhou|partilhou) (?:\S{1,40} ){1,5}(?:com você|consigo)|ha condiviso (?:\S{1,40} ){1,5}con (?:te|lei)|heeft (?:\S{1,40} ){1,5}gedeeld|sen(?:t|ds) you (?:an?|the) (?:\S{1,30} ){0,2}(?:document|file|agreement|contract) to (?:sign|review|view))(?![\p{L}\p{N}])/u

/** In a person's own words, where the link leads to a page that anybody can put up. */
function byHand(message: Message): PhraseMatch | undefined {
  if (isListMail(message) || firstWords(message).length > longestByHand || openPage(message) === undefined) return undefined
  return findPhrasesIn(firstTokens(message), [handed])[0]
}

/**
 * The text says that a file was shared or that a document is to be signed, and carries a link or a file; or a person hands a document over
 * by a link to free hosting or a form service.
 */
export const detector: MessageDetector = {
  id: 'content/sharing-lure',
  needs: 'message',
  factor: null,
  role: 'context',
  type: 'Content',
  title: 'A file that was shared, or a document to sign',
  meaning:
    'The text says that a file was shared or that a document waits for a signature, and there is something to open; or a person hands a document over by a link to a page that anybody can put up.',
  check: 'See whether the named person shared something; services that everybody can rent say nothing of who stands behind.',
  severity: 'low',
  technique: 'T1566.002',
  falsePositives: ['Every real notice of a sharing or signing service.'],
  detect: (message) => {
    if (webLinks(message).length === 0 && message.observables.files.length === 0) return []
    const text = readerText(message).slice(0, longestText)
    const [phrase] = findPhrasesIn(readerTokens(message), sharing, longestText)
    const match = phrase === undefined ? named.exec(text) : null
    const found =
      phrase ??
      (match === null ? undefined : { phrase: match[0], around: text.slice(Math.max(0, match.index - 40), match.index + 120) }) ??
      byHand(message)
    if (found === undefined) return []
    return [
      {
        description: `Speaks of a shared or waiting document: "${excerpt(found.phrase)}"`,
        evidence: [seen('text', found.around)],
        lure: 'sharing',
      },
    ]
  },
}
