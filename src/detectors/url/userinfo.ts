/** A link that shows another site before an @. */
import type { UrlObservable } from '../../domain/analysis.ts'
import type { DetectorContext, MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

function userOf(url: string): string {
  const name = URL.parse(url)?.username ?? ''
  return name === '' ? 'a user name' : name.slice(0, 80)
}

/** A mail address that a program made a link of: it shows what it is and leads to the front page of the mail provider. */
function isMailAddress({ url, host }: UrlObservable, { lists }: DetectorContext): boolean {
  const parsed = URL.parse(url)
  return parsed?.pathname === '/' && parsed.search === '' && parsed.password === '' && lists.freeMail.includes(host)
}

/** The user name of a URL, before its @, is written like a host, so that it passes for the site. */
export const detector: MessageDetector = {
  id: 'url/userinfo',
  needs: 'message',
  factor: 'deceptive_url',
  type: 'Link',
  title: 'A link that shows another site before an @',
  meaning: 'The user name of a URL, before its @, is written like a host, so that it passes for the site.',
  check: 'Read the host after the @.',
  severity: 'high',
  technique: 'T1566.002',
  falsePositives: ['None known in mail; plain user names, and addresses at free mail providers, are left out.'],
  detect: (message, context) =>
    hitsByTrait(
      message,
      'userinfo-host',
      (url) => `Link that shows ${shown(userOf(url.url))} and leads to ${shown(url.host)}`,
      // A host of a single word is no site: programs make links of names like schema.example@type.
      (url) => /[.:]/.test(url.host) && !isMailAddress(url, context),
    ),
}
