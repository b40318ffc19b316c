/** The sender's name is an address of somebody else. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { hostOfAddress, registrable, sameOrganisation } from '../organisations.ts'

const inName = /([\p{L}\p{N}._%+-]{1,64})@((?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24})/u

/** Mail programs show the name and hide the address: an address in the name that is not the sender's deceives. */
export const detector: MessageDetector = {
  id: 'sender/address-in-name',
  needs: 'message',
  factor: 'person_impersonation',
  type: 'Sender',
  title: "The sender's name is an address of somebody else",
  meaning: 'The name in From reads as a mail address of one organisation, while the mail comes from another.',
  check: 'Read the address behind the name.',
  severity: 'high',
  technique: 'T1656',
  falsePositives: ['Contact forms and ticket systems that show the address of the person who wrote.'],
  detect: (message, context) => {
    const replies = message.replyTo.map(({ address }) => address.toLowerCase())
    for (const { name, address } of message.from.slice(0, 3)) {
      const text = name.slice(0, 400).toLowerCase()
      const host = hostOfAddress(address)
      const claim = inName.exec(text)
      if (claim === null || host === null || /\bvia\b|\(by way of|on behalf of|im auftrag von/u.test(text)) continue
      const real = registrable(host) ?? host
      const said = registrable(claim[2] ?? '')
      // A form that passes on what somebody wrote lets answers go to him.
      if (said === null || sameOrganisation(said, real, context) || replies.includes(claim[0])) continue
      if (message.headers.some((header) => header.name.toLowerCase() === 'list-id')) continue
      return [
        {
          description: `The sender's name reads as an address at ${shown(said)}, but the mail comes from ${shown(real)}`,
          evidence: [seen('header:From', `${name} <${address}>`)],
        },
      ]
    }
    return []
  },
}
