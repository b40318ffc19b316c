/** The web links of a message, as several detectors want them: http(s), without list-unsubscribe, capped. */
import type { UrlObservable } from '../domain/analysis.ts'
import type { Hit } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { defang } from '../domain/defang.ts'
import { excerpt, seen } from './evidence.ts'
import { memo } from '../domain/memo.ts'
import { isUnmetPlace } from '../domain/places.ts'

const mostUrls = 2_000
const mostHits = 10

/**
 * http(s) URLs that the reader meets as link, image or text; URLs known from List-Unsubscribe or from style sheets (fonts) alone are
 * left out. At most 2,000.
 */
export const webLinks = memo((message: Message): readonly UrlObservable[] =>
  message.observables.urls.slice(0, mostUrls).filter((url) => isWeb(url.url) && !url.foundIn.every(isUnmetPlace)),
)

/**
 * Where the reader's clicks go: the links of rewriting services stand for what they wrap, and a URL that a link merely carries in its
 * query is left out, because nobody is led there for certain.
 */
export function destinations(message: Message): readonly UrlObservable[] {
  return webLinks(message).filter((url) => url.decodedFrom !== 'query' && url.leadsTo === null && !url.traits.includes('rewriter'))
}

/** What a link in HTML leads to once rewriting services are seen through: a host; null for other schemes and where only the service knows. */
export const linkTargets = memo((message: Message): ((href: string) => string | null) => {
  const wrappers = new Map(
    message.observables.urls
      .slice(0, mostUrls)
      .filter(({ traits, leadsTo }) => leadsTo !== null || traits.includes('rewriter'))
      .map(({ url, leadsTo }) => [url, leadsTo]),
  )
  return (href) => {
    const host = webHost(href)
    if (host === null || wrappers.size === 0) return host
    const leadsTo = wrappers.get(new URL(href).href)
    if (leadsTo === undefined) return host
    return leadsTo === null ? null : webHost(leadsTo)
  }
})

function isWeb(url: string): boolean {
  return /^https?:/i.test(url)
}

/** The host of an http(s) URL as written, lower case; null for other schemes and for what is no URL. */
export function webHost(url: string): string | null {
  if (!isWeb(url.slice(0, 10)) || url.length > 8_192) return null
  return URL.parse(url)?.hostname.replace(/\.$/, '') ?? null
}

/** One hit for each distinct host whose URL carries the trait and is wanted, at most ten. */
export function hitsByTrait(
  message: Message,
  trait: string,
  sentence: (url: UrlObservable) => string,
  wanted: (url: UrlObservable) => boolean = () => true,
): readonly Hit[] {
  const first = new Map<string, UrlObservable>()
  for (const url of webLinks(message)) {
    if (url.traits.includes(trait) && !first.has(url.host) && wanted(url)) first.set(url.host, url)
  }
  return [...first.values()]
    .slice(0, mostHits)
    .map((url) => ({ description: sentence(url), evidence: [seen(url.foundIn[0] ?? 'url', url.defanged)] }))
}

/** One hit for each distinct host of a web link that was found in the place, at most ten. */
export function hitsByPlace(message: Message, place: string, sentence: (host: string) => string): readonly Hit[] {
  const first = new Map<string, UrlObservable>()
  for (const url of webLinks(message)) if (url.foundIn.includes(place) && !first.has(url.host)) first.set(url.host, url)
  return [...first.values()]
    .slice(0, mostHits)
    .map((url) => ({ description: sentence(shown(url.host)), evidence: [seen(place, url.defanged)] }))
}

/** A domain or URL for a sentence: defanged, made safe to show, at most 120 characters. */
export function shown(value: string): string {
  const text = excerpt(defang(value))
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
