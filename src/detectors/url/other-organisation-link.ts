/** Links to another organisation. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Hit } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { destinations, shown } from '../links.ts'
import { registrable, sameOrganisation, senderDomain } from '../organisations.ts'

/** A web link or image belongs to another organisation than From; one finding for each domain. */
export const detector: MessageDetector = {
  id: 'url/other-organisation-link',
  needs: 'message',
  factor: 'domain_mismatch',
  role: 'context',
  type: 'Link',
  title: 'Links to another organisation',
  meaning: 'A web link or image belongs to another organisation than From; one finding for each domain.',
  check: 'See whether the domain is a service that the sender is known to use.',
  severity: 'low',
  technique: null,
  falsePositives: ['Newsletters: link trackers, image hosts and social networks are other organisations.'],
  detect: (message, context) => {
    const from = senderDomain(message)
    if (from === null) return []
    const first = new Map<string, Hit>()
    for (const url of destinations(message)) {
      const domain = registrable(url.host) ?? url.host
      if (first.has(domain) || sameOrganisation(domain, from, context)) continue
      const description = `Link to ${shown(domain)}, which is not the sender's domain ${shown(from)}`
      first.set(domain, { description, evidence: [seen(url.foundIn[0] ?? 'url', url.defanged)] })
    }
    return [...first.values()]
  },
}
