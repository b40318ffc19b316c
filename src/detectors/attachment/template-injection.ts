/** A document that fetches a template or an object when it is opened. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** The document is empty of code itself and names a template, frame or linked object on another machine, which is loaded on opening and can bring macros or an exploit with it. */
export const detector: MessageDetector = {
  id: 'attachment/template-injection',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A document that fetches a template or an object when it is opened',
  meaning:
    'The document is empty of code itself and names a template, frame or linked object on another machine, which is loaded on opening and can bring macros or an exploit with it.',
  check: 'Look at the address that the document would load from; no honest sender keeps a template for strangers on the web.',
  severity: 'high',
  technique: 'T1221',
  falsePositives: ["Templates and linked workbooks on the web storage of the sender's own firm."],
  detect: (message) =>
    hitsByFileTrait(message, ['template-injection', 'remote-object'], 'Attachment that loads a template or an object from elsewhere'),
}
