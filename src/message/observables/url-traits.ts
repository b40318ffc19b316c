/** Traits of a URL by its form, joined with those of its host. */
import type { HostFacts } from './host-facts.ts'
import { percentDecoded } from './percent.ts'

/** Longer than what trackers of newsletters need; address bars show the first 100 or so. */
const veryLong = 2_000

/** An opaque token: at least 24 characters of one word with upper case, lower case and digits. */
export function hasOpaqueToken(url: URL): boolean {
  const words = `${url.pathname} ${url.search} ${url.hash}`.match(/[A-Za-z0-9_+-]{24,}/g) ?? []
  return words.some((word) => /[A-Z]/.test(word) && /[a-z]/.test(word) && /[0-9]/.test(word))
}

/** What stands before the @ is written like a host, so that it passes for the site. */
function namesAnotherHost(url: URL): boolean {
  const name = percentDecoded(url.username)
  return /^(?:https?:\/{0,2})?(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}(?:$|[/:?#\s])/iu.test(name)
}

/** In the order in which they are named. */
const order = [
  'ip-literal',
  'shortener',
  'suspicious-tld',
  'free-hosting',
  'userinfo',
  'userinfo-host',
  'punycode',
  'homograph',
  'port',
  'very-long',
  'opaque-token',
  'many-subdomains',
]

/** Names of the traits that hold, those of the host among them, in a fixed order. */
export function traitsOf(url: URL, { traits }: HostFacts): readonly string[] {
  const own: readonly (readonly [string, boolean])[] = [
    ['userinfo', url.username !== '' || url.password !== ''],
    ['userinfo-host', url.username !== '' && namesAnotherHost(url)],
    ['port', url.port !== ''],
    ['very-long', url.href.length > veryLong],
    ['opaque-token', hasOpaqueToken(url)],
  ]
  const holding = own.filter(([, holds]) => holds).map(([name]) => name)
  if (holding.length === 0 && traits.size === 0) return []
  return order.filter((name) => traits.has(name) || holding.includes(name))
}
