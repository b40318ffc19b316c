/** A link in a QR code. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByPlace } from '../links.ts'

/** A picture of the mail or of a file holds a QR code with a web address: the reader does not see where it leads, and opens it on a telephone without the protection of the organisation. */
export const detector: MessageDetector = {
  id: 'url/qr-code',
  needs: 'message',
  factor: 'hidden_destination',
  role: 'context',
  type: 'Link',
  title: 'A link in a QR code',
  meaning:
    'A picture of the mail or of a file holds a QR code with a web address: the reader does not see where it leads, and opens it on a telephone without the protection of the organisation.',
  check: 'Judge the address as any other link; ask why the mail does not simply link to it.',
  severity: 'medium',
  technique: 'T1566.002',
  falsePositives: ['Tickets, boarding passes, invoices with a payment code, invitations, signatures with a contact code.'],
  detect: (message) => hitsByPlace(message, 'qr', (host) => `A QR code leads to ${host}`),
}
