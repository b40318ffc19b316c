/** Telephone numbers of a message and the mails that its `mailto:` links would write, each once, with every place. */
import type { Observables } from '../../domain/analysis.ts'
import { type MailtoTarget, parseMailto } from './mailto.ts'
import { readPhoneLink } from './phone-links.ts'

export interface Contacts {
  /** Takes a `mailto:` or telephone link; false for all others (a web link to a telephone is noted, and false all the same). */
  take(raw: string, foundIn: string): boolean
  phone(number: string, foundIn: string): void
  phones(): Observables['phones']
  mailtos(): Observables['mailtos']
}

const mostPhones = 200
const mostMailtos = 200
const telling = /^\s{0,20}(?:mailto|tel|callto|smsto|sms|mmsto|mms|whatsapp|https?:\/\/[a-z.]{0,8}(?:wa\.me|whatsapp\.com)\/)/i

/** Fresh contacts of one message; addresses of its mails are handed to `address`. */
export function createContacts(address: (raw: string, foundIn: string) => void): Contacts {
  const phones = new Map<string, Set<string>>()
  const mailtos = new Map<string, { readonly target: MailtoTarget; readonly foundIn: Set<string> }>()
  const phone = (number: string, foundIn: string): void => {
    const places = phones.get(number) ?? new Set<string>()
    if (places.size === 0 && phones.size >= mostPhones) return
    phones.set(number, places.add(foundIn))
  }
  const mailto = (raw: string, foundIn: string): void => {
    const target = parseMailto(raw)
    if (target === null) return
    const apart = foundIn === 'list-unsubscribe'
    for (const each of target.to) address(each, apart ? foundIn : 'mailto')
    for (const each of target.cc) address(each, apart ? foundIn : 'mailto-cc')
    for (const each of target.bcc) address(each, apart ? foundIn : 'mailto-bcc')
    const key = JSON.stringify(target)
    const known = mailtos.get(key)
    if (known !== undefined) known.foundIn.add(foundIn)
    else if (mailtos.size < mostMailtos) mailtos.set(key, { target, foundIn: new Set([foundIn]) })
  }
  return {
    take(raw, foundIn) {
      if (!telling.test(raw)) return false
      if (/^\s{0,20}mailto:/i.test(raw)) {
        mailto(raw, foundIn)
        return true
      }
      const link = readPhoneLink(raw)
      if (link === null) return false
      for (const number of link.numbers) phone(number, link.kind)
      return link.own
    },
    phone,
    phones: () => [...phones].map(([number, places]) => ({ number, foundIn: [...places], ioc: false, blockCandidate: false })),
    mailtos: () =>
      [...mailtos.values()].map(({ target, foundIn }) => ({
        to: [...target.to],
        cc: [...target.cc],
        bcc: [...target.bcc],
        subject: target.subject,
        body: target.body,
        foundIn: [...foundIn],
      })),
  }
}
