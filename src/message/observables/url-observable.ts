/** The observable of one URL. */
import type { UrlObservable } from '../../domain/analysis.ts'
import { defang } from '../../domain/defang.ts'
import type { HostFacts } from './host-facts.ts'
import { traitsOf } from './url-traits.ts'

/** What the collector knows of a URL beside its form. */
export interface UrlSeen {
  readonly url: URL
  readonly foundIn: Iterable<string>
  readonly inFiles: Iterable<string>
  readonly decodedFrom: string | null
  readonly leadsTo: string | null
  /** Traits that its canonical form does not show. */
  readonly traits: Iterable<string>
}

/** The observable of a URL that stood in the given places. */
export function urlObservable({ url, foundIn, inFiles, decodedFrom, leadsTo, traits }: UrlSeen, facts: HostFacts): UrlObservable {
  const { host, domain, unicodeHost } = facts
  return {
    url: url.href,
    defanged: defang(url.href),
    host,
    domain,
    unicodeHost: unicodeHost === host ? null : unicodeHost,
    foundIn: [...foundIn],
    inFiles: [...inFiles],
    decodedFrom,
    leadsTo,
    traits: [...new Set([...traitsOf(url, facts), ...traits])],
    ioc: false,
    blockCandidate: false,
  }
}
