/** A link that names its reader. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** A link carries the recipient's own address, in plain text or in base64, so that the page knows whom it fools. */
export const detector: MessageDetector = {
  id: 'url/recipient-in-link',
  needs: 'message',
  factor: null,
  type: 'Link',
  title: 'A link that names its reader',
  meaning: "A link carries the recipient's own address, in plain text or in base64, so that the page knows whom it fools.",
  check: 'Harmless in a newsletter; on a log-in page it fills in the name.',
  severity: 'info',
  technique: 'T1598.003',
  falsePositives: ['Newsletters and notices: preferences and unsubscribing.'],
  detect: (message) =>
    hitsByTrait(message, 'recipient-in-url', (url) => `A link to ${shown(url.host)} carries the address of the recipient`),
}
