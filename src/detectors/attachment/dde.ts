/** A document that starts a program through a field. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** A DDE field or link names a command interpreter or another program; the office program offers to run it when the document is opened. */
export const detector: MessageDetector = {
  id: 'attachment/dde',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A document that starts a program through a field',
  meaning:
    'A DDE field or link names a command interpreter or another program; the office program offers to run it when the document is opened.',
  check: 'Read the command in the evidence; do not answer yes to questions about updating links.',
  severity: 'high',
  technique: 'T1559.002',
  falsePositives: ['None known: honest links name a spreadsheet or a market data service, and those do not count.'],
  detect: (message) => hitsByFileTrait(message, ['dde'], 'Attachment whose field starts a program'),
}
