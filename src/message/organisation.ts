/** Which people belong together, as far as their addresses tell. */
import { domainOf } from './headers/addresses.ts'
import { registrableDomain } from './observables/url.ts'

/** The domain that an organisation owns, or the whole address at a free mail provider; lower case, null for no address. */
export function organisationOf(address: string | null, freeMail: readonly string[]): string | null {
  const lower = address?.toLowerCase() ?? ''
  const domain = domainOf(lower)
  if (domain === null) return null
  return freeMail.includes(domain) ? lower : (registrableDomain(domain) ?? domain)
}
