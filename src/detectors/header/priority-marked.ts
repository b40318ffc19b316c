/** Marked as high priority. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'

/** X-Priority is 1 or 2: the sender wants it read first. */
export const detector: MessageDetector = {
  id: 'header/priority-marked',
  needs: 'message',
  factor: 'header_inconsistencies',
  role: 'context',
  type: 'Behavioral',
  title: 'Marked as high priority',
  meaning: 'X-Priority is 1 or 2: the sender wants it read first.',
  check: 'Means little by itself.',
  severity: 'low',
  technique: null,
  falsePositives: ['Colleagues in a hurry, ticket systems, monitoring.'],
  detect: (message) => {
    const field = message.headers.find(({ name, value }) => name.toLowerCase() === 'x-priority' && /^\s{0,20}[12](?:\D|$)/.test(value))
    if (field === undefined) return []
    return [
      {
        description: `Marked as high priority (X-Priority ${field.value.trim().charAt(0)})`,
        evidence: [seen('header:X-Priority', field.value)],
      },
    ]
  },
}
