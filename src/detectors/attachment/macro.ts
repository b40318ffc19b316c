/** An attachment with macros. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile } from '../files.ts'

/** An office file that carries program code. */
export const detector: MessageDetector = {
  id: 'attachment/macro',
  needs: 'message',
  factor: null,
  type: 'Attachment',
  title: 'An attachment with macros',
  meaning: 'An office file that carries program code.',
  check: 'Open it only in a sandbox with macros off.',
  severity: 'medium',
  technique: 'T1204.002',
  falsePositives: ['Spreadsheets of accountants and engineers.'],
  detect: (message) =>
    hitsByFile(
      filesWith(message, ({ traits }) => traits.includes('macro')),
      'Attachment with macros',
    ),
}
