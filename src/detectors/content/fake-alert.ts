/** An alarm with the way out beside it. */
import type { MessageDetector } from '../../domain/finding.ts'
import { leadsSomewhere } from '../ask-by-link.ts'
import { excerpt, seen } from '../evidence.ts'
import { mentionsOf, near, onePerIdea } from '../wording.ts'

const reach = 80

/** The text reports a trouble (account, mailbox, virus, parcel, payment, refund) and sends the reader to a link or file to end it. */
export const detector: MessageDetector = {
  id: 'content/fake-alert',
  needs: 'message',
  factor: 'suspicious_keywords',
  type: 'Content',
  title: 'An alarm and the way out of it',
  meaning:
    'The text reports a trouble (account, mailbox, virus, parcel, payment, refund) and sends the reader to a link or file to end it.',
  check: 'Open the service by the way that you always use and see whether it knows of the trouble.',
  severity: 'medium',
  technique: 'T1598',
  falsePositives: ['Genuine notices of security, delivery and billing.'],
  detect: (message) => {
    if (!leadsSomewhere(message)) return []
    const asks = mentionsOf(message, ['ask'])
    const alarms = mentionsOf(message, ['alert']).filter((alarm) =>
      asks.some((ask) => near(alarm, ask, reach) || alarm.where === 'header:Subject'),
    )
    return onePerIdea(alarms).map((alarm) => ({
      description: `Raises an alarm (${alarm.idea}) and leads to a link or file: "${excerpt(alarm.phrase)}"`,
      evidence: [seen(alarm.where, alarm.around)],
    }))
  },
}
