/** A link to a domain that passes for another. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Hit } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown, webLinks } from '../links.ts'
import { lookalikeOf } from '../lookalike.ts'
import { hostOfAddress, registrable } from '../organisations.ts'

const mostHosts = 500

/** A link leads to a host whose name is made to be taken for a well-known brand or for the own organisation. */
export const detector: MessageDetector = {
  id: 'url/lookalike-domain',
  needs: 'message',
  factor: 'domain_misspelling',
  type: 'Link',
  title: 'A link to a domain that passes for another',
  meaning: 'A link leads to a host whose name is made to be taken for a well-known brand or for the own organisation.',
  check: 'Compare the host letter by letter, from the right, with the real one.',
  severity: 'high',
  technique: 'T1583.001',
  falsePositives: [
    'Country branches, resellers and campaign sites that the brand list does not know.',
    'A second domain of the own organisation that the configuration does not name.',
  ],
  detect: (message, context) => {
    const senders = new Set([...message.from, ...message.replyTo].map(({ address }) => registrable(hostOfAddress(address) ?? '')))
    const first = new Map<string, Hit>()
    let looked = 0
    const hosts = new Set<string>()
    for (const url of webLinks(message)) {
      if (hosts.has(url.host) || looked >= mostHosts) continue
      hosts.add(url.host)
      looked++
      const domain = registrable(url.host)
      // The sender's own domain is reported as the sender's, mixed alphabets by url/homograph.
      if (domain === null || senders.has(domain) || first.has(domain) || url.traits.includes('homograph')) continue
      const like = lookalikeOf(url.host, context)
      if (like === null) continue
      const description = `Link to ${shown(url.host)}, which imitates ${like.brand}: it ${like.how}`
      first.set(domain, { description, evidence: [seen(url.foundIn[0] ?? 'url', url.defanged)] })
    }
    return [...first.values()].slice(0, 10)
  },
}
