/** Well-known places that send a visitor on to whatever their query names (`config/lists/redirectors.txt`). */
import type { Lists } from '../../../domain/finding.ts'

export interface Redirection {
  /** The named parameter's value: an absolute URL or one that begins with `//`. */
  readonly target: string
}

/** What a listed open redirector would send the visitor to; null for every other URL. */
export function redirectionOf(url: URL, lists: Lists): Redirection | null {
  const host = url.hostname.replace(/\.$/, '')
  for (const { host: listed, path, parameters } of lists.redirectors) {
    if (listed !== host && `www.${listed}` !== host && !(listed.startsWith('.') && host.endsWith(listed))) continue
    if (!url.pathname.toLowerCase().startsWith(path)) continue
    for (const [name, value] of url.searchParams) {
      if (parameters.includes(name.toLowerCase()) && /^(?:https?:)?\/\/[^/]|^https?%3a/i.test(value)) return { target: value }
    }
  }
  return null
}
