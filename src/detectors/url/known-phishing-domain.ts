/** A domain known to be malicious. */
import type { EnrichmentDetector } from '../../domain/finding.ts'
import { convictions } from '../intelligence.ts'

/** A threat-intelligence provider convicts a domain that this mail names. */
export const detector: EnrichmentDetector = {
  id: 'url/known-phishing-domain',
  needs: 'enrichment',
  factor: 'known_phishing_domain',
  type: 'Threat Intel',
  title: 'A domain known to be malicious',
  meaning: 'A threat-intelligence provider convicts a domain that this mail names.',
  check: "Open the provider's own page on this observable.",
  severity: 'high',
  technique: 'T1566.002',
  falsePositives: ['A wrong or outdated entry at the provider.'],
  detect: (_message, enrichments) => convictions(enrichments, 'domain', 'domain'),
}
