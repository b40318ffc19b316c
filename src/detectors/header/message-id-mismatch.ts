/** Message-ID made by somebody else. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { hostOfAddress, registrable, sameOrganisation, senderDomain } from '../organisations.ts'

/** The Message-ID names another organisation than From. */
export const detector: MessageDetector = {
  id: 'header/message-id-mismatch',
  needs: 'message',
  factor: 'message_id_mismatch',
  role: 'context',
  type: 'Sender',
  title: 'Message-ID made by somebody else',
  meaning: 'The Message-ID names another organisation than From.',
  check: 'Normal for mail sent through a service; odd for mail between people.',
  severity: 'low',
  technique: null,
  falsePositives: ['Mail services, mailing lists, servers that add a missing Message-ID.'],
  detect: (message, context) => {
    const from = senderDomain(message)
    const host = message.messageId === null ? null : hostOfAddress(message.messageId.replace(/[<>\s]/g, ''))
    const made = host === null ? null : registrable(host)
    if (from === null || made === null || sameOrganisation(made, from, context)) return []
    return [
      {
        description: `Message-ID was made at ${shown(made)}, From is ${shown(from)}`,
        evidence: [seen('header:Message-ID', message.messageId ?? '')],
      },
    ]
  },
}
