/** A shortened link. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** The link hides its target behind a shortening service (exact host in the list). */
export const detector: MessageDetector = {
  id: 'url/shortener',
  needs: 'message',
  factor: 'hidden_destination',
  role: 'context',
  type: 'Link',
  title: 'A shortened link',
  meaning: 'The link hides its target behind a shortening service (exact host in the list).',
  check: 'Have the target looked up by a provider; do not open it.',
  severity: 'low',
  technique: 'T1608.005',
  falsePositives: ['Social media posts, text-message style notices.'],
  detect: (message) => hitsByTrait(message, 'shortener', (url) => `Shortened link through ${shown(url.host)}`),
}
