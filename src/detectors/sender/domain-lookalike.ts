/** A sender domain that imitates another. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Hit } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { lookalikeOf } from '../lookalike.ts'
import { hostOfAddress, registrable } from '../organisations.ts'

const mostHosts = 300

/** The domain of From or Reply-To looks like a well-known name, or like the own organisation, without belonging to it. */
export const detector: MessageDetector = {
  id: 'sender/domain-lookalike',
  needs: 'message',
  factor: 'domain_misspelling',
  type: 'Sender',
  title: 'A sender domain that imitates another',
  meaning: 'The domain of From or Reply-To looks like a well-known name, or like the own organisation, without belonging to it.',
  check: 'Compare the domain letter by letter with the real one.',
  severity: 'high',
  technique: 'T1583.001',
  falsePositives: [
    'Country branches and resellers that the brand list does not know.',
    'A second domain of the own organisation that the configuration does not name.',
  ],
  detect: (message, context) => {
    const places = new Map<string, string>()
    const note = (host: string | null, where: string): void => {
      if (host !== null && !places.has(host) && places.size < mostHosts) places.set(host, where)
    }
    for (const { address } of message.from) note(hostOfAddress(address), 'header:From')
    for (const { address } of message.replyTo) note(hostOfAddress(address), 'header:Reply-To')
    const seenDomains = new Set<string>()
    return [...places].flatMap(([host, where]): Hit[] => {
      const like = lookalikeOf(host, context)
      const domain = registrable(host)
      if (like === null || domain === null || seenDomains.has(domain)) return []
      seenDomains.add(domain)
      return [{ description: `${shown(host)} imitates ${like.brand}: it ${like.how}`, evidence: [seen(where, host)] }]
    })
  },
}
