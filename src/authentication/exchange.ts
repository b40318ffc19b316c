/**
 * Exchange Online as it writes itself: its host names, the networks between its own servers, and the mark by which it says
 * to whose tenant a message was delivered.
 */
import type { ReceivedHop } from '../domain/analysis.ts'
import type { HeaderField } from '../domain/message.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { inNetworks, isHost } from './networks.ts'

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

/** From here the service sends to the whole Internet, for every tenant. */
const outboundPool: readonly string[] = ['.outbound.protection.outlook.com']
/** Holds front ends of the service and that pool side by side. */
const sharedNetwork: readonly string[] = ['2a01:111:f400:7e00::/56']
const frontEnd = /^[a-z0-9-]{1,63}\.eop-[a-z0-9-]{1,59}\.prod\.protection\.outlook\.com$/i

const maxValue = 200

/** True for a server of Exchange Online by the name that it gave itself. */
export const isExchangeHost = (name: string | null): boolean => isHost(name, hosts)

/** True for a server that sends mail of every tenant to the Internet: what stands below its hop is a stranger's. */
export const isOutboundPool = (name: string | null): boolean => isHost(name, outboundPool)

/** True where a server of Exchange Online took the message from one of its own service, and not from another tenant's way out. */
export function isInsideExchange({ by, from, ip }: Pick<ReceivedHop, 'by' | 'from' | 'ip'>): boolean {
  if (ip === null || !isExchangeHost(by) || isOutboundPool(from) || !inNetworks(ip, networks)) return false
  return !inNetworks(ip, sharedNetwork) || frontEnd.test(from ?? '')
}

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
