/** Gathers observables of one message, each once, with every place it was found in. */
import ipaddr from 'ipaddr.js'
import type { FileObservable, Observables } from '../../domain/analysis.ts'
import { defang } from '../../domain/defang.ts'
import type { Lists } from '../../domain/finding.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'
import { domainOf, normalAddress } from '../headers/addresses.ts'
import type { HeaderSummary } from '../headers/summary.ts'
import type { BreachLog } from '../limits.ts'
import { createContacts } from './contacts.ts'
import { recipientFinder } from './recipient-in-url.ts'
import { unwrapLink } from './rewriters/unwrap.ts'
import { type HostFacts, hostFacts } from './host-facts.ts'
import { canonicalUrl, registrableDomain, unicodeDomain } from './url.ts'
import { urlObservable } from './url-observable.ts'
import { writtenTraits } from './url-written.ts'

export interface Collector {
  /** Takes a URL as written (http, https, ftp, mailto, tel, sms and their kin); anything else is left alone. */
  url(raw: string, foundIn: string, file?: string): void
  address(raw: string, foundIn: string): void
  /** Takes a telephone number in the form of the contract. */
  phone(number: string, foundIn: string): void
  /** Takes an IP address; private and reserved ones are left out. */
  ip(raw: string, foundIn: string): void
  finish(summary: HeaderSummary, files: readonly FileObservable[]): Observables
}

/** Addresses of public networks only: private and reserved ones say nothing about a sender. */
function isPublic(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast'
}

/** A URL while the message is being read. */
interface UrlEntry {
  readonly url: URL
  readonly foundIn: Set<string>
  readonly inFiles: Set<string>
  readonly traits: Set<string>
  /** Set back to null where the URL also stands in the message as it is. */
  decodedFrom: string | null
  leadsTo: string | null
  takenApart: boolean
  /** Canonical forms of the URLs that it wraps. */
  readonly inside: Set<string>
}

const mark = { ioc: false, blockCandidate: false } as const

