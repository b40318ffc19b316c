/** A document that refers to other machines. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** The document loads pictures, data or links from the web or from a share of another machine; a share can be made to catch the password hash of who opens it. */
export const detector: MessageDetector = {
  id: 'attachment/external-reference',
  needs: 'message',
  factor: null,
  role: 'context',
  type: 'Attachment',
  title: 'A document that refers to other machines',
  meaning:
    'The document loads pictures, data or links from the web or from a share of another machine; a share can be made to catch the password hash of who opens it.',
  check: 'Look at the addresses: shares with an unknown host, web addresses of strangers.',
  severity: 'low',
  technique: 'T1187',
  falsePositives: ['Documents made from web pages, workbooks linked to others in the same firm, pictures kept on a web site.'],
  detect: (message) => hitsByFileTrait(message, ['external-relation'], 'Attachment that refers to other machines'),
}
