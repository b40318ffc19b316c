/** Who a host or an address belongs to: registrable domains by the Public Suffix List, private section included. */
import { getDomain } from 'tldts'
import type { DetectorContext, Lists } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { memo } from '../domain/memo.ts'

/** Registrable domain of a host, lower case; a host on shared hosting is an organisation of its own; null for IP literals and single labels. */
export function registrable(host: string): string | null {
  if (host.length > 255) return null
  const name = host.toLowerCase()
  return getDomain(name, { allowPrivateDomains: true }) ?? getDomain(name)
}

/** What stands behind the last @, lower case; null where nothing usable does. */
export function hostOfAddress(address: string): string | null {
  const at = address.lastIndexOf('@')
  const host =
    at < 0
      ? ''
      : address
          .slice(at + 1)
          .trim()
          .toLowerCase()
          .replace(/\.$/, '')
  return host === '' ? null : host
}

/** Registrable domain of the first From address that has one; null where none has. */
export function senderDomain(message: Message): string | null {
  const host = message.from.map(({ address }) => hostOfAddress(address)).find((name) => name !== null) ?? null
  return host === null ? null : registrable(host)
}

/** Names of the brands that a registrable domain belongs to. */
const brandsByDomain = memo((lists: Lists): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>()
  for (const { name, domains } of lists.brands) {
    for (const domain of domains) names.set(domain, [...(names.get(domain) ?? []), name])
  }
  return names
})

/** True where two registrable domains are one, both the same listed brand's, or both the operator's own. */
export function sameOrganisation(one: string, other: string, context: DetectorContext): boolean {
  if (one === other) return true
  const own = context.organisation.domains
  if (own.includes(one) && own.includes(other)) return true
  const ofOne = brandsByDomain(context.lists).get(one)
  return ofOne !== undefined && (brandsByDomain(context.lists).get(other) ?? []).some((name) => ofOne.includes(name))
}

/** True where a registrable domain is a listed brand's or the operator's own: one that is worth pretending to be. */
export function isWorthForging(domain: string, context: DetectorContext): boolean {
  return context.organisation.domains.includes(domain) || brandsByDomain(context.lists).has(domain)
}
