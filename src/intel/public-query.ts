/** Which observables may be asked about at all: nothing that belongs to a private network or a reserved name leaves the machine. */
import ipaddr from 'ipaddr.js'
import type { ProviderQuery } from '../domain/intel.ts'

/** Names that the public DNS does not have: RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476, and those that offices use. */
const specialUse: readonly string[] = [
  'test',
  'example',
  'invalid',
  'localhost',
  'local',
  'onion',
  'alt',
  'home.arpa',
  'arpa',
  'example.com',
  'example.net',
  'example.org',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'localdomain',
  'workgroup',
]

/** True for `name` itself and every name below it. */
export function isAtOrBelow(host: string, name: string): boolean {
  return host === name || host.endsWith(`.${name}`)
}

/**
 * True where the query is about something public. `permit` lists names (with all below them) and addresses that are asked
 * about although they are special-use or reserved.
 */
export function isPublicQuery({ kind, value }: ProviderQuery, permit: readonly string[] = []): boolean {
  switch (kind) {
    case 'file':
      return true
    case 'ip':
      return isPublicIp(value, permit)
    case 'domain':
      return isPublicName(value, permit)
    case 'url': {
      const host = hostOf(value)
      return host !== null && (isPublicIp(host, permit) || isPublicName(host, permit))
    }
  }
}

/** Host of an http(s) URL, lower case, without the brackets of IPv6 or a final dot; null for anything else. */
export function hostOf(value: string): string | null {
  const url = URL.parse(value)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

function isPublicIp(value: string, permit: readonly string[]): boolean {
  if (!ipaddr.isValid(value)) return false
  return permit.includes(value) || ipaddr.process(value).range() === 'unicast'
}

function isPublicName(value: string, permit: readonly string[]): boolean {
  if (ipaddr.isValid(value) || value === '') return false
  const host = value.toLowerCase().replace(/\.$/, '')
  if (permit.some((name) => isAtOrBelow(host, name))) return true
  return host.includes('.') && !specialUse.some((name) => isAtOrBelow(host, name))
}
