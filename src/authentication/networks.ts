/** Host names and networks by which own servers are told from strangers. */
import ipaddr from 'ipaddr.js'

const internalRanges: readonly string[] = ['loopback', 'private', 'uniqueLocal', 'linkLocal']
const nowhereRanges: readonly string[] = [...internalRanges, 'unspecified', 'broadcast', 'multicast', 'carrierGradeNat']

const read = (ip: string): ipaddr.IPv4 | ipaddr.IPv6 | null => (ipaddr.isValid(ip) ? ipaddr.process(ip) : null)

/** True for loopback, private and link-local addresses. */
export function isInternal(ip: string): boolean {
  const address = read(ip)
  return address !== null && internalRanges.includes(address.range())
}

/** True for an address of the machine itself. */
export const isLoopback = (ip: string): boolean => read(ip)?.range() === 'loopback'

/** True where both are written forms of one address; false where one is none. */
export function sameAddress(one: string, other: string): boolean {
  const [left, right] = [read(one), read(other)]
  return left !== null && right !== null && left.toString() === right.toString()
}

/** True for an address that a stranger in the Internet can have (documentation networks included). */
export function isPublic(ip: string): boolean {
  const address = read(ip)
  return address !== null && !nowhereRanges.includes(address.range())
}

/** True where one of the networks (CIDR, or a bare address) holds the address; a network that cannot be read holds none. */
export function inNetworks(ip: string, networks: readonly string[]): boolean {
  const address = read(ip)
  if (address === null) return false
  return networks.some((network) => {
    const cidr = network.includes('/') ? network : `${network}/${network.includes(':') ? 128 : 32}`
    if (!ipaddr.isValidCIDR(cidr)) return false
    const [base, bits] = ipaddr.parseCIDR(cidr)
    return base.kind() === address.kind() && address.match(base, bits)
  })
}

/** True where the name is one of `hosts` or stands below one that begins with a dot; without regard to case. */
export function isHost(name: string | null, hosts: readonly string[]): boolean {
  if (name === null) return false
  const lower = name.toLowerCase().replace(/\.$/, '')
  return hosts.some((host) => {
    const own = host.toLowerCase()
    return own.startsWith('.') ? lower.endsWith(own) && lower.length > own.length : lower === own
  })
}
