/** A mandatory header is missing. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'

/** From or Date is absent, which RFC 5322 section 3.6 demands of every mail; not judged on mail rebuilt from a forward. */
export const detector: MessageDetector = {
  id: 'header/mandatory-header-missing',
  needs: 'message',
  factor: 'header_inconsistencies',
  role: 'context',
  type: 'Sender',
  title: 'A mandatory header is missing',
  meaning: 'From or Date is absent, which RFC 5322 section 3.6 demands of every mail; not judged on mail rebuilt from a forward.',
  check: 'Look at the raw source: mail programs never leave these out.',
  severity: 'low',
  technique: null,
  falsePositives: ['Home-grown scripts and devices that send mail.'],
  detect: (message) => {
    if (message.evidence.grade === 'C' || message.evidence.grade === 'D' || message.evidence.grade === 'E') return []
    const names = new Set(message.headers.map(({ name }) => name.toLowerCase()))
    const missing = ['From', 'Date'].filter((name) => !names.has(name.toLowerCase()))
    if (missing.length === 0) return []
    return [{ description: `Mandatory header missing: ${missing.join(', ')}`, evidence: [seen('headers', `no ${missing.join(', no ')}`)] }]
  },
}
