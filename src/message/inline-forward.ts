/** A mail that was forwarded inline: rebuilt from what the reporter's mail program quoted (evidence grade D). */
import type { MailboxAddress } from '../domain/analysis.ts'
import type { Message } from '../domain/message.ts'
import { orderAt } from './html/positions.ts'
import { nestedChain, organisationsOf, outermost, passesOn, withoutForwardPrefix } from './inline/chain.ts'
import { partOf } from './inline/html-range.ts'
import type { QuotedField } from './inline/header-lines.ts'
import { findLayers, findReply, type Layer, type Source } from './inline/layers.ts'
import { unquote } from './inline/lines.ts'
import { clientOf, languageOf } from './inline/origin.ts'
import { collectText, isHouseMail, isQuiet, type OwnPart, ownPartOf, passedOnMessage, tidyNote } from './inline/passed-on.ts'
import { type Lender, type QuotedSummary, summariseQuoted } from './inline/quoted-summary.ts'
import { reporterSignature } from './inline/reporter-signature.ts'
import { filesWithout, ownParts } from './inline/submission-files.ts'
import { languagesOf } from './languages.ts'
import { createBreachLog } from './limits.ts'
import { domainOf } from './headers/addresses.ts'
import { firstField } from './mime/header-block.ts'
import { createCollector } from './observables/collect.ts'
import { scanText } from './observables/text-links.ts'
import { canonicalUrl, registrableDomain } from './observables/url.ts'
import type { ParseOptions, Parsed } from './parse-message.ts'

/** The own words of a mail that the reporter's house passed on; nothing proves who wrote them. */
export interface PassedOnNote {
  /** Lower-case address; null where the quotation shows none. */
  readonly from: string | null
  readonly text: string
}

export interface InlineForward {
  readonly message: Message
  /** The reporter's own words above or below what is quoted. */
  readonly note: string
  /**
   * The mails between the note and the reported one, the outermost first, each with its own words and links alone (grade D). Left
   * out is only what an address of the reporter's own organisation passed on with a short note and nothing to follow.
   */
  readonly passedOn: readonly Message[]
  /** What all those who passed it on wrote, the outermost first; empty words are left out. */
  readonly passedOnNotes: readonly PassedOnNote[]
  /** Mail program or family of programs (`outlook`, `gmail`, `apple-mail`) that wrote the quotation; null where it tells nothing. */
  readonly client: string | null
  /** ISO 639-1: language of the program that wrote the quotation; null where it tells nothing. */
  readonly language: string | null
}

interface Found {
  readonly source: Source
  readonly layers: readonly Layer[]
  /** Offset of the reporter's signature below the quoted mails; the text's length where there is none. */
  readonly signatureAt: number
}

/** Quoted mails that reach to the end of a text part end before the reporter's signature. */
function beforeSignature(source: Source, layers: readonly Layer[], reporter: readonly MailboxAddress[]): Found {
  const { text, positions } = source
  const from = Math.max(...layers.map((layer) => layer.bodyStart))
  const signatureAt = (positions === null ? reporterSignature(text, from, text.length, reporter) : null) ?? text.length
  const cut = layers.map((layer) => (layer.end === text.length && layer.depth === 0 ? { ...layer, end: signatureAt } : layer))
  return { source, layers: cut, signatureAt }
}

const answerPrefix = /^(?:re|aw|sv|antw|odp|r|rif|ref|vá|ynt)\s?:/i

/** True where the subject does not say that the submission answers somebody. */
const answersNobody = (subject: string | null): boolean => subject === null || !answerPrefix.test(subject)

/** What the subject says of the quoted mail's own; null where no prefix says that it is its own. */
function lentSubject(subject: string | null): string | null {
  if (subject === null) return null
  return withoutForwardPrefix(subject) ?? (answersNobody(subject) ? null : subject.replace(answerPrefix, '').trim())
}

/** An address as people compare it: lower case, no tag (RFC 5233) before the `@`. */
const untagged = (address: string): string => address.toLowerCase().replace(/\+[^@]{0,64}@/, '@')

/**
 * True where a reply quotes somebody who neither wrote it nor gets it: it was not written to answer him. A reply to our own
 * mailbox quotes our own answer.
 */
function quotesThirdParty({ summary }: Parsed, reply: Layer): boolean {
  const quoted = /<([^<>]{3,320})>$/.exec(reply.block.fields.find(({ name }) => name === 'From')?.value ?? '')?.[1]
  const recipients = [...summary.to, ...summary.cc]
  if (quoted === undefined || recipients.length === 0) return false
  return [...recipients, ...summary.from].every(({ address }) => untagged(address) !== untagged(quoted))
}

