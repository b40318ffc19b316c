/** An attachment with macros. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** An office file that carries program code. */
export const detector: MessageDetector = {
  id: 'attachment/macro',
  needs: 'message',
  factor: null,
  type: 'Attachment',
  title: 'An attachment with macros',
  meaning: 'An office file that carries program code.',
  check: 'Open it only in a sandbox with macros off; what its macros do stands in the evidence.',
  severity: 'medium',
  technique: 'T1204.002',
  falsePositives: ['Spreadsheets of accountants and engineers.'],
  detect: (message) => hitsByFileTrait(message, ['macro', 'xlm'], 'Attachment with macros'),
}
