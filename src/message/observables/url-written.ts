/** What is odd in the way a URL is written; seen in the text as it stood there, since its canonical form no longer shows it. */
import { ipOfHost, trimmedUrl, unicodeDomain } from './url.ts'

/** Host as written: behind the scheme, its slashes and a user name, without the port; brackets of IPv6 stay. */
function writtenHost(raw: string): string {
  const authority = /^(?:[a-z]{2,8}:)?[\\/]{0,100}([^\\/?#]{0,8192})/i.exec(trimmedUrl(raw))?.[1] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return (host.startsWith('[') ? host : host.replace(/:\d{0,9}$/, '')).toLowerCase().replace(/\.$/, '')
}

/** IPv4 in any form but four plain decimal numbers, or dressed up as IPv6. */
function isOddAddress(written: string, ip: string): boolean {
  if (ip.includes(':')) return false
  return written !== ip
}

/**
 * `ip-obfuscated`: an IPv4 address in decimal, octal, hexadecimal, short or mapped notation. `encoded-host`: percent-encoding, or
 * characters that browsers fold (full width, invisible) in the host. `backslash`: a backslash before the query.
 */
export function writtenTraits(raw: string, url: URL): readonly string[] {
  const written = writtenHost(raw)
  const ip = ipOfHost(url.hostname)
  const beforeQuery = /^[^?#]{0,2048}/.exec(trimmedUrl(raw))?.[0] ?? ''
  const isPlain = written === url.hostname || written.normalize('NFC') === unicodeDomain(url.hostname)
  const tests: readonly (readonly [string, boolean])[] = [
    ['ip-obfuscated', ip !== null && isOddAddress(written, ip)],
    ['encoded-host', ip === null && !isPlain],
    ['backslash', beforeQuery.includes('\\')],
  ]
  return tests.filter(([, holds]) => holds).map(([name]) => name)
}
