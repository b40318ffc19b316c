/** Domains as DMARC compares them. */
import { getDomain } from 'tldts'

/** The organisational domain by the Public Suffix List, lower case; the name itself where it has none. */
export function organisationOf(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, '')
  return getDomain(lower, { allowPrivateDomains: true }) ?? lower
}

/** True where both belong to one organisation (relaxed alignment, RFC 7489 section 3.1). */
export function aligned(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== '' && other !== '' && organisationOf(one) === organisationOf(other)
}
