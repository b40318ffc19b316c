/** A file that runs when it is opened. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile, lastExtension } from '../files.ts'

const dangerousTraits: ReadonlySet<string> = new Set(['shortcut', 'disk-image', 'onenote', 'script', 'executable'])

/** The last extension (of a file or of an archive's member) is in the list of dangerous ones, or the content is a program, script, shortcut, disk image or OneNote section. */
export const detector: MessageDetector = {
  id: 'attachment/dangerous-extension',
  needs: 'message',
  factor: 'suspicious_extension',
  type: 'Attachment',
  title: 'A file that runs when it is opened',
  meaning:
    "The last extension (of a file or of an archive's member) is in the list of dangerous ones, or the content is a program, script, shortcut, disk image or OneNote section.",
  check: 'Nobody mails programs for a good reason.',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Developers who mail scripts to each other.'],
  detect: (message, context) =>
    hitsByFile(
      filesWith(
        message,
        ({ name, traits }) =>
          context.lists.dangerousExtensions.includes(lastExtension(name)) || traits.some((trait) => dangerousTraits.has(trait)),
      ),
      'Dangerous file type',
    ),
}
