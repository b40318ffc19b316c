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
import { canonicalUrl, ipOfHost, registrableDomain, unicodeDomain, urlObservable } from './url.ts'

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

const mark = { ioc: false, blockCandidate: false } as const

/** A fresh collector with the budgets of one message. */
export function createCollector(lists: Lists, limits: AnalysisLimits, breaches: BreachLog): Collector {
  const urls = new Map<string, { readonly url: URL; readonly foundIn: Set<string>; readonly inFiles: Set<string> }>()
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

  return {
    url(raw, foundIn, file) {
      if (contacts.take(raw, foundIn)) return
      const url = canonicalUrl(raw)
      if (url === null) return
      const known = urls.get(url.href)
      if (known !== undefined) {
        known.foundIn.add(foundIn)
        if (file !== undefined) known.inFiles.add(file)
        return
      }
      if (urls.size >= limits.urls) {
        breaches.add('urls', limits.urls, urls.size + 1, 'The message holds more links than the budget; the rest was left out.')
        return
      }
      urls.set(url.href, { url, foundIn: new Set([foundIn]), inFiles: new Set(file === undefined ? [] : [file]) })
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
      const observed = [...urls.values()].map((entry) => urlObservable(entry.url, [...entry.foundIn], [...entry.inFiles], lists))
      for (const each of observed) {
        const ip = ipOfHost(each.host)
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
