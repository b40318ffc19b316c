/** DMARC authentication failed. */
import type { AuthenticationDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { whereFound } from '../authentication-place.ts'

/** The From domain publishes a DMARC policy and this mail fails it; none and errors do not count. */
export const detector: AuthenticationDetector = {
  id: 'authentication/dmarc-fail',
  needs: 'authentication',
  factor: 'authentication_failure',
  type: 'Authentication',
  title: 'DMARC authentication failed',
  meaning: 'The From domain publishes a DMARC policy and this mail fails it; none and errors do not count.',
  check: 'Compare the Authentication-Results header of your own border server with the sending address.',
  severity: 'high',
  technique: 'T1566',
  falsePositives: ['Mailing lists and forwarders that alter the mail.'],
  detect: (_message, authentication) => {
    if (authentication.dmarc.result !== 'fail') return []
    return [
      {
        description: 'DMARC authentication failed',
        evidence: [seen(whereFound(authentication, 'dmarc'), `dmarc=fail domain=${authentication.dmarc.domain ?? 'unknown'}`)],
      },
    ]
  },
}
