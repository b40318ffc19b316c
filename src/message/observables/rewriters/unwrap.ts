/** Takes a link out of the links that wrap it, as deep as five. */
import type { Lists } from '../../../domain/finding.ts'
import { canonicalUrl } from '../url.ts'
import { embeddedUrls } from './embedded.ts'
import { redirectionOf } from './redirectors.ts'
import { percentDecoded } from '../percent.ts'
import { rewriterOf } from './table.ts'

const deepest = 5
const mostInside = 12

/** A URL that stood inside another one. */
export interface Inside {
  readonly url: URL
  /** As it stood there, decoded. */
  readonly raw: string
  /** Name of the service, `redirector` for a listed open redirector, `query` for a URL that a link merely carries. */
  readonly decodedFrom: string
  /** What it is itself, where it wraps the next one; empty for the innermost. */
  readonly traits: readonly string[]
}
export interface Unwrapping {
  /** Everything found inside, outermost first. */
  readonly inside: readonly Inside[]
  /** Where a click ends as far as the link itself tells: behind the last rewriter or redirector; null where it is an ordinary link. */
  readonly leadsTo: URL | null
  /** What the outermost link is: `rewriter`, `redirector`, `open-redirect-candidate`. */
  readonly traits: readonly string[]
  /** Domains of targets that only the service can read. */
  readonly domains: readonly string[]
}

interface Step {
  readonly traits: readonly string[]
  readonly target: Inside | null
  readonly domain: string | null
}

function insideOf(text: string, decodedFrom: string): Inside | null {
  const raw = /^https?%/i.test(text) ? percentDecoded(text) : text
  const url = canonicalUrl(/^(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}(?:[/?#]|$)/i.test(raw) ? `http://${raw}` : raw)
  return url === null ? null : { url, raw, decodedFrom, traits: [] }
}

/** One layer. */
function stepOf(url: URL, lists: Lists): Step {
  const rewriter = rewriterOf(url.hostname.replace(/\.$/, ''))
  const wrapped = rewriter?.unwrap(url) ?? null
  const redirection = redirectionOf(url, lists)
  const open = redirection === null ? [] : ['open-redirect-candidate']
  if (rewriter !== null && wrapped !== null) {
    const target = wrapped.target === null ? null : insideOf(wrapped.target, rewriter.name)
    return { traits: [rewriter.kind === 'protection' ? 'rewriter' : 'redirector', ...open], target, domain: wrapped.domain }
  }
  return { traits: open, target: redirection === null ? null : insideOf(redirection.target, 'redirector'), domain: null }
}

/** What a link wraps or carries; a chain of wrappers is followed five deep, every URL counts once. */
export function unwrapLink(outer: URL, lists: Lists): Unwrapping {
  const inside = new Map<string, Inside>()
  const domains = new Set<string>()
  let traits: readonly string[] = []
  let leadsTo: URL | null = null
  let at = outer
  for (let depth = 0; depth < deepest; depth++) {
    const step = stepOf(at, lists)
    const outside = inside.get(at.href)
    if (outside === undefined) traits = step.traits
    else inside.set(at.href, { ...outside, traits: step.traits })
    if (step.domain !== null && step.target === null) domains.add(step.domain)
    if (step.target === null) {
      if (step.traits.length > 0) break
      for (const text of embeddedUrls(at)) {
        const carried = insideOf(text, 'query')
        if (carried === null || carried.url.href === outer.href || inside.size >= mostInside) continue
        if (!inside.has(carried.url.href)) inside.set(carried.url.href, carried)
      }
      break
    }
    const { href } = step.target.url
    if (href === outer.href || inside.has(href)) break
    inside.set(href, step.target)
    leadsTo = step.target.url
    at = step.target.url
  }
  return { inside: [...inside.values()], leadsTo, traits, domains: [...domains] }
}
