/** A link that a well-known site sends on. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Hit } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown, webHost, webLinks } from '../links.ts'
import { registrable } from '../organisations.ts'

const redirects = new Set(['redirector', 'open-redirect-candidate'])

/** A link goes to an address of a well-known site that sends its visitor on to whatever the link names, here to somebody else. */
export const detector: MessageDetector = {
  id: 'url/open-redirect',
  needs: 'message',
  factor: 'hidden_destination',
  role: 'context',
  type: 'Link',
  title: 'A link that a well-known site sends on',
  meaning: 'A link goes to an address of a well-known site that sends its visitor on to whatever the link names, here to somebody else.',
  check: 'Judge the target, not the site in front of it.',
  severity: 'low',
  technique: 'T1566.002',
  falsePositives: ['Links copied out of a search engine, a social network or a web mailer.', 'Advertisements.'],
  detect: (message) => {
    const first = new Map<string, Hit>()
    for (const url of webLinks(message)) {
      if (url.leadsTo === null || !url.traits.some((trait) => redirects.has(trait))) continue
      const target = webHost(url.leadsTo)
      const there = target === null ? null : (registrable(target) ?? target)
      if (there === null || there === (registrable(url.host) ?? url.host)) continue
      const description = `A link through ${shown(url.host)} is sent on to ${shown(there)}`
      if (!first.has(description)) first.set(description, { description, evidence: [seen(url.foundIn[0] ?? 'url', url.defanged)] })
    }
    return [...first.values()].slice(0, 10)
  },
}
