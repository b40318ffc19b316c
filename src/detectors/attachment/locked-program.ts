/** An encrypted archive that lists a program. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'
import { filesWith, lastExtension } from '../files.ts'

/** The names in an encrypted archive are readable, and one of them is of a kind that runs when it is opened. */
export const detector: MessageDetector = {
  id: 'attachment/locked-program',
  needs: 'message',
  factor: 'suspicious_extension',
  type: 'Attachment',
  title: 'A program inside an encrypted archive',
  meaning: 'The names in an encrypted archive are readable, and one of them is of a kind that runs when it is opened.',
  check: 'Nobody encrypts programs to mail them for a good reason.',
  severity: 'high',
  technique: 'T1027.013',
  falsePositives: ['Developers and malware researchers who send samples to each other.'],
  detect: (message, context) =>
    filesWith(message, ({ details }) => details.some(({ trait }) => trait === 'locked-entry')).flatMap((file) => {
      const entry = file.details.find(
        ({ trait, excerpt: name }) => trait === 'locked-entry' && context.lists.dangerousExtensions.includes(lastExtension(name)),
      )
      return entry === undefined
        ? []
        : [
            {
              description: `The encrypted archive ${excerpt(file.name)} holds a file that runs when it is opened: ${excerpt(entry.excerpt)}`,
              evidence: [seen('file', `${file.name}/${entry.excerpt}`)],
            },
          ]
    }),
}
