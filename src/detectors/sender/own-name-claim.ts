/** A stranger writes in the name of the own organisation. */
import type { DetectorContext, MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { isBrandDomain } from '../brand-names.ts'
import { seen } from '../evidence.ts'
import { shown, webLinks } from '../links.ts'
import { memo } from '../../domain/memo.ts'
import { hostOfAddress, registrable } from '../organisations.ts'
import { deskNames } from '../phrases-social/roles.ts'
import { findPhrases, plain } from '../words.ts'

const shortestName = 4
const desks = [{ name: 'desk', phrases: deskNames }]

const ownWords = memo(({ organisation }: DetectorContext) => [
  {
    name: 'own',
    phrases: [organisation.name, ...organisation.domains].map((word) => plain(word).trim()).filter((word) => word.length >= shortestName),
  },
])

/** The words of the organisation that the text holds: its name or one of its domains; null where it holds none. */
function ownWordsIn(text: string, context: DetectorContext): string | null {
  return findPhrases(plain(text.slice(0, 500)), ownWords(context))[0]?.phrase ?? null
}

/** Display names like "IT support orchard.example" or "orchard.example": the organisation and a desk of it, or the organisation alone. */
function claim(message: Message, context: DetectorContext): string | null {
  const name = message.from[0]?.name.slice(0, 300) ?? ''
  const own = ownWordsIn(name, context)
  const text = plain(name).trim()
  if (own !== null && (text === own || context.organisation.domains.includes(own) || findPhrases(text, desks).length > 0)) return name
  const isDesk = deskNames.includes(text)
  const signature = isDesk ? ownWordsIn(message.subject ?? '', context) : null
  return signature === null ? null : `${name}; ${message.subject ?? ''}`
}

function leadsToOwn(message: Message, { organisation }: DetectorContext): boolean {
  const hosts = webLinks(message)
    .slice(0, 200)
    .map(({ host }) => registrable(host))
  return hosts.length > 0 && hosts.every((domain) => domain !== null && organisation.domains.includes(domain))
}

/** From or subject claim the own organisation or a desk of it, and the address belongs to somebody else. */
export const detector: MessageDetector = {
  id: 'sender/own-name-claim',
  needs: 'message',
  factor: 'brand_impersonation',
  type: 'Sender',
  title: 'A stranger writes in the name of the own organisation',
  meaning:
    'From claims the own organisation or a desk of it (IT support, payroll, mail administrator), and the address belongs to somebody else.',
  check: 'Ask the desk that is named; see whether a service that you use sends from this domain.',
  severity: 'high',
  technique: 'T1656',
  falsePositives: [
    'Hosted services that send in the name of the organisation from their own domain: add such a domain to organisation.domains.',
  ],
  detect: (message, context) => {
    const { domains } = context.organisation
    const address = message.from[0]?.address ?? ''
    const host = hostOfAddress(address)
    const domain = host === null ? null : (registrable(host) ?? host)
    if (message.from.length === 0 || (host !== null && domain !== null && (domains.includes(domain) || domains.includes(host)))) return []
    if (host !== null && isBrandDomain(host, context)) return []
    const said = claim(message, context)
    if (said === null || leadsToOwn(message, context)) return []
    const origin = domain === null ? 'no address of it stands behind that' : `comes from ${shown(domain)}`
    return [
      {
        description: `The sender claims to be of the own organisation, but ${origin}`,
        evidence: [seen('header:From', `${said} <${address}>`)],
      },
    ]
  },
}