function find(wrapper: Parsed): Found | null {
  const { message, rendered } = wrapper
  const sources: Source[] = [{ text: message.plainText, positions: null }]
  if (rendered !== null && rendered.visibleText !== '') sources.unshift({ text: rendered.visibleText, positions: rendered.positions })
  for (const source of sources) {
    const layers = findLayers(source)
    if (layers.length > 0) return beforeSignature(source, layers, wrapper.summary.from)
  }
  const forwarded = message.subject !== null && withoutForwardPrefix(message.subject) !== null
  for (const source of sources) {
    const reply = findReply(source)
    const alone = reply !== null && source.text.slice(0, reply.start).trim() === ''
    if (reply !== null && (forwarded || (alone && answersNobody(message.subject)) || quotesThirdParty(wrapper, reply)))
      return beforeSignature(source, [reply], wrapper.summary.from)
  }
  return null
}

/** Addresses of the mailto links that stand in the line of a field. */
function linkedAddresses(wrapper: Parsed, source: Source): (field: QuotedField) => readonly string[] {
  const { rendered } = wrapper
  const { positions } = source
  if (rendered === null || positions === null) return () => []
  return (field) => {
    const from = orderAt(positions, field.start)
    const to = orderAt(positions, Math.max(field.end - 1, field.start))
    const out: string[] = []
    for (const [index, link] of rendered.facts.links.entries()) {
      const order = positions.links[index] ?? 0
      if (order < from || order > to || !/^mailto:/i.test(link.href)) continue
      out.push((link.href.slice(7).split('?')[0] ?? '').trim())
    }
    return [...new Set(out)].filter((address) => address.includes('@')).slice(0, 100)
  }
}

/** Everything that is not quoted. */
function noteOf(text: string, outer: readonly Layer[]): string {
  const pieces: string[] = []
  let from = 0
  for (const layer of outer) {
    pieces.push(text.slice(from, layer.start))
    from = Math.max(from, layer.end)
  }
  pieces.push(text.slice(from))
  return pieces
    .map(tidyNote)
    .filter((piece) => piece !== '')
    .join('\n\n')
}

/** True for a URL on one of the domains or on a name of the same registrable domain. */
function belongsTo(url: string, domains: ReadonlySet<string>): boolean {
  const host = canonicalUrl(url)?.hostname ?? ''
  const domain = registrableDomain(host) ?? host
  return [...domains].some((own) => own === host || (registrableDomain(own) ?? own) === domain)
}

interface PassedOn {
  readonly quoted: QuotedSummary
  readonly own: OwnPart
  readonly quiet: boolean
}

interface Reported {
  readonly layer: Layer
  readonly quoted: QuotedSummary
  /** The mails around it that were only passed on, the outermost first. */
  readonly passed: readonly PassedOn[]
  /** True where a mail stands in its body that was not taken for the reported one. */
  readonly holdsAnother: boolean
}

/** The people of the house: `home` is the reporter's organisation, `house` also that of the mailbox he wrote to. */
interface People {
  readonly home: ReadonlySet<string>
  readonly house: ReadonlySet<string>
  readonly freeMail: readonly string[]
}

function choose(
  chain: readonly Layer[],
  { home, house, freeMail }: People,
  summaryOf: (layer: Layer) => QuotedSummary,
  ownOf: (layer: Layer, inner: Layer) => OwnPart,
): Reported | null {
  const passed: PassedOn[] = []
  for (const [index, layer] of chain.entries()) {
    const quoted = summaryOf(layer)
    const inner = chain[index + 1]
    if (inner === undefined) return { layer, quoted, passed, holdsAnother: false }
    const own = ownOf(layer, inner)
    const quiet = isQuiet(own, home)
    const { from, subject } = quoted.summary
    if (!passesOn(subject, from, inner, house, freeMail, quiet)) return { layer, quoted, passed, holdsAnother: true }
    passed.push({ quoted, own, quiet })
  }
  return null
}

