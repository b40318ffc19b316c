/** Whom the operator trusts, and the resolver that signatures are verified with. */
import type { DnsResolver } from '../../domain/dns.ts'
import type { AuthenticationSettings } from '../../domain/settings.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config/schema.ts'
import { createResolver } from '../resolver.ts'

export function composeTrust(config: Config['authentication']): AuthenticationSettings {
  const { trustedAuthservIds, trustedHosts, trustedNetworks, trustedForwarders, exchangeTenants } = config
  return { trustedAuthservIds, trustedHosts, trustedNetworks, trustedForwarders, exchangeTenants }
}

/** Null where `authentication.dns` is off: then the results in the headers count. */
export function composeResolver({ dns, deadline }: Config['authentication'], clock: Clock): DnsResolver | null {
  if (dns === 'off') return null
  return createResolver({ servers: dns, deadlineMs: deadline, now: () => clock.now().getTime() })
}
