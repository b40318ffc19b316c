/** A form inside the mail. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Hit } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown, webHost } from '../links.ts'

/** The HTML holds a form that sends what is typed to somebody. */
export const detector: MessageDetector = {
  id: 'content/embedded-form',
  needs: 'message',
  factor: 'embedded_form',
  role: 'context',
  type: 'Content',
  title: 'A form inside the mail',
  meaning: 'The HTML holds a form that sends what is typed to somebody.',
  check: 'See where the form sends to and what it asks for.',
  severity: 'medium',
  technique: 'T1598.003',
  falsePositives: ['Surveys and search fields in newsletters.'],
  detect: (message) =>
    (message.html?.forms ?? []).slice(0, 5).map(({ action, inputTypes }): Hit => {
      const secret = inputTypes.some((type) => type.toLowerCase() === 'password')
      const host = webHost(action)
      const target = host === null ? '' : ` that sends to ${shown(host)}`
      const evidence = [seen('html:form', `${shown(action.slice(0, 300))} inputs: ${inputTypes.slice(0, 20).join(', ')}`)]
      return {
        description: `Embedded form${target}${secret ? ' and asks for a password' : ''}`,
        evidence,
        ...(secret ? { lure: 'credential' as const } : {}),
      }
    }),
}
