/** Traits of a URL by its form and by exact look-up in the lists. */
import type { Lists } from '../../domain/finding.ts'
import { memo } from '../../domain/memo.ts'
import { isHomograph } from './homograph.ts'
import { percentDecoded } from './rewriters/rewriter.ts'
import { ipOfHost, registrableDomain } from './url.ts'

/** Longer than what trackers of newsletters need; address bars show the first 100 or so. */
const veryLong = 2_000

const setsOf = memo((lists: Lists) => ({
  shorteners: new Set(lists.shorteners),
  suspiciousTlds: new Set(lists.suspiciousTlds.map((tld) => tld.replace(/^\./, ''))),
  freeHosting: new Set(lists.freeHosting),
}))

/** An opaque token: at least 24 characters of one word with upper case, lower case and digits. */
export function hasOpaqueToken(url: URL): boolean {
  const words = `${url.pathname} ${url.search} ${url.hash}`.split(/[^A-Za-z0-9_+-]+/)
  return words.some((word) => word.length >= 24 && /[A-Z]/.test(word) && /[a-z]/.test(word) && /[0-9]/.test(word))
}

/** The host and every domain above it: `a.b.c`, `b.c`, `c`. */
function lineOf(host: string): readonly string[] {
  const line = [host]
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) line.push(host.slice(dot + 1))
  return line
}

/** What stands before the @ is written like a host, so that it passes for the site. */
function namesAnotherHost(url: URL): boolean {
  const name = percentDecoded(url.username)
  return /^(?:https?:\/{0,2})?(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}(?:$|[/:?#\s])/iu.test(name)
}

/** Names of the traits that hold, in a fixed order. */
export function traitsOf(url: URL, lists: Lists): readonly string[] {
  const host = url.hostname.replace(/\.$/, '')
  const ip = ipOfHost(host)
  const domain = ip === null ? registrableDomain(host) : null
  const below = domain === null ? [] : host.slice(0, -domain.length).split('.')
  const bare = host.startsWith('www.') ? host.slice(4) : host
  const { shorteners, suspiciousTlds, freeHosting } = setsOf(lists)
  const line = lineOf(host)
  const tests: readonly (readonly [string, boolean])[] = [
    ['ip-literal', ip !== null],
    ['shortener', shorteners.has(host) || shorteners.has(bare)],
    ['suspicious-tld', ip === null && line.slice(1).some((end) => suspiciousTlds.has(end))],
    ['free-hosting', ip === null && line.some((end) => freeHosting.has(end))],
    ['userinfo', url.username !== '' || url.password !== ''],
    ['userinfo-host', namesAnotherHost(url)],
    ['punycode', host.split('.').some((label) => label.startsWith('xn--'))],
    ['homograph', ip === null && isHomograph(host, domain, lists)],
    ['port', url.port !== ''],
    ['very-long', url.href.length > veryLong],
    ['opaque-token', hasOpaqueToken(url)],
    ['many-subdomains', below.filter((label) => label !== '').length >= 4],
  ]
  return tests.filter(([, holds]) => holds).map(([name]) => name)
}
