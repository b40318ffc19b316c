/**
 * Mails in mails. An attached mail may itself carry a mail: a user's forward of a forward, or a phish with an innocent mail
 * attached (or the other way round). Which of them was reported cannot be proven here, so none may hide behind another:
 *
 * 1. Every attached mail is a message of its own, down to the budget `nestedMessages`; what it carries follows the same way.
 * 2. The reported one comes first. Where the carrying mail is a *carrier* (a short text, no link to another organisation,
 *    no file, no form, and exactly one attached mail) that is the inner mail, otherwise the carrying one.
 * 3. The carrier is a message too, after the inner one, because a short text alone can be the fraud ("pay the attached
 *    invoice today"), and because it alone bears what the receiving server wrote: even one without a word may be forged.
 * 4. A colleague's inline forward that the reporter attached gives the quoted mail, and after it the forward with everything in it.
 *    What a colleague says there or in a carrier that he did with the mail is read as the reporter's own words are.
 * 5. A bounce (RFC 3464, RFC 8098) and a digest are read as they are: what they carry was not reported.
 */
import type { ButtonReport, Message } from '../domain/message.ts'
import { colleaguesWords } from './covering-words.ts'
import { withoutForwardPrefix } from './inline/chain.ts'
import { organisationOf } from './organisation.ts'
import { attachedEvidence, rebuiltBecause } from './evidence.ts'
import { domainOf } from './headers/addresses.ts'
import { summarise } from './headers/summary.ts'
import { type InlineForward, rebuildInline } from './inline-forward.ts'
import { type BreachLog, createBreachLog } from './limits.ts'
import type { MimePart } from './mime/mime-tree.ts'
import { registrableDomain } from './observables/url.ts'
import { openSource, parseOpened, type Parsed, type ParseOptions } from './parse-message.ts'
import type { TextBudget } from './text-budget.ts'
import type { PictureCodes } from './pictures/picture-codes.ts'
import { lookAtUnread, type UnreadMails } from './unread.ts'
import { type AttachedMail, findAttached, isNotification } from './unwrap.ts'

/** A message that was found, with the bytes to verify signatures on. */
export interface FoundMessage {
  readonly message: Message
  readonly original: Uint8Array | null
  readonly outlookItem: boolean
  /** Words of a colleague of the reporter who carried the mail on: he may say what he did with it. */
  readonly carrierNotes: readonly string[]
  /** False for what an attached mail carries or quotes in turn. */
  readonly direct: boolean
}

export interface NestedTask extends ParseOptions {
  /** Sender of the submission, lower case; null where it names none. */
  readonly reporter: string | null
  readonly button: ButtonReport | null
  /** Of the submission: tells that not every mail in it was read. */
  readonly breaches: BreachLog
  /** Mails that may still be read. */
  readonly budget: { left: number; seen: number }
  /** Text that the mails of the submission may still have. */
  readonly texts: TextBudget
  /** Codes in the pictures of the submission, within one budget. */
  readonly codes: PictureCodes
  /** What is seen of mails beyond the budget. */
  readonly unread: UnreadMails
}

const maxCarrierText = 400

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

/** The words of a mail: its plain part where it has one. */
export function textOf({ message: { plainText, visibleText } }: Pick<Parsed, 'message'>): string {
  return plainText.trim() === '' ? visibleText : plainText
}

const squeezed = (subject: string | null): string =>
  (subject ?? '')
    .slice(0, 1_000)
    .replaceAll(/\s{1,100}/g, ' ')
    .trim()
    .toLowerCase()

/** True where the only sender is of the organisation that the submission came from. */
function isOfHouse({ message }: Pick<Parsed, 'message'>, { reporter, lists }: NestedTask): boolean {
  const home = organisationOf(reporter, lists.freeMail)
  return home !== null && message.from.length === 1 && organisationOf(message.from[0]?.address ?? null, lists.freeMail) === home
}

/** Case 4: a colleague's inline forward, attached by the reporter. */
function isForwardOfColleague(parsed: Parsed, task: NestedTask): boolean {
  return isOfHouse(parsed, task) && withoutForwardPrefix((parsed.message.subject ?? '').slice(0, 1_000)) !== null
}

