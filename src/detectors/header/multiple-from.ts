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
    const senders = message.from.filter(({ address }) => address.includes('@'))
    if (fields.length < 2 && senders.length < 2) return []
    const evidence = senders.slice(0, 5).map(({ address }) => seen('header:From', address))
    const count = Math.max(fields.length, senders.length)
    return [
      {
        description: `From names ${count} senders`,
        evidence: evidence.length > 0 ? evidence : fields.slice(0, 5).map(({ value }) => seen('header:From', value)),
      },
    ]
  },
}
