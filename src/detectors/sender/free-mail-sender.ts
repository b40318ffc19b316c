/** Sent from a free mail service. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { hostOfAddress, senderDomain } from '../organisations.ts'

/** From is an address that anybody can open in a minute. */
export const detector: MessageDetector = {
  id: 'sender/free-mail-sender',
  needs: 'message',
  factor: 'free_email_service',
  role: 'context',
  type: 'Sender',
  title: 'Sent from a free mail service',
  meaning: 'From is an address that anybody can open in a minute.',
  check: 'Ask whether an organisation of this name would write from there.',
  severity: 'low',
  technique: 'T1585.002',
  falsePositives: ['Private people, small firms.'],
  detect: (message, context) => {
    const address = message.from.find((entry) => entry.address.includes('@'))?.address ?? ''
    const domain = hostOfAddress(address)
    const organisation = senderDomain(message)
    const hit = [domain, organisation].find((name) => name !== null && context.lists.freeMail.includes(name))
    if (hit === undefined || hit === null) return []
    return [{ description: `Sent from the free mail service ${shown(hit)}`, evidence: [seen('header:From', address)] }]
  },
}
