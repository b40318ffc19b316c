/** A slide that starts a program. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByFileTrait } from '../file-traits.ts'

/** A click on a slide, or the pointer moving over it, starts a program. */
export const detector: MessageDetector = {
  id: 'attachment/program-action',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A slide that starts a program',
  meaning: 'A click on a slide, or the pointer moving over it, starts a program.',
  check: 'Look at the target of the action; move no pointer over the slides.',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Trainers who start a demonstration from their slides.'],
  detect: (message) => hitsByFileTrait(message, ['program-action'], 'Presentation whose slide starts a program'),
}
