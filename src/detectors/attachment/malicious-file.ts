/** A file known to be malicious. */
import type { EnrichmentDetector } from '../../domain/finding.ts'
import { convictions } from '../intelligence.ts'

/** A threat-intelligence provider convicts an attached file by its hash. */
export const detector: EnrichmentDetector = {
  id: 'attachment/malicious-file',
  needs: 'enrichment',
  factor: 'malicious_file',
  type: 'Threat Intel',
  title: 'A file known to be malicious',
  meaning: 'A threat-intelligence provider convicts an attached file by its hash.',
  check: "Open the provider's own page on this observable.",
  severity: 'high',
  technique: 'T1566.001',
  falsePositives: ['A wrong or outdated entry at the provider.'],
  detect: (_message, enrichments) => convictions(enrichments, 'file', 'file'),
}
