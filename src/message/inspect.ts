/** The door of this room: bytes in, wrapper and reported messages out. */
import type { Lists } from '../domain/finding.ts'
import type { InputKind, Message, Unwrapped } from '../domain/message.ts'
import type { AnalysisLimits } from '../domain/settings.ts'
import { colleaguesWords, readWords, shownNote } from './covering-words.ts'
import { organisationOf } from './organisation.ts'
import { makeEnvelope } from './envelope.ts'
import { asItself, asSubmission, noteAlone, picturesAlone, rebuiltBecause } from './evidence.ts'
import { type InlineForward, rebuildInline } from './inline-forward.ts'
import { type BreachLog, createBreachLog } from './limits.ts'
import { firstField } from './mime/header-block.ts'
import { admit, type FoundMessage, isCarrier, isSameMail, type NestedTask, readNested, readQuoted, textOf } from './nested.ts'
import { isOutlookItem, type RebuiltMail, readOutlookItem } from './outlook/outlook-item.ts'
import { type Evidence, type MailSource, openSource, type Parsed, parseOpened } from './parse-message.ts'
import { picturesOf } from './picture-report.ts'
import { createPictureCodes, type PictureCodes } from './pictures/picture-codes.ts'
import { personalNote, recogniseButton } from './submission/button.ts'
import { recogniseClient } from './submission/client.ts'
import { readNote } from './submission/note.ts'
import type { Tools } from './tools.ts'
import { createUnread, withUnread } from './unread.ts'
import { findAttached, isNotification } from './unwrap.ts'

export interface InspectOptions {
  readonly as: InputKind
  readonly limits: AnalysisLimits
  readonly lists: Lists
  /** Absent: none. */
  readonly tools?: Tools | undefined
  /** Words that text recognition found in the pictures of these very bytes; null or absent before it ran. */
  readonly pictureText?: string | null
}

/** Characters of a covering note that are read for what the reporter did: behind them stands no note of a person. */
const maxNoteText = 10_000

const alone = { submission: null, outer: null, pictures: [] } as const

/** A file of Outlook is rebuilt first; null for everything else. */
function itemOf(bytes: Buffer, limits: AnalysisLimits): RebuiltMail | null {
  return isOutlookItem(bytes) ? readOutlookItem(bytes, limits, createBreachLog()) : null
}

/** True where the wrapper answers the mail that it quotes: the conversation about a report, not the report. */
function quotesRecipient(wrapper: Parsed, quoted: InlineForward): boolean {
  const recipients = new Set([...wrapper.summary.to, ...wrapper.summary.cc].map(({ address }) => address.toLowerCase()))
  const sender = quoted.message.from[0]?.address.toLowerCase()
  return sender !== undefined && recipients.has(sender) && firstField(wrapper.summary.headers, 'in-reply-to') !== null
}

/**
 * A wrapper can quote one mail and carry others: a forward whose original had mails attached, or a report as attachment
 * below an older conversation. All of them are messages. The quoted one comes first where it came from outside and is more
 * than a carrier; then what is attached was attached to it.
 */
function withQuoted(found: readonly FoundMessage[], quoted: InlineForward, task: NestedTask): readonly FoundMessage[] {
  const { reporter, lists } = task
  const self = readQuoted(quoted, task).filter(({ message }) => !found.some((each) => isSameMail(each.message, message)))
  if (self[0]?.message !== quoted.message) return [...found, ...self]
  const sender = organisationOf(quoted.message.from[0]?.address ?? null, lists.freeMail)
  const inside = sender === organisationOf(reporter, lists.freeMail) || isCarrier(quoted)
  return inside ? [...found, ...self] : [...self, ...found]
}

/** An input with what a reader of Outlook files made of it, where it is one. */
interface Source extends MailSource {
  readonly item: RebuiltMail | null
}

/** A message with the budgets that the submission as a whole broke. */
function withLimits(message: Message, breaches: BreachLog): Message {
  const own = new Set(message.limits.map(({ name }) => name))
  return { ...message, limits: [...message.limits, ...breaches.list().filter(({ name }) => !own.has(name))] }
}

