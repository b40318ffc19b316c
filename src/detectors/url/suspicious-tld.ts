/** A link under an ending that is often abused. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** The top-level domain stands in the list of cheap and often abused ones. */
export const detector: MessageDetector = {
  id: 'url/suspicious-tld',
  needs: 'message',
  factor: null,
  type: 'Link',
  title: 'A link under an ending that is often abused',
  meaning: 'The top-level domain stands in the list of cheap and often abused ones.',
  check: 'See how old the domain is.',
  severity: 'low',
  technique: 'T1583.001',
  falsePositives: ['Honest small sites that bought a cheap name.'],
  detect: (message) => hitsByTrait(message, 'suspicious-tld', (url) => `Link under an often abused ending: ${shown(url.host)}`),
}
