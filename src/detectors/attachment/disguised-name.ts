/** A name that hides what the file is. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByFile, lastExtension } from '../files.ts'

const running: ReadonlySet<string> = new Set(
  'exe scr com pif cpl msi msix appx jar js jse vbs vbe wsf wsh hta bat cmd ps1 lnk url website iso img vhd vhdx one dll apk html htm shtml xhtml svg mht mhtml'.split(
    ' ',
  ),
)

/** A second extension, a changed direction of writing or a row of blanks makes a program or a web page look like a document. */
export const detector: MessageDetector = {
  id: 'attachment/disguised-name',
  needs: 'message',
  factor: 'disguised_file',
  type: 'Attachment',
  title: 'A name that hides what the file is',
  meaning: 'A second extension, a changed direction of writing or a row of blanks makes a program or a web page look like a document.',
  check: 'Look at the last extension of the name in the list of files; that one counts.',
  severity: 'high',
  technique: 'T1036.007',
  falsePositives: ['Web pages that a program saved under the name of the document they show.'],
  detect: (message) =>
    hitsByFile(
      filesWith(
        message,
        ({ name, traits }) =>
          traits.includes('double-extension') ||
          ((traits.includes('rtl-name') || traits.includes('long-space-name')) && running.has(lastExtension(name))),
      ),
      'Name that hides what the file is',
    ),
}
