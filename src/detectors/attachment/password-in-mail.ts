/** An encrypted attachment whose password stands in the same mail. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile } from '../files.ts'

/** The mail gives the password of its own encrypted attachment away: encryption then keeps filters out, and nobody else. */
export const detector: MessageDetector = {
  id: 'attachment/password-in-mail',
  needs: 'message',
  factor: 'password_protected_attachment',
  type: 'Attachment',
  title: 'An encrypted attachment with its password beside it',
  meaning: 'The mail gives the password of its own encrypted attachment away: encryption then keeps filters out, and nobody else.',
  check: 'Open it in a sandbox with that password; ask the sender on another way why it is encrypted.',
  severity: 'high',
  technique: 'T1027.013',
  falsePositives: ['Offices that encrypt by rule and write the password into the same mail.'],
  detect: (message) =>
    hitsByFile(
      filesWith(
        message,
        ({ traits }) => traits.includes('encrypted') && (traits.includes('password-quoted') || traits.includes('password-offered')),
      ),
      'The mail holds the password of its encrypted attachment',
    ),
}
