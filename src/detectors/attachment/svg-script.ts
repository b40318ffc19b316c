/** A picture that runs code. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByTraitOfFile } from '../files.ts'

/** An SVG picture holds a script, an event handler, a form or a page: a browser runs it when the picture is opened. */
export const detector: MessageDetector = {
  id: 'attachment/svg-script',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A picture that runs code',
  meaning: 'An SVG picture holds a script, an event handler, a form or a page: a browser runs it when the picture is opened.',
  check: 'Read the script in the details of the file; pictures have no need of one.',
  severity: 'high',
  technique: 'T1027.017',
  falsePositives: ['Interactive charts that monitoring tools export as SVG.'],
  detect: (message) =>
    hitsByTraitOfFile(
      filesWith(message, ({ traits }) => traits.includes('svg-script')),
      'svg-script',
      'SVG picture that runs code',
    ),
}
