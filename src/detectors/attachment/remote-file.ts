/** A file that calls another machine when it is seen or opened. */
import type { MessageDetector } from '../../domain/finding.ts'
import { detailedHits, filesWith } from '../files.ts'

/** A shortcut, or a document without a click, names a file on a network share; Windows logs on there and so hands over the hash of the password. */
export const detector: MessageDetector = {
  id: 'attachment/remote-file',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A file that calls another machine when it is opened',
  meaning:
    'A shortcut, or a document without a click, names a file on a network share; Windows logs on there and so hands over the hash of the password.',
  check: 'Look whose machine the path names; block outgoing SMB and WebDAV.',
  severity: 'high',
  technique: 'T1187',
  falsePositives: ['Shortcuts to shares of the own network that colleagues send around.'],
  detect: (message) =>
    detailedHits(
      filesWith(message, ({ traits }) => traits.includes('remote-file') && (traits.includes('shortcut') || traits.includes('auto-run'))),
      'remote-file',
      'File that calls a network share',
    ),
}
