/** A link to a page that anybody can put up. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { UrlObservable } from '../../domain/analysis.ts'
import { hitsByTrait, shown } from '../links.ts'
import { registrable, senderDomain } from '../organisations.ts'

/** A link leads to shared hosting that costs nothing and asks nobody who he is: site builders, cloud previews, tunnels, IPFS gateways. */
export const detector: MessageDetector = {
  id: 'url/free-hosting',
  needs: 'message',
  factor: 'hidden_destination',
  role: 'context',
  type: 'Link',
  title: 'A link to a page that anybody can put up',
  meaning:
    'A link leads to shared hosting that costs nothing and asks nobody who he is: site builders, cloud previews, tunnels, IPFS gateways.',
  check: 'See whether the sender is known to have his page there.',
  severity: 'low',
  technique: 'T1583.006',
  falsePositives: ['Small firms and clubs, developers, invitations and portfolios.'],
  detect: (message) => {
    const from = senderDomain(message)
    const foreign = (url: UrlObservable): boolean => (registrable(url.host) ?? url.host) !== from
    return hitsByTrait(message, 'free-hosting', (url) => `Link to a page on shared hosting: ${shown(url.host)}`, foreign)
  },
}
