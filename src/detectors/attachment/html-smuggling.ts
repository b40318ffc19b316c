/** A page that builds a file on the reader's machine. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile } from '../files.ts'

/** An HTML attachment unpacks hidden data with script, the way filters are bypassed. */
export const detector: MessageDetector = {
  id: 'attachment/html-smuggling',
  needs: 'message',
  factor: 'suspicious_extension',
  type: 'Attachment',
  title: "A page that builds a file on the reader's machine",
  meaning: 'An HTML attachment unpacks hidden data with script, the way filters are bypassed.',
  check: 'Never open it; give it to a sandbox.',
  severity: 'high',
  technique: 'T1027.006',
  falsePositives: ['Encrypted-mail portals that ship a self-opening page.'],
  detect: (message) =>
    hitsByFile(
      filesWith(message, ({ traits }) => traits.includes('html-smuggling')),
      'HTML attachment that assembles hidden data',
    ),
}
