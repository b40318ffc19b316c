/** A link with a name before @. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** What stands before the @ of a URL looks like the site and is none. */
export const detector: MessageDetector = {
  id: 'url/userinfo',
  needs: 'message',
  factor: null,
  type: 'Link',
  title: 'A link with a name before @',
  meaning: 'What stands before the @ of a URL looks like the site and is none.',
  check: 'Read the host after the @.',
  severity: 'medium',
  technique: 'T1566.002',
  falsePositives: ['Old links to FTP-like services with a user name.'],
  detect: (message) => hitsByTrait(message, 'userinfo', (url) => `Link that hides its host ${shown(url.host)} behind a user name`),
}
