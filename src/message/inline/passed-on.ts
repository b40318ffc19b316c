/** A mail in the middle of a forward that was forwarded again: its own words, its own links, and whether it says anything. */
import type { MailboxAddress } from '../../domain/analysis.ts'
import type { Message } from '../../domain/message.ts'
import type { RenderedHtml } from '../html/facts.ts'
import { createBreachLog } from '../limits.ts'
import { type Collector, createCollector } from '../observables/collect.ts'
import { scanText } from '../observables/text-links.ts'
import { canonicalUrl } from '../observables/url.ts'
import type { ParseOptions } from '../parse-message.ts'
import { organisationOf } from '../organisation.ts'
import { type HtmlPart, partOf } from './html-range.ts'
import type { Layer, Source } from './layers.ts'
import { unquote } from './lines.ts'
import type { QuotedSummary } from './quoted-summary.ts'

/** What stands in a quoted mail and not in the mail that it quotes. */
export interface OwnPart {
  readonly text: string
  /** Null where the submission has no HTML, or where its places cannot be told. */
  readonly html: HtmlPart | null
}

const shortNote = 400
const manyLinks = 50
/** A phone number, an account or an amount. */
const longNumber = /\d(?:[ ()./-]{0,2}\d){6}/

/** Lines that a program wrote to part a note from the quotation. */
const isSeparator = (line: string): boolean => /^[>\s]*$|^-{3,20} ?end (?:of )?forwarded message ?-{3,20}$/i.test(line)

/** The text without the lines that part a note from a quotation. */
export const tidyNote = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() === '' || !isSeparator(line.slice(0, 1_000).trim()))
    .join('\n')
    .trim()

/** What `layer` holds before and after `inner`, the mail that it quotes. */
export function ownPartOf(layer: Layer, inner: Layer, source: Source, rendered: RenderedHtml | null): OwnPart {
  const pieces = [source.text.slice(layer.bodyStart, inner.start), source.text.slice(inner.end, layer.end)]
  const text = pieces
    .map((piece) => tidyNote(unquote(piece, layer.depth)))
    .filter((piece) => piece !== '')
    .join('\n\n')
  if (rendered === null || layer.orders === null || inner.orders === null) return { text, html: null }
  const ranges = [
    { from: layer.orders.from, to: inner.orders.from - 1 },
    { from: inner.orders.to + 1, to: layer.orders.to },
  ]
  return { text, html: partOf(rendered, ranges) }
}

/** True for what leads nowhere but to the given organisations: their URLs and addresses, and pictures within the mail. */
function staysHome(url: string, home: ReadonlySet<string>): boolean {
  if (/^\s*cid:/i.test(url)) return true
  const address = /^\s*mailto:([^?]{1,320})/i.exec(url)?.[1]
  const target = address ?? `@${canonicalUrl(url)?.hostname ?? ''}`
  return home.has(organisationOf(target, []) ?? '')
}

/** Organisations of hosts that a text names without a scheme; a reader types them as well. */
const namedHosts = (text: string): readonly string[] =>
  text.split(/[\s<>()"',;/]+/).flatMap((word) => {
    const host = /^[\p{L}\d.-]{1,200}\.\p{L}{2,24}(?=[:?#.!]|$)/u.exec(word)?.[0]
    return host === undefined ? [] : [organisationOf(`@${host}`, []) ?? host]
  })

/** True where it is a short note with nothing to follow: no link, address or number that leads out of the house, no form. */
export function isQuiet({ text, html }: OwnPart, home: ReadonlySet<string>): boolean {
  if (text.length > shortNote || longNumber.test(text)) return false
  const found = scanText(text, manyLinks)
  const said = [...found.urls, ...found.addresses.map((address) => `mailto:${address}`)]
  if (found.ips.length > 0 || said.some((url) => !staysHome(url, home))) return false
  if (namedHosts(text).some((host) => !home.has(host))) return false
  if (html === null) return true
  const { forms, resources, hidden } = html.facts
  const unseen = hidden.some(({ technique }) => technique !== 'style-block')
  const leads = html.references.some(({ url, foundIn }) => foundIn !== 'html-base' && !staysHome(url, home))
  return !leads && !unseen && forms.length === 0 && resources.length === 0
}

/** True where one address of the given organisations sent it, and answers go to them as well. */
export function isHouseMail({ summary }: QuotedSummary, home: ReadonlySet<string>, freeMail: readonly string[]): boolean {
  const inside = ({ address }: MailboxAddress): boolean => home.has(organisationOf(address, freeMail) ?? '')
  return summary.from.length === 1 && [...summary.from, ...summary.sender, ...summary.replyTo].every(inside)
}

/** Takes every URL, address and IP address of a text. */
export function collectText(collector: Collector, text: string, limit: number): void {
  const found = scanText(text, limit)
  for (const url of found.urls) collector.url(url, 'text')
  for (const address of found.addresses) collector.address(address, 'text')
  for (const ip of found.ips) collector.ip(ip, 'text')
  for (const number of found.phones) collector.phone(number, 'text')
}

/** The mail with its own words and links; files of the submission stay with the reported mail, for nobody can tell whose they are. */
export function passedOnMessage(wrapper: Message, quoted: QuotedSummary, { text, html }: OwnPart, options: ParseOptions): Message {
  const breaches = createBreachLog()
  const collector = createCollector(options.lists, options.limits, breaches)
  for (const reference of html?.references ?? []) if (reference.foundIn !== 'html-base') collector.url(reference.url, reference.foundIn)
  collectText(collector, text, options.limits.urls)
  return {
    ...wrapper,
    ...quoted.summary,
    visibleText: text,
    plainText: text,
    html: html?.facts ?? null,
    parts: [],
    opaque: [],
    observables: collector.finish(quoted.summary, []),
    limits: [...wrapper.limits, ...breaches.list()],
    evidence: { grade: 'D', reasons: ['passed on inside the forward', ...quoted.missing] },
  }
}
