/** An installer package. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** The content is a Windows Installer package, patch or transform, whatever the name says; it installs programs when it is opened. */
export const detector: MessageDetector = {
  id: 'attachment/installer',
  needs: 'message',
  factor: null,
  type: 'Attachment',
  title: 'An installer package',
  meaning:
    'The content is a Windows Installer package, patch or transform, whatever the name says; it installs programs when it is opened.',
  check: 'Nobody mails installers to users; ask the administrators.',
  severity: 'high',
  technique: 'T1218.007',
  falsePositives: ['Administrators and makers of software who mail a package.'],
  detect: (message) => hitsByFileTrait(message, ['installer'], 'Installer package'),
}
