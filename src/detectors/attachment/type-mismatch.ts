/** A file that is not what its name says. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile } from '../files.ts'

/** The content is of another kind than name or declared type. */
export const detector: MessageDetector = {
  id: 'attachment/type-mismatch',
  needs: 'message',
  factor: null,
  type: 'Attachment',
  title: 'A file that is not what its name says',
  meaning: 'The content is of another kind than name or declared type.',
  check: 'Trust the content.',
  severity: 'medium',
  technique: 'T1036.008',
  falsePositives: ['Programs that declare a wrong type.'],
  detect: (message) =>
    hitsByFile(
      filesWith(message, ({ traits }) => traits.includes('type-mismatch')),
      'Attachment whose content does not match its name',
    ),
}
