/** What is kept of mails that the budget did not admit: their links, so that nothing hides behind a flood of attachments. */
import type { Lists } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import type { AnalysisLimits } from '../domain/settings.ts'
import { summarise } from './headers/summary.ts'
import { createBreachLog } from './limits.ts'
import { decodedRuns } from './mime/base64-runs.ts'
import { createCollector } from './observables/collect.ts'
import { scanRawUrls } from './observables/text-links.ts'

const place = 'unread-attachment'
const mostUrls = 1_000

/** Of one submission; filled while its mails are read. */
export interface UnreadMails {
  readonly urls: Set<string>
  /** Bytes that may still be looked at. */
  left: number
}

/** Nothing was left out so far; 8 MB may be looked at. */
export const createUnread = (): UnreadMails => ({ urls: new Set(), left: 8_000_000 })

/** Looks for links in the bytes of a mail that is not read, base64 in it decoded; bounded over the submission. */
export function lookAtUnread(unread: UnreadMails, source: Buffer): void {
  const look = source.subarray(0, unread.left)
  unread.left -= look.length
  for (const piece of [look, ...decodedRuns(look, { runs: 20, bytes: look.length })]) {
    if (unread.urls.size >= mostUrls) return
    for (const url of scanRawUrls(piece.toString('latin1'), mostUrls - unread.urls.size)) unread.urls.add(url)
  }
}

/** Those of the first list, and of the second what the first lacks. */
function union<T>(one: readonly T[], other: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(one.map(key))
  return [...one, ...other.filter((item) => !known.has(key(item)))]
}

/** The message with the links of unread mails among its observables, found in `unread-attachment`. */
export function withUnread(message: Message, urls: ReadonlySet<string>, lists: Lists, limits: AnalysisLimits): Message {
  if (urls.size === 0) return message
  const breaches = createBreachLog()
  const collector = createCollector(lists, limits, breaches)
  for (const url of urls) collector.url(url, place)
  const more = collector.finish(summarise([], limits, breaches), [])
  const added = new Set(more.urls.map(({ url }) => url))
  const { observables } = message
  return {
    ...message,
    observables: {
      ...observables,
      urls: union(
        observables.urls.map((each) => (added.has(each.url) ? { ...each, foundIn: [...each.foundIn, place] } : each)),
        more.urls,
        ({ url }) => url,
      ),
      domains: union(observables.domains, more.domains, ({ domain }) => domain),
      ips: union(observables.ips, more.ips, ({ ip }) => ip),
    },
  }
}
