/**
 * Mails in mails. An attached mail may itself carry a mail: a user's forward of a forward, or a phish with an innocent mail
 * attached (or the other way round). Which of them was reported cannot be proven here, so none may hide behind another:
 *
 * 1. Every attached mail is a message of its own, down to the budget `nestedMessages`; what it carries follows the same way.
 * 2. The reported one comes first. Where the carrying mail is a *carrier* (a short text, no link to another organisation,
 *    no file, no form, and exactly one attached mail) that is the inner mail, otherwise the carrying one.
 * 3. The carrier is a message too, after the inner one, because a short text alone can be the fraud ("pay the attached
 *    invoice today"). It is left out in one case: it says nothing at all, its subject is that of the inner mail, and it was
 *    sent from the organisation of whoever sent the submission; then there is nothing in it that could deceive.
 * 4. A colleague's inline forward that the reporter attached gives the quoted mail, and after it the forward with everything in it.
 * 5. A bounce (RFC 3464, RFC 8098) and a digest are read as they are: what they carry was not reported.
 */
import type { ButtonReport, Message } from '../domain/message.ts'
import { attachedEvidence, rebuiltBecause } from './evidence.ts'
import { domainOf } from './headers/addresses.ts'
import { summarise } from './headers/summary.ts'
import { rebuildInline } from './inline-forward.ts'
import { type BreachLog, createBreachLog } from './limits.ts'
import type { MimePart } from './mime/mime-tree.ts'
import { registrableDomain } from './observables/url.ts'
import { openSource, parseOpened, type Parsed, type ParseOptions } from './parse-message.ts'
import { type AttachedMail, findAttached, isNotification } from './unwrap.ts'

/** A message that was found, with the bytes to verify signatures on. */
export interface FoundMessage {
  readonly message: Message
  readonly original: Uint8Array | null
  readonly outlookItem: boolean
}

export interface NestedTask extends ParseOptions {
  /** Sender of the submission, lower case; null where it names none. */
  readonly reporter: string | null
  readonly button: ButtonReport | null
  /** Of the submission: tells that not every mail in it was read. */
  readonly breaches: BreachLog
  /** Mails that may still be read. */
  readonly budget: { left: number; seen: number }
}

const maxCarrierText = 400

/** The domain that an organisation owns, or the whole address at a free mail service. */
export function organisationOf(address: string | null, freeMail: readonly string[]): string | null {
  const domain = address === null ? null : domainOf(address.toLowerCase())
  if (address === null || domain === null) return null
  return freeMail.includes(domain) ? address.toLowerCase() : (registrableDomain(domain) ?? domain)
}

/** True for a mail that does nothing but carry another one; its files are those beside the attached mail. */
export function isCarrier({ message }: Pick<Parsed, 'message'>): boolean {
  const { visibleText, plainText, html, observables, opaque, limits, from } = message
  const own = domainOf(from[0]?.address ?? '')
  const home = own === null ? null : (registrableDomain(own) ?? own)
  const foreign = observables.urls.some(({ domain, host }) => (domain ?? host) !== home)
  const busy = (html?.forms.length ?? 0) + (html?.images.length ?? 0) > 0
  return (
    Math.max(visibleText.length, plainText.length) <= maxCarrierText &&
    !foreign &&
    !busy &&
    observables.files.length === 0 &&
    opaque.length === 0 &&
    limits.length === 0
  )
}

const squeezed = (subject: string | null): string =>
  (subject ?? '')
    .slice(0, 1_000)
    .replaceAll(/\s{1,100}/g, ' ')
    .trim()
    .toLowerCase()

