/** From the observables of a message to the questions for threat intelligence, the most telling first. */
import type { Observables, UrlObservable } from '../domain/analysis.ts'
import type { ProviderQuery } from '../domain/intel.ts'
import { hostOf, isAtOrBelow, isPublicQuery } from './public-query.ts'

export interface QueryOptions {
  /** Own and partner domains: neither they, nor what lies below them, nor their URLs are asked about. */
  readonly ownDomains?: readonly string[]
  /** See {@link isPublicQuery}. */
  readonly permit?: readonly string[]
}

/** Where something was seen that only the mail's own machinery uses. */
const listUnsubscribe = /^(?:header:)?list-unsubscribe$/i

/**
 * Files (by SHA-256, images last), http(s) URLs (one of each host before the second of any), domains, public addresses;
 * each once, the same order for the same observables. What stands in List-Unsubscribe alone is left out, and so are links of
 * rewriting services, which carry the address of their recipient; URLs that a link merely carries come after those that are clicked.
 */
export function queriesOf(observables: Observables, options: QueryOptions = {}): readonly ProviderQuery[] {
  const files = observables.files.filter((file) => file.size > 0)
  const isImage = (mediaType: string): boolean => mediaType.toLowerCase().startsWith('image/')
  const ordered = [...files.filter((file) => !isImage(file.mediaType)), ...files.filter((file) => isImage(file.mediaType))]
  const urls = observables.urls.filter((url) => isForReaders(url) && !url.traits.includes('rewriter'))
  const all: readonly ProviderQuery[] = [
    ...ordered.map((file) => ({ kind: 'file' as const, value: file.sha256.toLowerCase() })),
    ...[...byTurns(urls.filter((url) => !isCarried(url))), ...byTurns(urls.filter(isCarried))].map(({ url }) => ({
      kind: 'url' as const,
      value: url,
    })),
    ...observables.domains.filter(isForReaders).map((domain) => ({ kind: 'domain' as const, value: domain.domain.toLowerCase() })),
    ...observables.ips.filter(isForReaders).map((ip) => ({ kind: 'ip' as const, value: ip.ip })),
  ]
  const seen = new Set<string>()
  return all.filter((query) => {
    const key = `${query.kind} ${query.value}`
    if (seen.has(key) || !isPublicQuery(query, options.permit) || isOwn(query, options.ownDomains ?? [])) return false
    seen.add(key)
    return true
  })
}

function isForReaders(observable: { readonly foundIn: readonly string[] }): boolean {
  return observable.foundIn.length === 0 || observable.foundIn.some((place) => !listUnsubscribe.test(place))
}

/** Nobody is led for certain to what stands in the query of another link. */
function isCarried({ decodedFrom }: UrlObservable): boolean {
  return decodedFrom === 'query'
}

function isOwn({ kind, value }: ProviderQuery, ownDomains: readonly string[]): boolean {
  const host = kind === 'domain' ? value : kind === 'url' ? hostOf(value) : null
  return host !== null && ownDomains.some((domain) => isAtOrBelow(host, domain.toLowerCase()))
}

/** A hundred links to one host must not use up the look-ups before the second host has its turn. */
function byTurns(urls: readonly UrlObservable[]): readonly UrlObservable[] {
  const perHost = new Map<string, number>()
  const turns = urls.map((url) => {
    const turn = perHost.get(url.host) ?? 0
    perHost.set(url.host, turn + 1)
    return { url, turn }
  })
  return turns.sort((left, right) => left.turn - right.turn).map(({ url }) => url)
}
