/** The name of an executive on a foreign address. */
import type { DetectorContext, MessageDetector } from '../../domain/finding.ts'
import { isBrandDomain } from '../brand-names.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'
import { memo } from '../../domain/memo.ts'
import { hostOfAddress, registrable } from '../organisations.ts'
import { canBe, nameWords } from '../person-name.ts'

const mostPeople = 500

const peopleOf = memo(({ executives }: DetectorContext['organisation']) =>
  executives.slice(0, mostPeople).map((name) => ({ name, words: nameWords(name) })),
)

/** From shows the name of one of the organisation's executives, and the address belongs neither to the organisation nor to a known service. */
export const detector: MessageDetector = {
  id: 'sender/executive-name',
  needs: 'message',
  factor: 'person_impersonation',
  type: 'Sender',
  title: 'The name of an executive on a foreign address',
  meaning:
    "From shows the name of one of the organisation's executives, and the address belongs neither to the organisation nor to a known service.",
  check: 'Ask the person on a way that you know; do not answer the mail.',
  severity: 'high',
  technique: 'T1656',
  falsePositives: ['The executive writes from a private address.', 'Somebody else of the same name.'],
  detect: (message, context) => {
    const { executives, domains } = context.organisation
    if (executives.length === 0) return []
    for (const { name, address } of message.from.slice(0, 3)) {
      const host = hostOfAddress(address)
      const domain = host === null ? null : (registrable(host) ?? host)
      if (host !== null && domain !== null && (domains.includes(domain) || domains.includes(host) || isBrandDomain(host, context))) continue
      const words = nameWords(name)
      const person = peopleOf(context.organisation).find((executive) => canBe(words, executive.words))
      if (person === undefined) continue
      const free = domain !== null && context.lists.freeMail.includes(domain)
      const origin = domain === null ? 'no address of the organisation' : `${shown(domain)}${free ? ', a free mail service' : ''}`
      return [
        {
          description: `From shows the name of ${shown(person.name)}, but the address is at ${origin}`,
          evidence: [seen('header:From', `${name} <${address}>`)],
        },
      ]
    }
    return []
  },
}
