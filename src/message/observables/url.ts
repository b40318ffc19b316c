/** One URL: canonical form, registrable domain, address. Nothing is resolved or fetched. */
import { domainToUnicode } from 'node:url'
import ipaddr from 'ipaddr.js'
import { parse as parseDomain } from 'tldts'

const maxUrlChars = 8_192
const schemes = new Set(['http:', 'https:', 'ftp:'])

/**
 * Registrable domain of a host, null for an IP literal. Private suffixes (github.io, blogspot.com) count as suffixes, because
 * their customers are strangers to one another and to the host: two pages there must not look like one organisation.
 */
export function registrableDomain(host: string): string | null {
  return parseDomain(host, { allowPrivateDomains: true }).domain
}

/** A URL as a browser takes it up: at most 8,192 characters, without white space around and line breaks inside. */
export function trimmedUrl(raw: string): string {
  return raw
    .trim()
    .slice(0, maxUrlChars)
    .replaceAll(/[\t\r\n]/g, '')
}

/** WHATWG URL of http, https and ftp with a host, final dots dropped; null for anything else, and for what does not parse. */
export function canonicalUrl(raw: string): URL | null {
  const trimmed = trimmedUrl(raw)
  const text = /^[\\/]{2}/.test(trimmed) ? `https:${trimmed}` : trimmed
  const url = /^(?:https?|ftp):/i.test(text) ? URL.parse(text) : null
  if (url === null) return null
  const { hostname } = url
  let end = hostname.length
  while (end > 0 && hostname[end - 1] === '.') end--
  if (end === 0 || !schemes.has(url.protocol)) return null
  if (end < hostname.length) url.hostname = hostname.slice(0, end)
  return url
}

/** Address of an IP-literal host in standard form, null for a name. */
export function ipOfHost(host: string): string | null {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host
  // The URL parser has already brought every notation of IPv4 into dotted form; names need no closer look.
  if (!bare.includes(':') && !/^[0-9.]+$/.test(bare)) return null
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : null
}

/** Unicode form of an A-label domain; the domain itself where it has none. */
export function unicodeDomain(domain: string): string {
  return domainToUnicode(domain) || domain
}
