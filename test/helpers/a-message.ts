/** Hand-built values for tests: a plain, innocent mail and its parts; each test overrides what it is about. */
import {
  noAuthentication,
  type Authentication,
  type Enrichment,
  type FileObservable,
  type UrlObservable,
} from '../../src/domain/analysis.ts'
import { defang } from '../../src/domain/defang.ts'
import type { DetectorContext } from '../../src/domain/finding.ts'
import type { HeaderField, HtmlFacts, HtmlImage, Message } from '../../src/domain/message.ts'

/** A header field whose raw form is its value. */
export function aHeader(name: string, value: string): HeaderField {
  return { name, value, raw: value }
}

/** A mail between two people of one organisation, sent at noon, without links or files. */
export function aMessage(overrides: Partial<Message> = {}): Message {
  return {
    sha256: 'a'.repeat(64),
    size: 1_000,
    headers: [aHeader('From', 'Ann Field <ann@orchard.example>'), aHeader('Date', 'Tue, 3 Nov 2026 12:00:00 +0000')],
    subject: 'Minutes of Tuesday',
    from: [{ name: 'Ann Field', address: 'ann@orchard.example' }],
    sender: [],
    replyTo: [],
    to: [{ name: '', address: 'ben@orchard.example' }],
    cc: [],
    returnPath: 'ann@orchard.example',
    date: '2026-11-03T12:00:00+00:00',
    messageId: '<1@orchard.example>',
    received: [],
    visibleText: 'Hello Ben,\nhere are the minutes.\nAnn',
    plainText: '',
    html: null,
    attachedText: [],
    languages: [],
    parts: [],
    opaque: [],
    disagreements: [],
    observables: { urls: [], domains: [], ips: [], addresses: [], phones: [], mailtos: [], files: [] },
    limits: [],
    gaps: [],
    evidence: { grade: 'B', reasons: [] },
    ...overrides,
  }
}

/** A message whose observables are these URLs and files. */
export function withObservables(found: Partial<Message['observables']>, overrides: Partial<Message> = {}): Message {
  const message = aMessage(overrides)
  return { ...message, observables: { ...message.observables, ...found } }
}

/** A link observable in an HTML href. */
export function anUrl(url: string, overrides: Partial<UrlObservable> = {}): UrlObservable {
  const host = URL.parse(url)?.hostname ?? ''
  return {
    url,
    defanged: defang(url),
    host,
    domain: host,
    unicodeHost: null,
    foundIn: ['html-href'],
    inFiles: [],
    decodedFrom: null,
    leadsTo: null,
    traits: [],
    ioc: false,
    blockCandidate: false,
    ...overrides,
  }
}

/** An ordinary PDF attachment. */
export function aFile(overrides: Partial<FileObservable> = {}): FileObservable {
  return {
    name: 'minutes.pdf',
    size: 10_000,
    sha256: 'b'.repeat(64),
    sha1: 'b'.repeat(40),
    md5: 'b'.repeat(32),
    mediaType: 'application/pdf',
    detectedType: 'application/pdf',
    foundIn: ['attachment'],
    traits: [],
    details: [],
    ioc: false,
    blockCandidate: false,
    ...overrides,
  }
}

/** HTML facts without anything in them. */
export function someHtml(overrides: Partial<HtmlFacts> = {}): HtmlFacts {
  return { links: [], images: [], forms: [], hidden: [], resources: [], elements: 1, ...overrides }
}

export function anImage(overrides: Partial<HtmlImage> = {}): HtmlImage {
  return { src: 'https://img.orchard.example/logo.png', alt: '', width: 120, height: 40, hidden: false, ...overrides }
}

/** Nothing recorded by anybody. */
export function anAuthentication(overrides: Partial<Authentication> = {}): Authentication {
  return { ...noAuthentication, ...overrides }
}

/** A provider's conviction of a domain. */
export function anEnrichment(overrides: Partial<Enrichment> = {}): Enrichment {
  return {
    provider: 'virustotal',
    observable: 'bad.example',
    kind: 'domain',
    status: 'malicious',
    detail: { malicious: 3 },
    checkedAt: '2026-11-03T12:00:00Z',
    cached: false,
    ...overrides,
  }
}

/** Small lists and an organisation of its own. */
export function aContext(overrides: Partial<DetectorContext> = {}): DetectorContext {
  return {
    organisation: { name: 'Orchard', domains: ['orchard.example'], timeZone: 'Europe/Berlin', executives: [] },
    sendTimeZone: 'header',
    lists: {
      freeMail: ['gmail.com', 'mail.com', 'yahoo.co.uk'],
      shorteners: ['bit.ly', 't.co'],
      suspiciousTlds: ['xyz', 'top'],
      dangerousExtensions: ['exe', 'js', 'lnk', 'iso', 'scr'],
      brands: [
        { name: 'paypal', domains: ['paypal.com', 'paypal.de'] },
        { name: 'microsoft', domains: ['microsoft.com', 'live.com'] },
        { name: 'binance', domains: ['binance.com'] },
        { name: 'apple', domains: ['apple.com'] },
        { name: 'dhl', domains: ['dhl.com'] },
      ],
      freeHosting: ['pages.dev', 'web.app'],
      rentedServices: ['paypal.com', 'docs.google.com', 'invoices.example'],
      redirectors: [{ host: 'go.portal.example', path: '/out', parameters: ['url'] }],
    },
    ...overrides,
  }
}
