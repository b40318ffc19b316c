/** Facts of a sender that several rules weigh: an address that anybody can have, answers that go elsewhere. */
import type { DetectorContext, Lists } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { memo } from '../domain/memo.ts'
import { hostOfAddress, registrable, sameOrganisation, senderDomain } from './organisations.ts'

function isFree(address: string, { lists }: DetectorContext): boolean {
  const host = hostOfAddress(address)
  return host !== null && (lists.freeMail.includes(host) || lists.freeMail.includes(registrable(host) ?? host))
}

/** From is at a free mail provider. */
export function writesFromFreeMail(message: Message, context: DetectorContext): boolean {
  return message.from.slice(0, 3).some(({ address }) => isFree(address, context))
}

/** Reply-To is at a free mail provider or another organisation than From. */
export function answersGoElsewhere(message: Message, context: DetectorContext): boolean {
  const from = senderDomain(message)
  return message.replyTo.slice(0, 5).some(({ address }) => {
    const host = hostOfAddress(address)
    const domain = host === null ? null : registrable(host)
    return domain !== null && (from === null || !sameOrganisation(domain, from, context))
  })
}

const rentedOf = memo((lists: Lists): ReadonlySet<string> => new Set(lists.rentedServices))

/** From is a service that sends mail with the words of whoever opens an account: sharing, signing, invoicing, forms, payments. */
export function writesByRentedService(message: Message, { lists }: DetectorContext): boolean {
  const rented = rentedOf(lists)
  return message.from.slice(0, 3).some(({ address }) => {
    const labels = (hostOfAddress(address) ?? '').slice(0, 255).split('.')
    return labels.some((_, index) => rented.has(labels.slice(index).join('.')))
  })
}

/** The mail came through a list or as bulk, by its own header fields. */
export const isListMail = memo((message: Message): boolean =>
  message.headers.some(
    ({ name, value }) =>
      /^list-(?:id|unsubscribe|post)$/i.test(name) || (/^precedence$/i.test(name) && /bulk|list|junk/i.test(value.slice(0, 50))),
  ),
)
