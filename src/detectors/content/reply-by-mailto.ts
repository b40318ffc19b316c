/** Links that write a mail to somebody else. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Hit } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { hostOfAddress, registrable, sameOrganisation, senderDomain } from '../organisations.ts'

/** The first address of a mailto link (RFC 6068), lower case; null for other links and for "share by mail" without an address. */
function mailtoAddress(href: string): string | null {
  const found = /^mailto:([^?,;\s]{3,320})/i.exec(href.slice(0, 400))
  const address = (found?.[1] ?? '').replace(/%40/i, '@').toLowerCase()
  return address.includes('@') ? address : null
}

/** A button or word opens a prepared mail to another organisation than From: the answer goes to the attacker. */
export const detector: MessageDetector = {
  id: 'content/reply-by-mailto',
  needs: 'message',
  factor: null,
  type: 'Content',
  title: 'Links that write a mail to somebody else',
  meaning: 'A button or word opens a prepared mail to another organisation than From: the answer goes to the attacker.',
  check: 'See to whom the mail would go.',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ["Pages that offer a colleague's or partner's address behind a word."],
  detect: (message, context) => {
    const from = senderDomain(message)
    const first = new Map<string, Hit>()
    for (const { href, text } of (message.html?.links ?? []).slice(0, 2_000)) {
      const address = mailtoAddress(href)
      const host = address === null ? null : hostOfAddress(address)
      const domain = host === null ? null : registrable(host)
      if (from === null || address === null || domain === null || first.has(address) || sameOrganisation(domain, from, context)) continue
      if (text.toLowerCase().includes(address)) continue
      first.set(address, {
        description: `A link writes a mail to ${shown(address)}, outside the sender's organisation`,
        evidence: [seen('html:a', `${text.slice(0, 80)} → ${shown(address)}`)],
      })
    }
    return [...first.values()].slice(0, 5)
  },
}
