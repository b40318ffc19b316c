/** Reply-To belongs to somebody else. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { hostOfAddress, registrable, sameOrganisation, senderDomain } from '../organisations.ts'

/** An answer would go to another organisation than the one in From. */
export const detector: MessageDetector = {
  id: 'header/reply-to-mismatch',
  needs: 'message',
  factor: 'header_inconsistencies',
  // Measured on the training mails: a fifth of legitimate mail (lists, campaigns, ticket systems), an eighth of phish and scam.
  role: 'context',
  type: 'Sender',
  title: 'Reply-To belongs to somebody else',
  meaning: 'An answer would go to another organisation than the one in From.',
  check: 'See whether the Reply-To domain is a known service of the sender.',
  severity: 'medium',
  technique: 'T1656',
  falsePositives: [
    'Newsletter and ticket services that collect answers under their own domain.',
    'Mailing lists and campaigns whose answers go to the list or to the office.',
  ],
  detect: (message, context) => {
    const from = senderDomain(message)
    if (from === null) return []
    const strangers = message.replyTo.flatMap(({ address }) => {
      const host = hostOfAddress(address)
      const domain = host === null ? null : registrable(host)
      return domain === null || sameOrganisation(domain, from, context) ? [] : [{ address, domain }]
    })
    const [first] = strangers
    if (first === undefined) return []
    const description = `Reply-To domain ${shown(first.domain)} differs from the From domain ${shown(from)}`
    return [{ description, evidence: strangers.slice(0, 5).map(({ address }) => seen('header:Reply-To', address)) }]
  },
}
