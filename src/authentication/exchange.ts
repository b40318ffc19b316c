/**
 * Exchange Online as it writes itself: its host names, the networks between its own servers, and the mark by which it says
 * to whose tenant a message was delivered.
 */
import type { HeaderField } from '../domain/message.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { isHost } from './networks.ts'

const hosts: readonly string[] = ['.protection.outlook.com', '.prod.outlook.com', '.outlook.office365.com', '.prod.exchangelabs.com']
/** Between servers of the service only; what other tenants send comes out of 40.92.0.0/15, 52.100.0.0/14 and 2a01:111:f403::/48. */
const networks: readonly string[] = [
  '2603:1096::/32',
  '2603:10a6::/32',
  '2603:10b6::/32',
  '2603:10c6::/32',
  '2603:10d6::/32',
  '2a01:111:e400::/48',
  '2a01:111:f400:7e00::/56',
]

const maxValue = 200

/** True for a server of Exchange Online by the name that it gave itself. */
export const isExchangeHost = (name: string | null): boolean => isHost(name, hosts)

/** Networks from which a server of Exchange Online receives its own service's mail. */
export const exchangeNetworks = networks

/**
 * True where the service says that it took the message for one of the own tenants. X-EOPTenantAttributedMessage names the tenant that
 * receives; X-MS-Exchange-CrossTenant-Id is that of the sender where another tenant sent it, so it counts only in the absence
 * of the former (mail inside the organisation). A mark that stands there twice with two tenants counts for none.
 */
export function isOwnTenant(headers: readonly HeaderField[], { exchangeTenants }: AuthenticationSettings): boolean {
  if (exchangeTenants.length === 0) return false
  const valuesOf = (name: string): readonly string[] =>
    headers
      .filter((field) => field.name.toLowerCase() === name)
      .map((field) => field.raw.slice(0, maxValue).trim().toLowerCase().split(':')[0] ?? '')
  const receiving = valuesOf('x-eoptenantattributedmessage')
  const marks = receiving.length > 0 ? receiving : valuesOf('x-ms-exchange-crosstenant-id')
  const own = exchangeTenants.map((tenant) => tenant.toLowerCase())
  return marks.length > 0 && marks.every((mark) => own.includes(mark))
}

/** Hosts that count as own for this message: the configured ones, and Exchange Online's where it names an own tenant. */
export function ownHosts(headers: readonly HeaderField[], settings: AuthenticationSettings): readonly string[] {
  return isOwnTenant(headers, settings) ? [...settings.trustedHosts, ...hosts] : settings.trustedHosts
}
