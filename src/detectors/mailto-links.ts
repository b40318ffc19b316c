/** The mails that links of a message write (RFC 6068), from the observables and, beside them, from the links of the HTML. */
import type { Message } from '../domain/message.ts'

export interface MailtoLink {
  /** Addresses that the mail would go to (to, cc, bcc), lower case, each once. */
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
  /** What the reader sees as the link; empty where the observables alone know it. */
  readonly text: string
}

const mostLinks = 2_000
const longestLink = 4_000
const mostAddresses = 20

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function addressesOf(list: string): readonly string[] {
  return list
    .split(/[,;]/, mostAddresses)
    .map((piece) => decoded(piece).trim().toLowerCase())
    .filter((address) => /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address))
}

/** One link of the HTML as a mail; null for other links. */
function read(href: string, text: string): MailtoLink | null {
  if (!/^\s{0,20}mailto:/i.test(href)) return null
  const link = href.slice(0, longestLink).trim()
  const [path = '', query = ''] = link.slice(7).split('?', 2)
  const to = [...addressesOf(path)]
  let subject = ''
  let body = ''
  for (const field of query.replaceAll('&amp;', '&').split('&', 20)) {
    const [name = '', value = ''] = field.split('=', 2)
    if (/^(?:to|cc|bcc)$/i.test(name)) to.push(...addressesOf(value))
    if (/^subject$/i.test(name)) subject = decoded(value)
    if (/^body$/i.test(name)) body = decoded(value)
  }
  return { to: [...new Set(to)].slice(0, mostAddresses), subject, body, text }
}

/** Every link that writes a mail, in order, at most 2,000; a link that names no address ("share by mail") has an empty `to`. */
export function mailtoLinks(message: Message): readonly MailtoLink[] {
  const links = (message.html?.links ?? []).slice(0, mostLinks).flatMap(({ href, text }) => read(href, text) ?? [])
  if (links.length > 0) return links
  return message.observables.mailtos
    .filter(({ foundIn }) => !foundIn.every((place) => place.includes('unsubscribe')))
    .slice(0, mostLinks)
    .map(({ to, cc, bcc, subject, body }) => ({
      to: [...new Set([...to, ...cc, ...bcc].map((address) => address.toLowerCase()))].slice(0, mostAddresses),
      subject: subject ?? '',
      body: body ?? '',
      text: '',
    }))
}