/** True where both are readings of one mail. */
export function isSameMail(one: Message, other: Message): boolean {
  return squeezed(one.subject) === squeezed(other.subject) && one.from[0]?.address === other.from[0]?.address
}

/** Of the attached mails those that the budget admits; where it is used up, the breaches of carrier and submission tell so. */
export function admit(mails: readonly AttachedMail[], task: NestedTask, own: BreachLog): readonly AttachedMail[] {
  const admitted = take(mails, task, own)
  for (const { source, item } of mails.slice(admitted.length)) lookAtUnread(task.unread, item?.mime ?? source)
  return admitted
}

function take<T>(all: readonly T[], { budget, breaches, limits }: NestedTask, own: BreachLog): readonly T[] {
  const taken = all.slice(0, budget.left)
  budget.left -= taken.length
  budget.seen += all.length
  if (taken.length < all.length) {
    const description = 'The submission carries more messages than the budget; only the first ones were analysed.'
    for (const log of [breaches, own]) log.add('nestedMessages', limits.nestedMessages, budget.seen, description)
  }
  return taken
}

/** The reported mail of an inline forward, and after it those that were passed on around it, within the budget of the submission. */
export function readQuoted({ message, passedOn }: InlineForward, task: NestedTask): readonly FoundMessage[] {
  const taken = take(passedOn, task, createBreachLog())
  for (const { observables } of passedOn.slice(taken.length)) for (const { url } of observables.urls) task.unread.urls.add(url)
  return [message, ...taken].map((each) => ({ message: each, original: null, outlookItem: false, carrierNotes: [], direct: true }))
}

const indirect = (found: readonly FoundMessage[]): readonly FoundMessage[] => found.map((each) => ({ ...each, direct: false }))

/** The attached mail and what it carries, the reported one first. Never rejects. */
async function readAttached(mail: AttachedMail, task: NestedTask): Promise<readonly FoundMessage[]> {
  const { limits, lists, tools, button, texts, codes } = task
  const source = openSource(mail.source, limits, mail.item)
  const { opened } = source
  const carried =
    isNotification(opened) || opened.root.type.value === 'multipart/digest' ? [] : findAttached(opened, limits, source.breaches)
  const read = admit(carried, task, source.breaches)
  const apart: ReadonlySet<MimePart> = new Set(read.map(({ part }) => part))
  const summary = summarise(opened.root.headers, limits, createBreachLog())
  const evidence = mail.rebuilt.length > 0 ? rebuiltBecause(mail.rebuilt) : attachedEvidence(opened.root, summary, button)
  const parsed = await parseOpened(source, { limits, lists, tools, evidence, apart, texts, codes })
  const grade = parsed.message.evidence.grade
  const self: FoundMessage = {
    message: parsed.message,
    original: grade === 'B' ? mail.source : null,
    outlookItem: mail.outlookItem,
    carrierNotes: [],
    direct: true,
  }
  const forward = isForwardOfColleague(parsed, task)
  if (read.length === 0) {
    const quoted = forward ? rebuildInline(parsed, task) : null
    if (quoted === null) return [self]
    const home = organisationOf(task.reporter, lists.freeMail)
    const carrierNotes = [quoted.note, ...colleaguesWords(quoted.passedOnNotes, home, lists.freeMail)]
    return [...indirect(readQuoted(quoted, task)), { ...self, carrierNotes }]
  }
  const inner = indirect(await readNested(read, { ...task, button: null }))
  const carrier = carried.length === 1 && isCarrier(parsed)
  const spoken: FoundMessage = isOfHouse(parsed, task) && (carrier || forward) ? { ...self, carrierNotes: [textOf(parsed)] } : self
  if (!carrier) return [spoken, ...inner]
  return [...inner, spoken]
}

/** Every message in the admitted mails, in the order of the rule above. Never rejects. */
export async function readNested(mails: readonly AttachedMail[], task: NestedTask): Promise<readonly FoundMessage[]> {
  const out: FoundMessage[] = []
  for (const mail of mails) out.push(...(await readAttached(mail, task)))
  return out
}
