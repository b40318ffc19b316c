/** A page that builds a file on the reader's machine. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByTraitOfFile } from '../files.ts'

/** The script of an attached page assembles a file or another page from hidden data, the way filters are bypassed. */
export const detector: MessageDetector = {
  id: 'attachment/html-smuggling',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: "A page that builds a file on the reader's machine",
  meaning: 'The script of an attached page assembles a file or another page from hidden data, the way filters are bypassed.',
  check: 'Never open it; give it to a sandbox. What was unpacked stands among the files, as smuggled.',
  severity: 'high',
  technique: 'T1027.006',
  falsePositives: ['Encrypted-mail portals that ship a self-opening page (Proofpoint, Cisco).'],
  detect: (message) =>
    hitsByTraitOfFile(
      filesWith(message, ({ traits }) => traits.includes('html-smuggling')),
      'html-smuggling',
      'HTML attachment that assembles hidden data',
    ),
}
