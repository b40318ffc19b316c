/** More than one sender in From. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'

/** Several From fields or addresses: programs differ in which one they show. */
export const detector: MessageDetector = {
  id: 'header/multiple-from',
  needs: 'message',
  factor: null,
  type: 'Sender',
  title: 'More than one sender in From',
  meaning: 'Several From fields or addresses: programs differ in which one they show.',
  check: 'Look at each address in the raw source.',
  severity: 'medium',
  technique: 'T1656',
  falsePositives: ['Mail written on behalf of several people.'],
  detect: (message) => {
    const fields = message.headers.filter(({ name }) => name.toLowerCase() === 'from')
    if (fields.length < 2 && message.from.length < 2) return []
    const count = Math.max(fields.length, message.from.length)
    return [
      { description: `From names ${count} senders`, evidence: message.from.slice(0, 5).map(({ address }) => seen('header:From', address)) },
    ]
  },
}
