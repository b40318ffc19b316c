/** What the host of a URL tells by itself: the same for every URL of the host. */
import type { Lists } from '../../domain/finding.ts'
import { memo } from '../../domain/memo.ts'
import { isHomograph } from './homograph.ts'
import { ipOfHost, registrableDomain, unicodeDomain } from './url.ts'

export interface HostFacts {
  /** Without a final dot. */
  readonly host: string
  /** Address of an IP literal in standard form, null for a name. */
  readonly ip: string | null
  /** Registrable domain, null for an IP literal. */
  readonly domain: string | null
  /** Null where it is the host itself. */
  readonly unicodeHost: string | null
  readonly traits: ReadonlySet<string>
}

const manyLabels = 4

const setsOf = memo((lists: Lists) => ({
  shorteners: new Set(lists.shorteners),
  suspiciousTlds: new Set(lists.suspiciousTlds.map((tld) => tld.replace(/^\./, ''))),
  freeHosting: new Set(lists.freeHosting),
}))

/** The host and every domain above it: `a.b.c`, `b.c`, `c`. */
function lineOf(host: string): readonly string[] {
  const line = [host]
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) line.push(host.slice(dot + 1))
  return line
}

/** Facts of a host as the URL parser writes it, by its form and by exact look-up in the lists. */
export function hostFacts(hostname: string, lists: Lists): HostFacts {
  const host = hostname.replace(/\.$/, '')
  const ip = ipOfHost(host)
  const domain = ip === null ? registrableDomain(host) : null
  const unicodeHost = unicodeDomain(host)
  const below = domain === null ? [] : host.slice(0, -domain.length).split('.')
  const bare = host.startsWith('www.') ? host.slice(4) : host
  const { shorteners, suspiciousTlds, freeHosting } = setsOf(lists)
  const line = lineOf(host)
  const tests: readonly (readonly [string, boolean])[] = [
    ['ip-literal', ip !== null],
    ['shortener', shorteners.has(host) || shorteners.has(bare)],
    ['suspicious-tld', ip === null && line.slice(1).some((end) => suspiciousTlds.has(end))],
    ['free-hosting', ip === null && line.some((end) => freeHosting.has(end))],
    ['punycode', host.split('.').some((label) => label.startsWith('xn--'))],
    ['homograph', ip === null && isHomograph(host, domain, lists)],
    ['many-subdomains', below.filter((label) => label !== '').length >= manyLabels],
  ]
  const traits = new Set(tests.filter(([, holds]) => holds).map(([name]) => name))
  return { host, ip, domain, unicodeHost: unicodeHost === host ? null : unicodeHost, traits }
}
