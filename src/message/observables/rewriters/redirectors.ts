/** Well-known places that send a visitor on to whatever their query names (`config/lists/redirectors.txt`). */
import type { Lists } from '../../../domain/finding.ts'
import { memo } from '../../../domain/memo.ts'

type Redirector = Lists['redirectors'][number]

export interface Redirection {
  /** The named parameter's value: an absolute URL or one that begins with `//`. */
  readonly target: string
}

/** The list by host; one that begins with a dot stands under that. */
const byHost = memo((lists: Lists): ReadonlyMap<string, readonly Redirector[]> => Map.groupBy(lists.redirectors, ({ host }) => host))

/** What is listed for the host, for what it is the `www.` of, and for everything below a domain. */
function redirectorsOf(host: string, lists: Lists): readonly Redirector[] {
  const index = byHost(lists)
  const found = [...(index.get(host) ?? []), ...(host.startsWith('www.') ? (index.get(host.slice(4)) ?? []) : [])]
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) found.push(...(index.get(host.slice(dot)) ?? []))
  return found
}

/** What a listed open redirector would send the visitor to; null for every other URL. */
export function redirectionOf(url: URL, lists: Lists): Redirection | null {
  for (const { path, parameters } of redirectorsOf(url.hostname.replace(/\.$/, ''), lists)) {
    if (!url.pathname.toLowerCase().startsWith(path)) continue
    for (const [name, value] of url.searchParams) {
      if (parameters.includes(name.toLowerCase()) && /^(?:https?:)?\/\/[^/]|^https?%3a/i.test(value)) return { target: value }
    }
  }
  return null
}
