/** An encrypted attachment. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile } from '../files.ts'

/** The file is really encrypted (by its structure, not by its words), so that no filter can look inside. */
export const detector: MessageDetector = {
  id: 'attachment/password-protected',
  needs: 'message',
  factor: 'password_protected_attachment',
  type: 'Attachment',
  title: 'An encrypted attachment',
  meaning: 'The file is really encrypted (by its structure, not by its words), so that no filter can look inside.',
  check: 'Ask the sender on another way what it is; look for the password in the mail.',
  severity: 'medium',
  technique: 'T1027.013',
  falsePositives: ['Pay slips, medical letters, bank statements.'],
  detect: (message) =>
    hitsByFile(
      filesWith(message, ({ traits }) => traits.includes('encrypted')),
      'Password-protected attachment',
    ),
}
