/** An object of the old Equation Editor. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** The document embeds an object that the Equation Editor reads, whose faults run an attacker's code without any question (CVE-2017-11882, CVE-2018-0802). */
export const detector: MessageDetector = {
  id: 'attachment/equation-editor',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'An object of the old Equation Editor',
  meaning:
    "The document embeds an object that the Equation Editor reads, whose faults run an attacker's code without any question (CVE-2017-11882, CVE-2018-0802).",
  check: 'Open nothing; give the file to a sandbox. Equations in scientific papers are stored otherwise today.',
  severity: 'high',
  technique: 'T1203',
  falsePositives: ['Scientific texts of before 2007 that were saved as RTF.'],
  detect: (message) => hitsByFileTrait(message, ['equation-editor'], 'Attachment with an object of the old Equation Editor'),
}