/** The submission as an envelope and the messages in it; null where nothing says that it is a submission. */
async function unwrap(source: Source, options: InspectOptions): Promise<Unwrapped | null> {
  const { limits, lists, tools } = options
  const attached = findAttached(source.opened, limits, source.breaches)
  const breaches = createBreachLog()
  const texts = { left: limits.htmlBytes * 2 }
  const unread = createUnread()
  const codes = createPictureCodes(tools?.qr ?? null)
  const budget = { left: limits.nestedMessages, seen: 0 }
  const counted = { limits, lists, tools, breaches, budget, texts, codes, unread, reporter: null, button: null }
  const read = admit(attached, counted, source.breaches)
  if (read.length === 0 && options.as === 'auto') return null
  const apart = new Set(read.map(({ part }) => part))
  const wrapper = await parseOpened(source, {
    limits,
    lists,
    tools,
    codes,
    evidence: source.item === null ? asSubmission : rebuiltBecause(source.item.reasons),
    apart,
    texts,
  })
  const { bytes } = source.opened
  const button = recogniseButton(wrapper, bytes)
  const task: NestedTask = { ...counted, button, reporter: wrapper.summary.from[0]?.address.toLowerCase() ?? null }
  const inline = read.length > 0 && button !== null ? null : rebuildInline(wrapper, options)
  if (read.length === 0 && inline === null) return await noteOf(source, wrapper, codes, options)
  const quoted = inline === null || (read.length > 0 && quotesRecipient(wrapper, inline)) ? null : inline
  const nested = await readNested(read, task)
  const found = quoted === null ? nested : withQuoted(nested, quoted, task)
  const own = personalNote(inline?.note ?? textOf(wrapper), button)
  const passedOnNotes = inline?.passedOnNotes ?? []
  const home = organisationOf(task.reporter, lists.freeMail)
  const colleagues = [...colleaguesWords(passedOnNotes, home, lists.freeMail), ...found.flatMap(({ carrierNotes }) => carrierNotes)]
  const first = found[0]
  const form =
    first !== undefined && first.message === quoted?.message ? 'inline' : first?.outlookItem === true ? 'outlook-item' : 'attached'
  const client = recogniseClient(wrapper, quoted?.client ?? null, bytes)
  const facts = { note: shownNote(own, passedOnNotes), noteReading: readWords(own, colleagues), client, button, form } as const
  const last = found.length - 1
  return {
    submission: makeEnvelope(wrapper.summary, wrapper.root.type, facts),
    messages: found.map(({ message }, index) =>
      withLimits(index === last ? withUnread(message, unread.urls, lists, limits) : message, breaches),
    ),
    originals: found.map(({ original }) => original),
    direct: found.map(({ direct }) => direct),
    outer: wrapper.message,
    pictures: [],
  }
}

/** Nothing is wrapped: a covering note, pictures, or the suspicious mail itself; whose it is the caller must know. */
async function noteOf(source: Source, wrapper: Parsed, codes: PictureCodes, options: InspectOptions): Promise<Unwrapped> {
  const { limits, lists, tools, pictureText = null } = options
  const pictures = picturesOf(source.opened, wrapper.message)
  const evidence = pictures.length > 0 ? picturesAlone : noteAlone
  const words = pictures.length > 0 ? (pictureText ?? '') : ''
  const { message } =
    words === ''
      ? { message: { ...wrapper.message, evidence } }
      : await parseOpened(source, { limits, lists, tools, codes, evidence, pictureText: words })
  const note = wrapper.message.visibleText
  const facts = {
    note,
    noteReading: readNote(note.slice(0, maxNoteText)),
    client: recogniseClient(wrapper, null, source.opened.bytes),
    button: recogniseButton(wrapper, source.opened.bytes),
    form: 'note',
  } as const
  return {
    submission: makeEnvelope(wrapper.summary, wrapper.root.type, facts),
    messages: [{ ...message, gaps: wrapper.message.gaps }],
    originals: [source.item === null ? source.source : null],
    direct: [true],
    outer: null,
    pictures,
  }
}

/** Reads a file as `options.as` says. Never rejects for bad mail: what is missing or broken stands in limits, gaps and evidence. */
export async function inspect(bytes: Uint8Array, options: InspectOptions): Promise<Unwrapped> {
  const { as, limits, lists, tools } = options
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const item = itemOf(whole, limits)
  const source: Source = { ...openSource(whole, limits, item), item }
  const wrapped = as === 'message' || (as === 'auto' && isNotification(source.opened)) ? null : await unwrap(source, options)
  if (wrapped !== null) return wrapped
  const evidence: Evidence = item === null ? asItself : rebuiltBecause(item.reasons)
  const { message } = await parseOpened(source, { limits, lists, tools, evidence })
  return { ...alone, messages: [message], originals: [item === null ? bytes : null], direct: [true] }
}
