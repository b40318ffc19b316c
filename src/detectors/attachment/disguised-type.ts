/** A program or web page under the name of a document. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile } from '../files.ts'

const dangerous: ReadonlySet<string> = new Set(['executable', 'script', 'shortcut', 'disk-image', 'onenote'])

/** The name says document, picture or archive, and the content is a program, script, shortcut, disk image or web page. */
export const detector: MessageDetector = {
  id: 'attachment/disguised-type',
  needs: 'message',
  factor: 'disguised_file',
  type: 'Attachment',
  title: 'A program or web page under the name of a document',
  meaning: 'The name says document, picture or archive, and the content is a program, script, shortcut, disk image or web page.',
  check: 'Trust the content, not the name; ask the sender on another way.',
  severity: 'high',
  technique: 'T1036.008',
  falsePositives: ['An error page of a web server that a program saved as PDF.'],
  detect: (message) =>
    hitsByFile(
      filesWith(
        message,
        ({ detectedType, traits }) =>
          traits.includes('type-mismatch') && (detectedType === 'text/html' || traits.some((trait) => dangerous.has(trait))),
      ),
      'Dangerous content behind a harmless name',
    ),
}
