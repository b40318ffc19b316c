/** SPF authentication failed. */
import type { AuthenticationDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { whereFound } from '../authentication-place.ts'

/** The sending server is not one that the envelope domain allows; none, neutral, softfail and errors do not count. */
export const detector: AuthenticationDetector = {
  id: 'authentication/spf-fail',
  needs: 'authentication',
  factor: 'authentication_failure',
  type: 'Authentication',
  title: 'SPF authentication failed',
  meaning: 'The sending server is not one that the envelope domain allows; none, neutral, softfail and errors do not count.',
  check: 'Compare the Authentication-Results header of your own border server with the sending address.',
  severity: 'high',
  technique: 'T1566',
  falsePositives: ['Forwarding breaks SPF.'],
  detect: (_message, authentication) => {
    if (authentication.spf.result !== 'fail') return []
    return [
      {
        description: 'SPF authentication failed',
        evidence: [seen(whereFound(authentication, 'spf'), `spf=fail domain=${authentication.spf.domain ?? 'unknown'}`)],
      },
    ]
  },
}
