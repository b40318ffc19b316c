/** One URL: canonical form, registrable domain and traits. Nothing is resolved or fetched. */
import { domainToUnicode } from 'node:url'
import ipaddr from 'ipaddr.js'
import { parse as parseDomain } from 'tldts'
import type { UrlObservable } from '../../domain/analysis.ts'
import { defang } from '../../domain/defang.ts'
import type { Lists } from '../../domain/finding.ts'

const maxUrlChars = 8_192
const schemes = new Set(['http:', 'https:', 'ftp:'])

/**
 * Registrable domain of a host, null for an IP literal. Private suffixes (github.io, blogspot.com) count as suffixes, because
 * their customers are strangers to one another and to the host: two pages there must not look like one organisation.
 */
export function registrableDomain(host: string): string | null {
  return parseDomain(host, { allowPrivateDomains: true }).domain
}

/** WHATWG URL of http, https and ftp with a host; null for anything else, and for what does not parse. */
export function canonicalUrl(raw: string): URL | null {
  const trimmed = raw
    .trim()
    .slice(0, maxUrlChars)
    .replaceAll(/[\t\r\n]/g, '')
  const text = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed
  if (!/^(?:https?|ftp):/i.test(text)) return null
  try {
    const url = new URL(text)
    return schemes.has(url.protocol) && url.hostname !== '' ? url : null
  } catch {
    return null
  }
}

/** Address of an IP-literal host in standard form, null for a name. */
export function ipOfHost(host: string): string | null {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host
  // The URL parser has already brought every notation of IPv4 into dotted form; names need no closer look.
  if (!bare.includes(':') && !/^[0-9.]+$/.test(bare)) return null
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : null
}

/** An opaque token: at least 24 characters of one word with upper case, lower case and digits. */
export function hasOpaqueToken(url: URL): boolean {
  const words = `${url.pathname} ${url.search} ${url.hash}`.split(/[^A-Za-z0-9_+-]+/)
  return words.some((word) => word.length >= 24 && /[A-Z]/.test(word) && /[a-z]/.test(word) && /[0-9]/.test(word))
}

/** Traits of a URL by its form and by exact look-up in the lists. */
export function traitsOf(url: URL, lists: Lists): readonly string[] {
  const host = url.hostname.replace(/\.$/, '')
  const ip = ipOfHost(host)
  const domain = ip === null ? registrableDomain(host) : null
  const labels =
    domain === null
      ? 0
      : host
          .slice(0, -domain.length)
          .split('.')
          .filter((label) => label !== '').length
  const bare = host.startsWith('www.') ? host.slice(4) : host
  const tests: readonly (readonly [string, boolean])[] = [
    ['ip-literal', ip !== null],
    ['shortener', lists.shorteners.includes(host) || lists.shorteners.includes(bare)],
    ['suspicious-tld', ip === null && lists.suspiciousTlds.some((tld) => host.endsWith(`.${tld.replace(/^\./, '')}`))],
    ['userinfo', url.username !== '' || url.password !== ''],
    ['punycode', host.split('.').some((label) => label.startsWith('xn--'))],
    ['port', url.port !== ''],
    ['opaque-token', hasOpaqueToken(url)],
    ['many-subdomains', labels >= 4],
  ]
  return tests.filter(([, holds]) => holds).map(([name]) => name)
}

/** The observable of a URL that stood in the given places. */
export function urlObservable(url: URL, foundIn: readonly string[], inFiles: readonly string[], lists: Lists): UrlObservable {
  const host = url.hostname.replace(/\.$/, '')
  return {
    url: url.href,
    defanged: defang(url.href),
    host,
    domain: ipOfHost(host) === null ? registrableDomain(host) : null,
    unicodeHost: unicodeDomain(host) === host ? null : unicodeDomain(host),
    foundIn,
    inFiles,
    decodedFrom: null,
    traits: traitsOf(url, lists),
    ioc: false,
    blockCandidate: false,
  }
}

/** Unicode form of an A-label domain; the domain itself where it has none. */
export function unicodeDomain(domain: string): string {
  return domainToUnicode(domain) || domain
}
