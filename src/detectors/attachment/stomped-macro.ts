/** Macros whose source was taken away. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** The compiled form of the macros is there and their source is missing or says something else: what runs is not what a reader of the source sees. */
export const detector: MessageDetector = {
  id: 'attachment/stomped-macro',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'Macros whose source was taken away',
  meaning:
    'The compiled form of the macros is there and their source is missing or says something else: what runs is not what a reader of the source sees.',
  check: 'Take the compiled code apart in a sandbox; do not trust a macro viewer here.',
  severity: 'high',
  technique: 'T1564.007',
  falsePositives: ['Files that a library damaged when it wrote them; remains of deleted code in the compiled form.'],
  detect: (message) => hitsByFileTrait(message, ['macro-stomped'], 'Attachment whose macros hide their source'),
}
