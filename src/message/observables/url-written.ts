/** What is odd in the way a URL is written; seen in the text as it stood there, since its canonical form no longer shows it. */
import { ipOfHost, trimmedUrl, unicodeDomain } from './url.ts'

/** Host as written: behind the scheme, its slashes and a user name, without the port; brackets of IPv6 stay. */
function writtenHost(raw: string): string {
  const authority = /^(?:[a-z]{2,8}:)?[\\/]{0,100}([^\\/?#]{0,8192})/i.exec(trimmedUrl(raw))?.[1] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return (host.startsWith('[') ? host : host.replace(/:\d{0,9}$/, '')).toLowerCase().replace(/\.{1,100}$/, '')
}

/** Two or three small numbers are a version (`http://1.2.3`, made a link by some mail program), and nobody has an address in 0.0.0.0/8. */
function isVersion(written: string, ip: string): boolean {
  return ip.startsWith('0.') || /^\d{1,2}(?:\.\d{1,2}){1,2}$/.test(written)
}

/**
 * `ip-obfuscated`: an IPv4 address in decimal, octal, hexadecimal, short or mapped notation. `encoded-host`: percent-encoding, or
 * characters that browsers fold (full width, invisible) in the host. `backslash`: one where the slashes or the end of the host should be.
 */
export function writtenTraits(raw: string, url: URL): readonly string[] {
  // Written as a browser would write it; IPv6 can hold a disguised IPv4 even so.
  if (raw === url.href && !url.hostname.startsWith('[')) return []
  const written = writtenHost(raw)
  const ip = ipOfHost(url.hostname)
  const isPlain = written === url.hostname || written.normalize('NFC') === unicodeDomain(url.hostname)
  const tests: readonly (readonly [string, boolean])[] = [
    ['ip-obfuscated', ip !== null && !ip.includes(':') && written !== ip && !isVersion(written, ip)],
    ['encoded-host', ip === null && !isPlain],
    ['backslash', /^(?:[a-z]{2,8}:)?[\\/]{0,100}(?:(?<=\\)|[^\\/?#]{0,8192}\\)/i.test(trimmedUrl(raw))],
  ]
  return tests.filter(([, holds]) => holds).map(([name]) => name)
}
