/** DMARC passed for the From domain. */
import type { AuthenticationDetector } from '../../domain/finding.ts'
import { provenSender, whereFound } from '../authentication-place.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'

/** The From domain is proven by aligned DMARC: the sender is who it says, which does not make it good. */
export const detector: AuthenticationDetector = {
  id: 'authentication/aligned-dmarc',
  needs: 'authentication',
  factor: 'aligned_authentication',
  role: 'innocence',
  type: 'Authentication',
  title: 'DMARC passed for the From domain',
  meaning: 'The From domain is proven by aligned DMARC: the sender is who it says, which does not make it good.',
  check: 'Ask whether you know this domain at all.',
  severity: 'info',
  technique: null,
  falsePositives: [],
  detect: (message, authentication) => {
    const proven = provenSender(message, authentication)
    if (proven === null) return []
    return [
      {
        description: `DMARC passed for ${shown(proven)}`,
        evidence: [seen(whereFound(authentication, 'dmarc'), `dmarc=pass domain=${authentication.dmarc.domain ?? ''}`)],
      },
    ]
  },
}
