/** Answers go to a mailbox that anybody can open. */
import type { DetectorContext, MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { isBrandDomain } from '../brand-names.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { hostOfAddress, registrable, sameOrganisation, senderDomain } from '../organisations.ts'
import { isListMail } from '../strangers.ts'

const mostAddresses = 5
const mostRecipients = 50

/** Forms on a web site write to their owner and name the visitor as the one to answer. */
function writesHome(message: Message, from: string, context: DetectorContext): boolean {
  return [...message.to, ...message.cc].slice(0, mostRecipients).some(({ address }) => {
    const domain = registrable(hostOfAddress(address) ?? '')
    return domain !== null && sameOrganisation(domain, from, context)
  })
}

/** Reply-To names an address at a free mail provider that is not the sender's, in a mail that came neither through a list nor from a form. */
export const detector: MessageDetector = {
  id: 'header/reply-to-free-mail',
  needs: 'message',
  factor: 'header_inconsistencies',
  role: 'evidence',
  type: 'Sender',
  title: 'Answers go to a free mailbox',
  meaning:
    'Reply-To names an address at a free mail provider that is not the sender’s: whoever answers writes to somebody whom the sender’s domain does not vouch for.',
  check: 'Ask the person who seems to write, by a way other than this mail, whether the free mailbox is theirs.',
  severity: 'medium',
  technique: 'T1656',
  falsePositives: [
    'Associations and small firms that send through a service and read answers in a free mailbox.',
    'Forms of web sites that deliver to another organisation than the one whose domain they write from.',
  ],
  detect: (message, context) => {
    const from = senderDomain(message)
    if (from === null || isListMail(message)) return []
    const senders = new Set(message.from.map(({ address }) => address.toLowerCase()))
    const strangers = message.replyTo.slice(0, mostAddresses).filter(({ address }) => {
      const host = hostOfAddress(address)
      if (host === null || senders.has(address.toLowerCase())) return false
      return [host, registrable(host) ?? host].some((name) => context.lists.freeMail.includes(name))
    })
    const [first] = strangers
    // Services of brands pass on what their users share and sell, and name the user as the one to answer.
    if (first === undefined || isBrandDomain(from, context) || writesHome(message, from, context)) return []
    const description = `Answers go to the free mailbox ${shown(first.address)} and not to the sender at ${shown(from)}`
    return [{ description, evidence: strangers.map(({ address }) => seen('header:Reply-To', address)) }]
  },
}
