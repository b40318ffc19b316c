/** An IP address known to be malicious. */
import type { EnrichmentDetector } from '../../domain/finding.ts'
import { convictions } from '../intelligence.ts'

/** A threat-intelligence provider convicts an IP address that this mail came from or links to. */
export const detector: EnrichmentDetector = {
  id: 'threat-intel/malicious-ip',
  needs: 'enrichment',
  factor: null,
  type: 'Threat Intel',
  title: 'An IP address known to be malicious',
  meaning: 'A threat-intelligence provider convicts an IP address that this mail came from or links to.',
  check: "Open the provider's own page on this observable.",
  severity: 'medium',
  technique: 'T1566.002',
  falsePositives: ['A wrong or outdated entry at the provider.'],
  detect: (_message, enrichments) => convictions(enrichments, 'ip', 'IP address'),
}