/** A fresh collector with the budgets of one message. */
export function createCollector(lists: Lists, limits: AnalysisLimits, breaches: BreachLog): Collector {
  const urls = new Map<string, UrlEntry>()
  const addresses = new Map<string, Set<string>>()
  const domains = new Map<string, Set<string>>()
  const ips = new Map<string, Set<string>>()
  const note = (map: Map<string, Set<string>>, key: string, foundIn: string): void => {
    const places = map.get(key) ?? new Set<string>()
    map.set(key, places.add(foundIn))
  }

  const address = (raw: string, foundIn: string): void => {
    const value = normalAddress(raw.trim())
    if (!/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(value)) return
    if (addresses.size >= limits.addresses && !addresses.has(value)) {
      breaches.add(
        'addresses',
        limits.addresses,
        addresses.size + 1,
        'The message holds more addresses than the budget; the rest was left out.',
      )
      return
    }
    note(addresses, value, foundIn)
  }

  const contacts = createContacts(address)

  /** The entry of a URL; null where the budget is used up. */
  const entryOf = (url: URL, decodedFrom: string | null): UrlEntry | null => {
    const known = urls.get(url.href)
    if (known !== undefined) {
      if (decodedFrom === null) known.decodedFrom = null
      return known
    }
    if (urls.size >= limits.urls) {
      breaches.add('urls', limits.urls, urls.size + 1, 'The message holds more links than the budget; the rest was left out.')
      return null
    }
    const fresh = { url, foundIn: new Set<string>(), inFiles: new Set<string>(), traits: new Set<string>(), inside: new Set<string>() }
    const entry: UrlEntry = { ...fresh, decodedFrom, leadsTo: null, takenApart: false }
    urls.set(url.href, entry)
    return entry
  }

  const place = (entry: UrlEntry | null | undefined, foundIn: string, file: string | undefined): void => {
    entry?.foundIn.add(foundIn)
    if (file !== undefined) entry?.inFiles.add(file)
  }

  /** A link and what it wraps; the same link in a second place is not taken apart again. */
  const link = (url: URL, raw: string, foundIn: string, file: string | undefined): void => {
    const entry = entryOf(url, null)
    if (entry === null) return
    place(entry, foundIn, file)
    for (const trait of writtenTraits(raw, url)) entry.traits.add(trait)
    if (!entry.takenApart) takeApart(entry)
    for (const href of entry.inside) place(urls.get(href), foundIn, file)
  }

  const takeApart = (entry: UrlEntry): void => {
    entry.takenApart = true
    const unwrapping = unwrapLink(entry.url, lists)
    for (const trait of unwrapping.traits) entry.traits.add(trait)
    for (const domain of unwrapping.domains) note(domains, registrableDomain(domain) ?? domain, 'url')
    entry.leadsTo = unwrapping.leadsTo?.href ?? null
    for (const { url, raw, decodedFrom, traits } of unwrapping.inside) {
      const inner = entryOf(url, decodedFrom)
      if (inner === null) return
      entry.inside.add(url.href)
      // A wrapper in a wrapper leads where the outermost one leads.
      if (decodedFrom !== 'query' && url.href !== entry.leadsTo) inner.leadsTo = entry.leadsTo
      for (const trait of traits) inner.traits.add(trait)
      for (const trait of writtenTraits(raw, url)) inner.traits.add(trait)
    }
  }

  return {
    url(raw, foundIn, file) {
      if (contacts.take(raw, foundIn)) return
      const url = canonicalUrl(raw)
      if (url !== null) link(url, raw, foundIn, file)
    },
    address,
    phone(number, foundIn) {
      contacts.phone(number, foundIn)
    },
    ip(raw, foundIn) {
      if (isPublic(raw)) note(ips, ipaddr.process(raw).toString(), foundIn)
    },
    finish(summary, files) {
      for (const [field, list] of [
        ['from', summary.from],
        ['reply-to', summary.replyTo],
      ] as const) {
        for (const mailbox of list) address(mailbox.address, field)
      }
      if (summary.returnPath !== null) address(summary.returnPath, 'return-path')
      const carriesRecipient = recipientFinder([...summary.to, ...summary.cc].map((mailbox) => mailbox.address))
      for (const entry of urls.values()) if (carriesRecipient(entry.url.href)) entry.traits.add('recipient-in-url')
      const hosts = new Map<string, HostFacts>()
      const factsOf = (hostname: string): HostFacts => {
        const facts = hosts.get(hostname) ?? hostFacts(hostname, lists)
        hosts.set(hostname, facts)
        return facts
      }
      const observed = [...urls.values()].map((entry) => urlObservable(entry, factsOf(entry.url.hostname)))
      for (const each of observed) {
        const { ip } = factsOf(each.host)
        if (ip !== null) note(ips, ip, 'url')
        else for (const place of each.foundIn) note(domains, each.domain ?? each.host, place === 'list-unsubscribe' ? place : 'url')
      }
      for (const [value, places] of addresses) {
        const domain = domainOf(value)
        for (const place of places) if (domain !== null && place !== 'text') note(domains, registrableDomain(domain) ?? domain, place)
      }
      for (const hop of summary.received) if (hop.ip !== null && isPublic(hop.ip)) note(ips, hop.ip, 'received')
      return {
        urls: observed,
        domains: [...domains].map(([domain, places]) => ({
          domain,
          defanged: defang(domain),
          unicode: unicodeDomain(domain),
          foundIn: [...places],
          ...mark,
        })),
        ips: [...ips].map(([ip, places]) => ({ ip, defanged: defang(ip), foundIn: [...places], ...mark })),
        addresses: [...addresses].map(([value, places]) => ({ address: value, defanged: defang(value), foundIn: [...places], ...mark })),
        phones: contacts.phones(),
        mailtos: contacts.mailtos(),
        files,
      }
    },
  }
}
