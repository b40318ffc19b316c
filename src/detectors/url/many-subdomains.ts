/** A link with many sub-domains. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** A long chain of names stands before the registrable domain, so that small screens show the wrong end. */
export const detector: MessageDetector = {
  id: 'url/many-subdomains',
  needs: 'message',
  factor: null,
  type: 'Link',
  title: 'A link with many sub-domains',
  meaning: 'A long chain of names stands before the registrable domain, so that small screens show the wrong end.',
  check: 'Read the host from the right.',
  severity: 'low',
  technique: 'T1566.002',
  falsePositives: ['Cloud regions and content networks.'],
  detect: (message) => hitsByTrait(message, 'many-subdomains', (url) => `Link with many sub-domains: ${shown(url.host)}`),
}
