/** A mail that was forwarded inline: rebuilt from what the reporter's mail program quoted (evidence grade D). */
import type { Message } from '../domain/message.ts'
import { summarise } from './headers/summary.ts'
import { findQuotedMail, type QuotedMail } from './inline/quoted-headers.ts'
import { createBreachLog } from './limits.ts'
import { createCollector } from './observables/collect.ts'
import { scanText } from './observables/text-links.ts'
import type { ParseOptions, Parsed } from './parse-message.ts'

export interface InlineForward {
  readonly message: Message
  /** The reporter's words above the quoted mail. */
  readonly note: string
}

/** Rebuilds the quoted mail of a parsed wrapper; null where nothing is quoted. */
export function rebuildInline(wrapper: Parsed, options: ParseOptions): InlineForward | null {
  const { message, rendered } = wrapper
  const inVisible = findQuotedMail(message.visibleText)
  const quoted: QuotedMail | null = inVisible ?? findQuotedMail(message.plainText)
  if (quoted === null) return null
  const located = inVisible !== null && rendered !== null
  const breaches = createBreachLog()
  const summary = summarise(quoted.fields, options.limits, breaches)
  const links = (message.html?.links ?? []).filter((_, index) => !located || (rendered.linkOffsets[index] ?? 0) >= quoted.start)
  const collector = createCollector(options.lists, options.limits, breaches)
  const outside = new Set((message.html?.links ?? []).filter((link) => !links.includes(link)).map((link) => link.href))
  for (const reference of rendered?.references ?? []) if (!outside.has(reference.url)) collector.url(reference.url, reference.foundIn)
  const found = scanText(quoted.body, options.limits.urls)
  for (const url of found.urls) collector.url(url, 'text')
  for (const address of found.addresses) collector.address(address, 'text')
  for (const ip of found.ips) collector.ip(ip, 'text')
  const note = (inVisible === null ? message.plainText : message.visibleText).slice(0, quoted.start).trim()
  const reasons = [`inline forward (${quoted.form} form): only quoted headers and body survive`]
  if (!located && rendered !== null) reasons.push('links of the covering note cannot be told from those of the quoted mail')
  return {
    note,
    message: {
      ...message,
      ...summary,
      visibleText: quoted.body,
      plainText: quoted.body,
      html: message.html === null ? null : { ...message.html, links },
      observables: collector.finish(summary, message.observables.files),
      limits: [...message.limits, ...breaches.list()],
      evidence: { grade: 'D', reasons },
    },
  }
}
