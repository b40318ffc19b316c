/** From the own organisation, proven by DMARC. */
import type { AuthenticationDetector } from '../../domain/finding.ts'
import { provenSender } from '../authentication-place.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'

/** From is one of the organisation's domains and DMARC passed for it. */
export const detector: AuthenticationDetector = {
  id: 'sender/own-organisation',
  needs: 'authentication',
  factor: 'own_organisation',
  role: 'innocence',
  type: 'Sender',
  title: 'From the own organisation, proven by DMARC',
  meaning: "From is one of the organisation's domains and DMARC passed for it.",
  check: 'A stolen mailbox of a colleague looks the same.',
  severity: 'info',
  technique: null,
  falsePositives: [],
  detect: (message, authentication, context) => {
    const proven = provenSender(message, authentication)
    if (proven === null || !context.organisation.domains.some((domain) => domain.toLowerCase() === proven)) return []
    return [
      {
        description: `Sent by the own organisation (${shown(proven)}), DMARC passed`,
        evidence: [seen('header:From', message.from[0]?.address ?? '')],
      },
    ]
  },
}
