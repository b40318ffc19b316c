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
/** Detectors whose evidence begins with a URL of the very host that is guilty. */
const namingByUrl = new Set(['url/ip-literal', 'url/lookalike-domain', 'url/homograph'])
const maxExcerpt = 1_000

/** The host of a URL in evidence, defanged or not; what stands in its path or query may be the name of an innocent. */
function hostOfExcerpt(text: string): string | null {
  const authority = /^h(?:tt|xx)ps?:\/\/([^/?#\\\s]{1,500})/.exec(text)?.[1]
  return authority?.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/, '') ?? null
}

/** Host names and addresses in a finding's words, defanged or not, lower case. */
function hostsNamed(findings: readonly Finding[]): ReadonlySet<string> {
  const plain = (text: string): string =>
    text
      .slice(0, maxExcerpt)
      .toLowerCase()
      .replaceAll(/\[(\.|:\/\/|@|:)\]/g, '$1')
  const hosts = findings.flatMap(({ detector, description, evidence }) => {
    const excerpts = evidence.map(({ excerpt }) => plain(excerpt))
    if (namingByUrl.has(detector)) return excerpts.map(hostOfExcerpt)
    if (detector !== 'sender/domain-lookalike') return []
    return [plain(description), ...excerpts].flatMap((text) => text.match(/[a-z0-9][a-z0-9.-]{0,253}/g) ?? [])
  })
  return new Set(hosts.flatMap((host) => host?.replace(/\.$/, '') ?? []))
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

/** Hosts of services that rewrite links: they pass the attacker's link on, and every mail of their customers names them. */
function rewritersOf({ urls }: Observables): ReadonlySet<string> {
  return new Set(urls.filter(({ traits }) => traits.includes('rewriter')).flatMap(({ host, domain }) => [host, domain ?? host]))
}

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
 * two block candidates where it is phishing. Own, protected and shared domains are never block candidates; of a page on
 * shared hosting the full URL is. A service that rewrites links is neither IOC nor block candidate by its name.
 */
export function markIocs(observables: Observables, facts: IocFacts): Observables {
  const answer = answers(facts.enrichments)
  const accused = facts.verdict === 'phishing' || facts.verdict === 'suspicious'
  const named = accused ? hostsNamed(facts.findings) : new Set<string>()
  const replies = accused ? replyToMismatch(facts) : new Set<string>()
  const replyDomains = new Set([...replies].map((address) => address.slice(address.lastIndexOf('@') + 1)))
  const isOwn = (host: string): boolean => facts.organisationDomains.some((own) => isWithin(host, own))
  const rewriters = rewritersOf(observables)
  const markOf = (guilty: boolean): Mark => ({ ioc: guilty, blockCandidate: guilty && facts.verdict === 'phishing' })
  const byName = (host: string): Mark => markOf(named.has(host) && !rewriters.has(host) && !isShared(host, facts))
  const ofDomain = (domain: string): Mark => {
    if (rewriters.has(domain)) return innocent
    const mark = either(answer('domain', domain), byName(domain))
    return { ioc: mark.ioc, blockCandidate: mark.blockCandidate && !isShared(domain, facts) }
  }
  const isSharedRelay = (address: string): boolean =>
    facts.message.received.some(({ from, ip }) => ip === address && from !== null && isShared(from.toLowerCase(), facts))
  return {
    urls: observables.urls.map((item) => {
      const under = either(ofDomain(item.host), item.domain === null ? innocent : ofDomain(item.domain))
      const inherited = under.blockCandidate ? under : byName(item.host)
      const tenant = item.traits.includes('free-hosting') ? either(answer('domain', item.host), markOf(named.has(item.host))) : innocent
      const mark = either(answer('url', item.url), inherited, tenant)
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
