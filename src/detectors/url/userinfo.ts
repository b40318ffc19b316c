/** A link that shows another site before an @. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

function userOf(url: string): string {
  const name = URL.canParse(url) ? new URL(url).username : ''
  return name === '' ? 'a user name' : name.slice(0, 80)
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
  falsePositives: ['None known in mail; plain user names are left out.'],
  detect: (message) =>
    hitsByTrait(message, 'userinfo-host', (url) => `Link that shows ${shown(userOf(url.url))} and leads to ${shown(url.host)}`),
}