/** Case 3: a carrier that has not a word of its own. */
function isMute({ message }: Parsed, inner: Message | undefined, { reporter, lists }: NestedTask): boolean {
  const home = organisationOf(reporter, lists.freeMail)
  const subject = squeezed(message.subject)
  const carried = squeezed(inner?.subject ?? null)
  return (
    `${message.visibleText}${message.plainText}`.trim() === '' &&
    (message.html?.hidden.length ?? 0) === 0 &&
    (subject === '' || (carried !== '' && subject.endsWith(carried) && subject.length <= carried.length + 20)) &&
    home !== null &&
    message.from.length === 1 &&
    organisationOf(message.from[0]?.address ?? null, lists.freeMail) === home
  )
}

/** Prefixes that mail programs put before the subject of a forward, in the languages of the big clients. */
const forwardPrefix = /^\s{0,9}(?:fwd?|wg|wtr|tr|rv|enc|i|inoltro|doorst|pd|vb|vs|vl|vid\.?bef|ilt|yml|továbbítás|fs)\s{0,3}:/i

/** Case 4: a colleague's inline forward, attached by the reporter. */
function isForwardOfColleague({ message }: Parsed, { reporter, lists }: NestedTask): boolean {
  const home = organisationOf(reporter, lists.freeMail)
  return (
    home !== null &&
    organisationOf(message.from[0]?.address ?? null, lists.freeMail) === home &&
    forwardPrefix.test((message.subject ?? '').slice(0, 100))
  )
}

/** True where both are readings of one mail. */
export function isSameMail(one: Message, other: Message): boolean {
  return squeezed(one.subject) === squeezed(other.subject) && one.from[0]?.address === other.from[0]?.address
}

/** Of the attached mails those that the budget admits; where it is used up, the breaches of carrier and submission tell so. */
export function admit(mails: readonly AttachedMail[], { budget, breaches, limits }: NestedTask, own: BreachLog): readonly AttachedMail[] {
  const admitted = mails.slice(0, budget.left)
  budget.left -= admitted.length
  budget.seen += mails.length
  if (admitted.length < mails.length) {
    const description = 'The submission carries more messages than the budget; only the first ones were analysed.'
    for (const log of [breaches, own]) log.add('nestedMessages', limits.nestedMessages, budget.seen, description)
  }
  return admitted
}

/** The attached mail and what it carries, the reported one first. Never rejects. */
async function readAttached(mail: AttachedMail, task: NestedTask): Promise<readonly FoundMessage[]> {
  const { limits, lists, button } = task
  const source = openSource(mail.source, limits, mail.item)
  const { opened } = source
  const carried =
    isNotification(opened) || opened.root.type.value === 'multipart/digest' ? [] : findAttached(opened, limits, source.breaches)
  const read = admit(carried, task, source.breaches)
  const apart: ReadonlySet<MimePart> = new Set(read.map(({ part }) => part))
  const summary = summarise(opened.root.headers, limits, createBreachLog())
  const evidence = mail.rebuilt.length > 0 ? rebuiltBecause(mail.rebuilt) : attachedEvidence(opened.root, summary, button)
  const parsed = await parseOpened(source, { limits, lists, evidence, apart })
  const grade = parsed.message.evidence.grade
  const self: FoundMessage = {
    message: parsed.message,
    original: grade === 'B' ? mail.source : null,
    outlookItem: mail.outlookItem,
  }
  if (read.length === 0) {
    const quoted = isForwardOfColleague(parsed, task) ? rebuildInline(parsed, task) : null
    return quoted === null ? [self] : [{ message: quoted.message, original: null, outlookItem: false }, self]
  }
  const inner = await readNested(read, { ...task, button: null })
  const carrier = carried.length === 1 && isCarrier(parsed)
  if (!carrier) return [self, ...inner]
  return isMute(parsed, inner[0]?.message, task) ? inner : [...inner, self]
}

/** Every message in the admitted mails, in the order of the rule above. Never rejects. */
export async function readNested(mails: readonly AttachedMail[], task: NestedTask): Promise<readonly FoundMessage[]> {
  const out: FoundMessage[] = []
  for (const mail of mails) out.push(...(await readAttached(mail, task)))
  return out
}
