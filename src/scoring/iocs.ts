/** Which observables the assessment holds to be guilty, and which of them may be blocked: only by evidence about themselves. */
import { getDomain, getPublicSuffix, parse } from 'tldts'
import type { Enrichment, ObservableKind, Observables, Verdict } from '../domain/analysis.ts'
import type { Finding } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { isBelowOneOf, isWithin } from './sender-domain.ts'

export interface IocFacts {
  readonly findings: readonly Finding[]
  readonly enrichments: readonly Enrichment[]
  readonly message: Message
  readonly organisationDomains: readonly string[]
  /** Free mail, brands, shared hosting, lower case: never blocked as domains, nor is what lies below them. */
  readonly protectedDomains: ReadonlySet<string>
  readonly verdict: Verdict
}

/** Services whose domain many strangers share and that stand on no public suffix list. */
const sharedHosting: ReadonlySet<string> = new Set([
  'sharepoint.com',
  'live.com',
  'dropbox.com',
  'google.com',
  'googleusercontent.com',
  'office.com',
  'wetransfer.com',
  'box.com',
  'sendgrid.net',
  'mailchimp.com',
  'list-manage.com',
  'mailgun.org',
  'amazonses.com',
  'amazonaws.com',
  'windows.net',
  'cloudfront.net',
  'wordpress.com',
  'notion.so',
  'canva.com',
  'docusign.com',
  'docusign.net',
  'adobe.com',
  'bit.ly',
  't.co',
  'tinyurl.com',
  'archive.org',
])
/** Detectors whose evidence names the very host that is guilty. */
const naming = new Set(['url/ip-literal', 'sender/domain-lookalike'])
const maxExcerpt = 1_000

/** Host names and addresses in a finding's words, defanged or not. */
function hostsNamed(findings: readonly Finding[]): ReadonlySet<string> {
  const texts = findings
    .filter(({ detector }) => naming.has(detector))
    .flatMap(({ description, evidence }) => [description, ...evidence.map(({ excerpt }) => excerpt)])
  const hosts = texts.flatMap(
    (text) =>
      text
        .slice(0, maxExcerpt)
        .toLowerCase()
        .replaceAll('[.]', '.')
        .match(/[a-z0-9][a-z0-9.-]{0,253}/g) ?? [],
  )
  return new Set(hosts.map((host) => host.replace(/\.$/, '')))
}

type Mark = { readonly ioc: boolean; readonly blockCandidate: boolean }
const innocent: Mark = { ioc: false, blockCandidate: false }

function answers(enrichments: readonly Enrichment[]): (kind: ObservableKind, value: string) => Mark {
  const key = (kind: string, value: string): string => `${kind} ${value}`
  const marks = new Map<string, Mark>()
  for (const { kind, observable, status } of enrichments) {
    if (status !== 'malicious' && status !== 'suspicious') continue
    const before = marks.get(key(kind, observable)) ?? innocent
    marks.set(key(kind, observable), { ioc: true, blockCandidate: before.blockCandidate || status === 'malicious' })
  }
  return (kind, value) => marks.get(key(kind, value)) ?? innocent
}

const either = (...marks: readonly Mark[]): Mark => ({
  ioc: marks.some(({ ioc }) => ioc),
  blockCandidate: marks.some(({ blockCandidate }) => blockCandidate),
})

function isShared(domain: string, facts: IocFacts): boolean {
  const { isPrivate } = parse(domain, { allowPrivateDomains: true })
  // The name of the service itself (github.io), not a tenant below it.
  if (isPrivate === true && getPublicSuffix(domain, { allowPrivateDomains: true }) === domain) return true
  const registrable = getDomain(domain) ?? domain
  const safe = (host: string): boolean => isBelowOneOf(host, facts.protectedDomains) || isBelowOneOf(host, sharedHosting)
  const isOwn = (host: string): boolean => facts.organisationDomains.some((own) => isWithin(host, own))
  return [registrable, domain].some((host) => safe(host) || isOwn(host))
}

function replyToMismatch(facts: IocFacts): ReadonlySet<string> {
  if (!facts.findings.some(({ detector }) => detector === 'header/reply-to-mismatch')) return new Set()
  return new Set(facts.message.replyTo.map(({ address }) => address.toLowerCase()))
}

/**
 * Marks every observable anew. A malicious answer makes an IOC and a block candidate, a suspicious one an IOC; IP
 * literals, lookalikes and mismatched Reply-To addresses are IOCs where the verdict is phishing or suspicious, the first
 * two block candidates where it is phishing. Own, protected and shared domains are never block candidates.
 */
export function markIocs(observables: Observables, facts: IocFacts): Observables {
  const answer = answers(facts.enrichments)
  const accused = facts.verdict === 'phishing' || facts.verdict === 'suspicious'
  const named = accused ? hostsNamed(facts.findings) : new Set<string>()
  const replies = accused ? replyToMismatch(facts) : new Set<string>()
  const replyDomains = new Set([...replies].map((address) => address.slice(address.lastIndexOf('@') + 1)))
  const isOwn = (host: string): boolean => facts.organisationDomains.some((own) => isWithin(host, own))
  const byName = (host: string): Mark => {
    const guilty = named.has(host) && !isShared(host, facts)
    return { ioc: guilty, blockCandidate: guilty && facts.verdict === 'phishing' }
  }
  const ofDomain = (domain: string): Mark => {
    const mark = either(answer('domain', domain), byName(domain))
    return { ioc: mark.ioc, blockCandidate: mark.blockCandidate && !isShared(domain, facts) }
  }
  const isSharedRelay = (address: string): boolean =>
    facts.message.received.some(({ from, ip }) => ip === address && from !== null && isShared(from.toLowerCase(), facts))
  return {
    urls: observables.urls.map((item) => {
      const under = either(ofDomain(item.host), item.domain === null ? innocent : ofDomain(item.domain))
      const inherited = under.blockCandidate ? under : byName(item.host)
      const mark = either(answer('url', item.url), inherited)
      return { ...item, ioc: mark.ioc, blockCandidate: mark.blockCandidate && !isOwn(item.host) }
    }),
    domains: observables.domains.map((item) => {
      const mark = ofDomain(item.domain)
      return {
        ...item,
        ioc: mark.ioc || (replyDomains.has(item.domain) && !isShared(item.domain, facts)),
        blockCandidate: mark.blockCandidate,
      }
    }),
    ips: observables.ips.map((item) => {
      const mark = either(answer('ip', item.ip), byName(item.ip))
      return { ...item, ioc: mark.ioc, blockCandidate: mark.blockCandidate && !isSharedRelay(item.ip) }
    }),
    addresses: observables.addresses.map((item) => {
      const host = item.address.slice(item.address.lastIndexOf('@') + 1).toLowerCase()
      const guilty = replies.has(item.address.toLowerCase()) || byName(host).ioc
      return { ...item, ioc: guilty && !isOwn(host), blockCandidate: false }
    }),
    phones: observables.phones.map((item) => ({ ...item, ...innocent })),
    mailtos: observables.mailtos,
    files: observables.files.map((item) => ({ ...item, ...either(answer('file', item.sha256)) })),
  }
}
