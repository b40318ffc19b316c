/** A PDF that starts a program. */
import type { MessageDetector } from '../../domain/finding.ts'
import { detailedHits, filesWith } from '../files.ts'

/** An action of the document launches a program or a file outside of it. */
export const detector: MessageDetector = {
  id: 'attachment/pdf-launch',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A PDF that starts a program',
  meaning: 'An action of the document launches a program or a file outside of it.',
  check: 'Read the command in the details of the file; honest documents start nothing.',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Catalogues on old CDs that start a viewer.'],
  detect: (message) =>
    detailedHits(
      filesWith(message, ({ traits }) => traits.includes('pdf-launch')),
      'pdf-launch',
      'PDF that starts a program',
    ),
}
