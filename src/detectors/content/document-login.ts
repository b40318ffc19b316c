/** A document behind a login, on a page that anybody can put up. */
import type { MessageDetector } from '../../domain/finding.ts'
import { isDenied } from '../denial.ts'
import { excerpt, seen } from '../evidence.ts'
import { firstTokens } from '../first-words.ts'
import { shown } from '../links.ts'
import { openPage } from '../open-pages.ts'
import { handed, login, survey } from '../phrases-social/document-login.ts'
import { sharing } from '../phrases-social/sharing.ts'
import { isListMail } from '../strangers.ts'
import { beginningOf } from '../tokens.ts'
import { everyPhraseIn, standNear } from '../words.ts'

const longestText = 3_000
/** Words between the document and the login. */
const reach = 30
const groups = [handed, ...sharing, login, survey]

/** A personal mail has a document to be seen by logging in with an account of work or mail, and its link leads to free hosting or a form service. */
export const detector: MessageDetector = {
  id: 'content/document-login',
  needs: 'message',
  factor: 'sensitive_info_request',
  type: 'Content',
  title: 'A document behind a login, on a page that anybody can put up',
  meaning:
    'A personal mail has a document to be seen by logging in with an account of work or mail, and its link leads to free hosting or a form service.',
  check: 'No account of work opens a page on free hosting: ask the sender on a way that you know.',
  severity: 'high',
  technique: 'T1598.003',
  falsePositives: ['Small firms whose portal for customers stands on free hosting.'],
  detect: (message) => {
    if (isListMail(message)) return []
    const page = openPage(message)
    if (page === undefined) return []
    const tokens = beginningOf(firstTokens(message), longestText)
    const found = everyPhraseIn(tokens, groups)
    if (found.some(({ group }) => group === survey.name)) return []
    const documents = found.filter(({ group }) => group !== login.name)
    for (const ask of found.filter(({ group }) => group === login.name)) {
      const document = documents.find((match) => standNear(match, ask, reach))
      if (document === undefined || isDenied(tokens, ask)) continue
      return [
        {
          description: `Has a document to be seen by logging in ("${excerpt(ask.phrase)}") on ${shown(page.host)}, where anybody can put up a page`,
          evidence: [seen('text', document.around), seen('text', ask.around), seen(page.foundIn[0] ?? 'url', page.defanged)],
          lure: 'sharing',
        },
      ]
    }
    return []
  },
}
