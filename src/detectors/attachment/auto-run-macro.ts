/** Macros that run by themselves. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { filesWith } from '../files.ts'

const mostDetails = 4

/** An office file carries program code that starts when the file is opened or closed, without a click on anything in it. */
export const detector: MessageDetector = {
  id: 'attachment/auto-run-macro',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'Macros that run by themselves',
  meaning: 'An office file carries program code that starts when the file is opened or closed, without a click on anything in it.',
  check:
    'Do not enable content. Read the macro in a sandbox or with a macro viewer: does it start programs, fetch files, or write to disk?',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Workbooks and templates of a firm that set themselves up when they are opened.'],
  detect: (message) =>
    filesWith(message, ({ traits }) => traits.includes('auto-run')).map((file) => {
      const reaches = file.traits.includes('macro-shell') ? ' and reach for programs, files or the network' : ''
      const details = file.details.filter(({ trait, excerpt: words }) => /^(?:auto-run|macro-shell)$/.test(trait) && excerpt(words) !== '')
      return {
        description: `Attachment with macros that run by themselves${reaches}: ${excerpt(file.name)}`,
        evidence: [
          seen('file', `${file.name} (${file.detectedType ?? file.mediaType})`),
          ...details.slice(0, mostDetails).map((detail) => seen('file', detail.excerpt)),
        ],
      }
    }),
}
