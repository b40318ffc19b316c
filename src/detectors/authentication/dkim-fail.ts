/** DKIM authentication failed. */
import type { AuthenticationDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { whereFound } from '../authentication-place.ts'
import { registrable, senderDomain } from '../organisations.ts'

/** At least one DKIM signature fails and none passes for the domain of From. */
export const detector: AuthenticationDetector = {
  id: 'authentication/dkim-fail',
  needs: 'authentication',
  factor: 'authentication_failure',
  type: 'Authentication',
  title: 'DKIM authentication failed',
  meaning: 'At least one DKIM signature fails and none passes for the domain of From.',
  check: 'See which domain signed and whether a mailing list changed the body.',
  severity: 'high',
  technique: 'T1566',
  falsePositives: ['Mailing lists that add a footer.', 'Keys that were withdrawn since the mail was sent.'],
  detect: (message, authentication) => {
    const failed = authentication.dkim.filter(({ result }) => result === 'fail')
    const from = senderDomain(message)
    const aligned = authentication.dkim.some(
      ({ result, domain }) => result === 'pass' && domain !== null && from !== null && registrable(domain) === from,
    )
    if (failed.length === 0 || aligned) return []
    const evidence = failed
      .slice(0, 5)
      .map(({ domain, selector }) =>
        seen(whereFound(authentication, 'dkim'), `dkim=fail d=${domain ?? 'unknown'} s=${selector ?? 'unknown'}`),
      )
    return [{ description: 'DKIM authentication failed', evidence }]
  },
}
