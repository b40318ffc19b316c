/** Links that write a mail to somebody else. */
import type { DetectorContext, Hit, MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { brandsIn, isOf } from '../brand-names.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import type { MailtoLink } from '../mailto-links.ts'
import { mailtoLinks } from '../mailto-links.ts'
import { hostOfAddress, registrable, sameOrganisation, senderDomain } from '../organisations.ts'
import { isListMail } from '../strangers.ts'

/** Subjects of mails that lists, trackers and clubs let their readers prepare. */
const harmlessSubject =
  /unsubscri|subscribe|remove me|opt-?out|abmeld|abbestell|d[ée]sabonn|d[ée]sinscri|darse de baja|cancelar (?:a )?(?:su|in|as)|disiscri|afmeld|uitschrijv|feedback|^(?:re|aw|fwd?):|\[[^\]]{1,60}\]/i
/** Mailboxes of lists. */
const harmlessMailbox = /unsubscribe|subscribe|bounce|^list|-list$|-request$|-leave$|-owner$|\+/
/** Words of a button, not of a contact line. */
const button =
  /(?<![\p{L}])(?:report|verify|confirm|secure|review|unlock|cancel|yes|no|not me|was(?:n't| not) me|click|claim|accept|reply|respond|continue|release|allow|block|track|pay|melden|bestätigen|überprüfen|klicken|antworten|ja|nein|signaler|confirmer|vérifier|cliquez|répondre|denunciar|reportar|confirmar|verificar|responder|clique|clic|segnala|conferma|verifica|rispondi|clicca|melden|bevestig|controleer|klik|reageer)(?![\p{L}])/iu

interface Gathered {
  readonly links: MailtoLink[]
}

/** Links by the address that they write to, where that is of another organisation than From and of no brand that the mail speaks of. */
function strangersOf(message: Message, from: string | null, context: DetectorContext): ReadonlyMap<string, Gathered> {
  const strangers = new Map<string, Gathered>()
  const all = mailtoLinks(message)
  if (all.length === 0) return strangers
  const list = isListMail(message)
  const claimed = brandsIn(`${message.from[0]?.name ?? ''} ${message.subject ?? ''}`, context)
  for (const link of all) {
    for (const address of link.to) {
      const host = hostOfAddress(address)
      const domain = host === null ? null : (registrable(host) ?? host)
      if (domain === null || strangers.size >= 50) continue
      if ((from !== null && sameOrganisation(domain, from, context)) || context.organisation.domains.includes(domain)) continue
      if (claimed.some((brand) => isOf(brand, domain, context)) || isRecipient(message, address)) continue
      // A link that reads as its address is a contact line; lists show the addresses of their members shortened.
      const reads = link.text.slice(0, 500).toLowerCase()
      if (reads.includes(address) || (list && reads.includes('@'))) continue
      if (harmlessMailbox.test(address.slice(0, address.lastIndexOf('@')))) continue
      if (harmlessSubject.test(link.subject.slice(0, 300))) continue
      const known = strangers.get(address)
      if (known === undefined) strangers.set(address, { links: [link] })
      else known.links.push(link)
    }
  }
  return strangers
}

function isRecipient(message: Message, address: string): boolean {
  return [...message.to, ...message.cc].slice(0, 200).some((entry) => entry.address.toLowerCase() === address)
}

/** Buttons or words open prepared mails to a free mail address, or several do so to one stranger: the answer goes to the attacker. */
export const detector: MessageDetector = {
  id: 'content/reply-by-mailto',
  needs: 'message',
  factor: 'reply_by_mail',
  type: 'Content',
  title: 'Links that write a mail to somebody else',
  meaning:
    'Buttons open a prepared mail (subject or text filled in, or several buttons to one address) to somebody outside the sender’s organisation: the answer goes to the attacker.',
  check: 'See to whom the mail would go, and whether the sender is known to work with that address.',
  severity: 'high',
  technique: 'T1598',
  falsePositives: ["Pages that offer a partner's address behind several buttons with a prepared subject."],
  detect: (message, context) => {
    const from = senderDomain(message)
    return [...strangersOf(message, from, context)]
      .flatMap(([address, { links }]): Hit[] => {
        const host = hostOfAddress(address) ?? ''
        const free = [host, registrable(host)].some((name) => name !== null && context.lists.freeMail.includes(name))
        const prepared = links.some(({ subject, body }) => subject.trim() !== '' || body.trim() !== '')
        const buttons = new Set(links.filter(({ text }) => button.test(text.slice(0, 100))).map(({ text }) => text.trim()))
        const weight = (links.length > 1 ? 1 : 0) + (prepared ? 1 : 0) + (free ? 1 : 0) + (buttons.size > 0 ? 1 : 0)
        if (weight < 2) return []
        const how = links.length > 1 ? `${links.length} links write` : 'A link writes'
        return [
          {
            description: `${how} a ${prepared ? 'prepared ' : ''}mail to ${shown(address)}, outside the sender's organisation`,
            evidence: links
              .slice(0, 3)
              .map(({ text, subject }) =>
                seen('html:a', `${text.slice(0, 60)} → ${shown(address)}${subject === '' ? '' : ` "${subject.slice(0, 60)}"`}`),
              ),
          },
        ]
      })
      .slice(0, 5)
  },
}
