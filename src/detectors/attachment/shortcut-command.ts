/** A shortcut that runs a command. */
import type { MessageDetector } from '../../domain/finding.ts'
import { detailedHits, filesWith } from '../files.ts'

/** The shortcut starts an interpreter or a program that fetches something, with arguments, instead of opening a document. */
export const detector: MessageDetector = {
  id: 'attachment/shortcut-command',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A shortcut that runs a command',
  meaning: 'The shortcut starts an interpreter or a program that fetches something, with arguments, instead of opening a document.',
  check: 'Read the command line in the details of the file; do not open the shortcut.',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Shortcuts to scripts that administrators mail to each other.'],
  detect: (message) =>
    detailedHits(
      filesWith(message, ({ traits }) => traits.includes('lnk-command')),
      'lnk-command',
      'Shortcut that runs a command',
    ),
}
