/** Hand-built values for the tests of scoring and authentication. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { noAuthentication, type Authentication, type Observables } from '../../src/domain/analysis.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { HeaderField, Message, SubmissionEnvelope } from '../../src/domain/message.ts'
import type { ScoringSettings } from '../../src/domain/settings.ts'

export const noObservables: Observables = { urls: [], domains: [], ips: [], addresses: [], phones: [], mailtos: [], files: [] }

export const header = (name: string, value: string): HeaderField => ({ name, value, raw: value })

export function givenMessage(overrides: Partial<Message> = {}): Message {
  return {
    sha256: '0'.repeat(64),
    size: 100,
    headers: [],
    subject: 'Hello',
    from: [{ name: '', address: 'a@sender.example' }],
    sender: [],
    replyTo: [],
    to: [],
    cc: [],
    returnPath: null,
    date: null,
    messageId: null,
    received: [],
    visibleText: '',
    plainText: '',
    attachedText: [],
    html: null,
    languages: [],
    parts: [],
    opaque: [],
    disagreements: [],
    observables: noObservables,
    limits: [],
    gaps: [],
    evidence: { grade: 'B', reasons: [] },
    ...overrides,
  }
}

export function givenEnvelope(overrides: Partial<SubmissionEnvelope> = {}): SubmissionEnvelope {
  return {
    headers: [],
    from: [{ name: 'Ann', address: 'ann@corp.example' }],
    returnPath: 'ann@corp.example',
    subject: 'Fwd: odd mail',
    date: null,
    messageId: null,
    received: [],
    mediaType: 'multipart/mixed',
    note: null,
    noteReading: { acts: [], language: null },
    client: null,
    button: null,
    form: 'attached',
    ...overrides,
  }
}

export function givenFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    detector: 'content/urgent-language',
    type: 'Content',
    factor: 'urgent_language',
    role: null,
    description: 'A finding.',
    evidence: [],
    lure: null,
    ...overrides,
  }
}

type Result = Authentication['spf']['result']
export function givenAuthentication(spf: Result = 'unknown', dkim: Result | null = null, dmarc: Result = 'unknown'): Authentication {
  return {
    ...noAuthentication,
    trusted: true,
    spf: { result: spf, domain: null },
    dkim: dkim === null ? [] : [{ result: dkim, domain: null, selector: null }],
    dmarc: { result: dmarc, domain: null },
  }
}

export function givenUrl(url: string, overrides: Partial<Observables['urls'][number]> = {}): Observables['urls'][number] {
  const { hostname } = new URL(url)
  return {
    url,
    defanged: url.replaceAll('.', '[.]'),
    host: hostname,
    domain: hostname,
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

export function givenDomain(domain: string): Observables['domains'][number] {
  return { domain, defanged: domain.replaceAll('.', '[.]'), unicode: domain, foundIn: ['from'], ioc: false, blockCandidate: false }
}

/** A shipped profile as the program reads it. */
export function shippedProfile(
  name: 'default' | 'seed',
): ScoringSettings & { readonly maliciousAt: number; readonly sendTimeZone: string } {
  const file = path.resolve(import.meta.dirname, `../../config/profiles/${name}.yaml`)
  return {
    ...(parse(readFileSync(file, 'utf8')) as Omit<ScoringSettings, 'profile'> & { maliciousAt: number; sendTimeZone: string }),
    profile: name,
  }
}
