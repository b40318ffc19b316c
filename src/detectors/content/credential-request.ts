/** "Verify your account by this link, or else". */
import type { MessageDetector } from '../../domain/finding.ts'
import { leadsSomewhere } from '../ask-by-link.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf, near } from '../wording.ts'

const reach = 60
const asking = new Set(['verify account', 'log in by link'])
const reasons = ['threat', 'alert', 'pressure', 'deadline'] as const

/** The text wants the reader to verify, confirm or log in by a link or file, and gives a trouble, a deadline or a loss as the reason. */
export const detector: MessageDetector = {
  id: 'content/credential-request',
  needs: 'message',
  factor: 'sensitive_info_request',
  type: 'Content',
  title: 'Verify by this link, or else',
  meaning:
    'The text wants the reader to verify, confirm or log in by a link or file, and gives a trouble, a deadline or a loss as the reason.',
  check: 'Log in by the way that you always use; a real request waits there as well.',
  severity: 'high',
  technique: 'T1598.003',
  falsePositives: ['Genuine requests to confirm an address or a device that carry a deadline.'],
  detect: (message) => {
    if (!leadsSomewhere(message)) return []
    const because = mentionsOf(message, reasons)
    for (const ask of mentionsOf(message, ['ask'])) {
      if (!asking.has(ask.idea)) continue
      const reason = because.find((mention) => near(ask, mention, reach))
      if (reason === undefined) continue
      return [
        {
          description: `Asks to verify or log in by a link or file: "${excerpt(ask.phrase)}", because: "${excerpt(reason.phrase)}"`,
          evidence: [seen(ask.where, ask.around), seen(reason.where, reason.around)],
          lure: 'credential',
        },
      ]
    }
    return []
  },
}
