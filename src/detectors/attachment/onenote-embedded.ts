/** A OneNote section with a file in it. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByTraitOfFile } from '../files.ts'

/** A OneNote section holds an embedded file that starts with a double click, usually under a picture that looks like a button. */
export const detector: MessageDetector = {
  id: 'attachment/onenote-embedded',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A OneNote section with a file in it',
  meaning: 'A OneNote section holds an embedded file that starts with a double click, usually under a picture that looks like a button.',
  check: 'Look at the embedded files, which stand among the files of the message.',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Colleagues who send a section with a document pasted into it.'],
  detect: (message) =>
    hitsByTraitOfFile(
      filesWith(message, ({ traits }) => traits.includes('onenote') && traits.includes('embedded-file')),
      'embedded-file',
      'OneNote section with an embedded file',
    ),
}
