/** A script that fetches a program and runs it. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByTraitOfFile } from '../files.ts'

/** A script or a launcher in a file fetches something from elsewhere and starts it, or starts a command or an installation by itself. */
export const detector: MessageDetector = {
  id: 'attachment/script-downloader',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A script that fetches a program and runs it',
  meaning:
    'A script or a launcher in a file fetches something from elsewhere and starts it, or starts a command or an installation by itself.',
  check: 'Read the telling line in the details of the file; block the address that it fetches from.',
  severity: 'high',
  technique: 'T1059',
  falsePositives: ['Administrators who mail installation scripts to each other.'],
  detect: (message) =>
    hitsByTraitOfFile(
      filesWith(message, ({ traits }) => traits.includes('downloader')),
      'downloader',
      'Script that fetches and runs',
    ),
}
