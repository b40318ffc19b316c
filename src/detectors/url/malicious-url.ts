/** A URL known to be malicious. */
import type { EnrichmentDetector } from '../../domain/finding.ts'
import { convictions } from '../intelligence.ts'

/** A threat-intelligence provider convicts a URL of this mail, by the threshold that the configuration sets. */
export const detector: EnrichmentDetector = {
  id: 'url/malicious-url',
  needs: 'enrichment',
  factor: 'malicious_url',
  type: 'Threat Intel',
  title: 'A URL known to be malicious',
  meaning: 'A threat-intelligence provider convicts a URL of this mail, by the threshold that the configuration sets.',
  check: "Open the provider's own page on this observable.",
  severity: 'high',
  technique: 'T1566.002',
  falsePositives: ['A wrong or outdated entry at the provider.'],
  detect: (_message, enrichments) => convictions(enrichments, 'url', 'URL'),
}
