/** A PDF that runs a script when it is opened. */
import type { MessageDetector } from '../../domain/finding.ts'
import { detailedHits, filesWith } from '../files.ts'

/** The document starts JavaScript by itself, or holds a script that reaches out of it or builds code; printing and the arithmetic of forms do not count. */
export const detector: MessageDetector = {
  id: 'attachment/pdf-javascript',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A PDF that runs a script when it is opened',
  meaning:
    'The document starts JavaScript by itself, or holds a script that reaches out of it or builds code; printing and the arithmetic of forms do not count.',
  check: 'Read the script in the details of the file; open the document only in a sandbox.',
  severity: 'high',
  technique: 'T1059.007',
  falsePositives: ['Elaborate forms of authorities that set themselves up with script.'],
  detect: (message) =>
    detailedHits(
      filesWith(
        message,
        ({ traits }) => traits.includes('pdf-javascript') && traits.includes('auto-run') && !traits.includes('pdf-launch'),
      ),
      'pdf-javascript',
      'PDF with a script that runs when it is opened',
    ),
}
