/** A QR code drawn with characters or table cells. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByPlace } from '../links.ts'

/** The mail draws a QR code with block characters or with the cells of a table instead of a picture, so that filters that look into pictures do not see its address. */
export const detector: MessageDetector = {
  id: 'content/text-qr',
  needs: 'message',
  factor: 'deceptive_url',
  type: 'Link',
  title: 'A QR code drawn with characters or table cells',
  meaning:
    'The mail draws a QR code with block characters or with the cells of a table instead of a picture, so that filters that look into pictures do not see its address.',
  check: 'Judge the address that the code holds; honest senders use a picture.',
  severity: 'high',
  technique: 'T1027.013',
  falsePositives: ['Terminal output of developers (a code printed by a command-line tool).'],
  detect: (message) => hitsByPlace(message, 'qr-text', (host) => `A QR code drawn without a picture leads to ${host}`),
}
