/** Organisational domains (Public Suffix List) and which of them belong together. */
import { getDomain } from 'tldts'
import type { Authentication } from '../domain/analysis.ts'
import type { Message } from '../domain/message.ts'

/** Registrable domain of a host, the host itself where it has none (IP literal, single label); lower case. */
export function organisationOf(host: string): string {
  const name = host.toLowerCase()
  return getDomain(name, { allowPrivateDomains: true }) ?? name
}

/** True where `host` is the domain or lies below it. */
export function isWithin(host: string, domain: string): boolean {
  const name = host.toLowerCase()
  const own = domain.toLowerCase()
  return own !== '' && (name === own || name.endsWith(`.${own}`))
}

/** True where the host or one of the domains above it is in the set (lower case). */
export function isBelowOneOf(host: string, domains: ReadonlySet<string>): boolean {
  for (let name = host.toLowerCase(); name !== '';) {
    if (domains.has(name)) return true
    const dot = name.indexOf('.')
    name = dot < 0 ? '' : name.slice(dot + 1)
  }
  return false
}

/** Domain of the first From address in lower case, null where it has none. */
export function fromDomain(message: Message): string | null {
  const address = message.from[0]?.address ?? ''
  const at = address.lastIndexOf('@')
  return at < 0 || at === address.length - 1 ? null : address.slice(at + 1).toLowerCase()
}

/** DMARC passed for the organisation in From, and From names one sender only. */
export function isAligned(message: Message, authentication: Authentication): boolean {
  const from = fromDomain(message)
  const { result, domain } = authentication.dmarc
  if (result !== 'pass' || from === null || message.from.length !== 1) return false
  return domain === null || organisationOf(domain) === organisationOf(from)
}
