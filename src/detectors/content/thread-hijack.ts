/** A stranger answers in a conversation that he was no part of. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { seen } from '../evidence.ts'
import { quoteAt } from '../first-words.ts'
import { shown, webLinks } from '../links.ts'
import { hostOfAddress, registrable, sameOrganisation } from '../organisations.ts'
import { bankChange } from '../phrases-social/bank-change.ts'
import { isListMail } from '../strangers.ts'
import { findPhrases, plain } from '../words.ts'

const longestQuote = 8_000
const mostAddresses = 40
const replyPrefix = /^\s{0,5}(?:re|aw|antw|sv|vs|r|rif|ref|odp|res|wg|tr|rv|enc|fwd?)\s{0,2}(?:\[\d{1,3}\])?:/i
const inText = /[\p{L}\p{N}._%+-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})/gu

/** Registrable domains of the people in the quoted mails. */
function quotedDomains(quote: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const match of quote.matchAll(inText)) {
    const domain = registrable(match[1] ?? '')
    if (domain !== null) found.add(domain)
    if (found.size >= mostAddresses) break
  }
  return found
}

/** What the newest words bring that the conversation did not have: a link of theirs, a file, other bank details; null for nothing. */
function brought(message: Message, own: string): string | null {
  if (findPhrases(plain(own), bankChange).some(({ group }) => group === 'changed account')) return 'other bank details'
  const quote = message.visibleText.slice(quoteAt(message))
  const fresh = webLinks(message).find(({ host, url, foundIn }) =>
    foundIn.includes('html-href') || foundIn.includes('text') ? !quote.includes(host) && !quote.includes(url) : false,
  )
  if (fresh !== undefined) return `a link to ${shown(fresh.host)}`
  return message.observables.files.some(({ foundIn, mediaType }) => foundIn.includes('attachment') && !/^(?:image|text)\//.test(mediaType))
    ? 'a file'
    : null
}

/** A reply quotes a conversation; its sender's domain is none of those in it, no header field ties it to the thread, and it brings a link, a file or bank details. */
export const detector: MessageDetector = {
  id: 'content/thread-hijack',
  needs: 'message',
  factor: 'person_impersonation',
  type: 'Content',
  title: 'A stranger answers in a conversation that he was no part of',
  meaning:
    "The mail quotes a conversation and answers in it, but the sender's domain is none of those in it, no header field ties it to the thread, and it brings a link, a file or bank details.",
  check: 'Ask one of the quoted people on a way that you know.',
  severity: 'high',
  technique: 'T1656',
  falsePositives: ['Somebody to whom the conversation was handed over, and who answers by a new mail.'],
  detect: (message, context) => {
    if (!replyPrefix.test((message.subject ?? '').slice(0, 40)) || isListMail(message)) return []
    if (message.headers.some(({ name, value }) => /^(?:in-reply-to|references|thread-index)$/i.test(name) && value.trim() !== '')) return []
    const at = quoteAt(message)
    const quote = message.visibleText.slice(at, at + longestQuote)
    const own = message.visibleText.slice(0, at).trim()
    const host = hostOfAddress(message.from[0]?.address ?? '')
    const from = host === null ? null : registrable(host)
    if (quote.length < 40 || own.length < 10 || from === null) return []
    const domains = quotedDomains(quote)
    const recipients = message.to
      .concat(message.cc)
      .slice(0, 100)
      .flatMap(({ address }) => registrable(hostOfAddress(address) ?? '') ?? [])
    const between =
      domains.size > 0 && [...domains].some((domain) => recipients.includes(domain) || context.organisation.domains.includes(domain))
    if (!between || [...domains].some((domain) => sameOrganisation(domain, from, context)) || recipients.includes(from)) return []
    const what = brought(message, own)
    if (what === null) return []
    return [
      {
        description: `Answers in a quoted conversation from ${shown(from)}, which is no part of it, and brings ${what}`,
        evidence: [seen('header:From', message.from[0]?.address ?? ''), seen('text', quote.slice(0, 200))],
      },
    ]
  },
}