/** Rebuilds the quoted mail of a parsed wrapper; null where nothing is quoted. */
export function rebuildInline(wrapper: Parsed, options: ParseOptions): InlineForward | null {
  const found = find(wrapper)
  if (found === null) return null
  const { message, rendered, root } = wrapper
  const { source, layers, signatureAt } = found
  const chain = nestedChain(layers)
  const [first] = chain
  if (first === undefined) return null
  const breaches = createBreachLog()
  const lender: Lender = { date: message.date, forwardedSubject: lentSubject(message.subject) }
  const linkedIn = linkedAddresses(wrapper, source)
  const { freeMail } = options.lists
  const own = [...wrapper.summary.from, ...wrapper.summary.to]
  const home = organisationsOf(wrapper.summary.from, freeMail)
  const reported = choose(
    chain,
    { home, house: organisationsOf(own, freeMail), freeMail },
    (each) => summariseQuoted(each.block.fields, linkedIn, lender, options.limits, breaches),
    (each, inner) => ownPartOf(each, inner, source, rendered),
  )
  if (reported === null) return null
  const { layer, quoted, passed } = reported
  const passedBy = passed.flatMap((each) => each.quoted.summary.from)
  const outer = outermost(layers)
  const ranges = outer.flatMap((each) => (each.orders === null ? [] : [each.orders]))
  const located = rendered === null || source.positions !== null
  const part = rendered === null ? null : partOf(rendered, located ? ranges : [{ from: 0, to: Number.POSITIVE_INFINITY }])

  const collector = createCollector(options.lists, options.limits, breaches)
  for (const reference of part?.references ?? []) collector.url(reference.url, reference.foundIn)
  for (const each of outer) collectText(collector, unquote(source.text.slice(each.bodyStart, each.end), each.depth), options.limits.urls)
  // Where a budget cut the body, its raw bytes were searched: nobody can tell which part those links stood in.
  for (const url of message.observables.urls) if (url.foundIn.includes('raw')) collector.url(url.url, 'raw')
  const ownDomains = new Set(own.map((mailbox) => domainOf(mailbox.address)).filter((domain) => domain !== null))
  for (const { address } of passedBy) if (!ownDomains.has(domainOf(address) ?? '')) collector.address(address, 'passed-on-by')
  // A sender can write what looks like the reporter's signature, so only links to the reporter's own house are left out of it.
  for (const url of scanText(source.text.slice(signatureAt), options.limits.urls).urls)
    if (!belongsTo(url, ownDomains)) collector.url(url, 'text')
  const ours = ownParts(
    root,
    (part?.references ?? []).map((reference) => reference.url),
    (part?.outside ?? []).map((reference) => reference.url),
  )
  const files = filesWithout(message.observables.files, root, ours)
  const ourPaths = new Set([...ours].map((each) => each.path))

  const body = unquote(source.text.slice(layer.bodyStart, layer.end), layer.depth).trim()
  const client = clientOf(first, source.positions?.marks ?? [])
  const hints = allHints(wrapper)
  const reasons = [`inline forward: only what ${client ?? 'a mail program'} quoted of the original survives`, ...quoted.missing]
  if (passed.length > 0)
    reasons.push(`forwarded more than once, passed on by ${passedBy.map((mailbox) => mailbox.address || mailbox.name).join(', ')}`)
  if (reported.holdsAnother) reasons.push('it quotes another mail in its own body, which was not taken for the reported one')
  if (!located) reasons.push('links of the covering note cannot be told from those of the quoted mail')
  return {
    note: noteOf(source.text, outer),
    passedOn: passed
      .filter((each) => !each.quiet || !isHouseMail(each.quoted, home, freeMail))
      .map((each) => passedOnMessage(message, each.quoted, each.own, options)),
    passedOnNotes: passed.map((each) => ({ from: addressOf(each.quoted), text: each.own.text })).filter(({ text }) => text !== ''),
    client,
    language: languageOf(first, hints),
    message: {
      ...message,
      ...quoted.summary,
      visibleText: body,
      plainText: plainBody(wrapper, source, body),
      html: part?.facts ?? null,
      languages: languagesOf(body),
      parts: message.parts.filter((each) => !ourPaths.has(each.path)),
      opaque: message.opaque.filter((each) => !ourPaths.has(each.path)),
      observables: collector.finish(quoted.summary, files),
      limits: [...message.limits, ...breaches.list()],
      evidence: { grade: 'D', reasons },
    },
  }
}

/** Lower case, null where the quotation shows a name alone. */
function addressOf({ summary }: QuotedSummary): string | null {
  const address = summary.from[0]?.address.toLowerCase() ?? ''
  return address.includes('@') ? address : null
}

/** The quoted body of the plain part, where it is another than the one that was found; the same text where it quotes nothing. */
function plainBody(wrapper: Parsed, source: Source, body: string): string {
  const { plainText } = wrapper.message
  if (source.positions === null || plainText.trim() === '') return body
  const plain = nestedChain(findLayers({ text: plainText, positions: null })).at(-1)
  return plain === undefined ? body : unquote(plainText.slice(plain.bodyStart, plain.end), plain.depth).trim()
}

/** Languages that the wrapper's own header names. */
function allHints(wrapper: Parsed): readonly string[] {
  const values = ['content-language', 'accept-language'].map((name) => firstField(wrapper.summary.headers, name)?.raw.slice(0, 200) ?? '')
  return values.flatMap((value) =>
    value
      .split(',')
      .map((tag) => tag.trim().slice(0, 2).toLowerCase())
      .filter((tag) => tag !== ''),
  )
}
