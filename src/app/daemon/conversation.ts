/**
 * Whether a submission continues an earlier case of the same reporter: it answers a mail of ours or names a case number, and
 * both times the reporter is proven. A number or a Message-ID alone opens nothing.
 */
import type { FileObservable, MailboxAddress, Reporter } from '../../domain/analysis.ts'
import type { Message, SubmissionEnvelope } from '../../domain/message.ts'
import { picturesAlone } from '../../message/evidence.ts'
import { readNote } from '../../message/submission/note.ts'
import type { FollowUp, Store, SubmissionRecord } from '../../store/store.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { ownWords } from './quoted-reply.ts'

/** What of a message in the submission tells whether anything is reported. */
export interface Carried {
  readonly from: readonly MailboxAddress[]
  readonly subject: string | null
  /** A report that is nothing but pictures: what they show is the reported mail. */
  readonly picturesAlone: boolean
  readonly files: readonly FileObservable[]
}

export interface Continuation {
  /** The first submission of the conversation. */
  readonly earlier: SubmissionRecord
  /** Null where the submission reports something, which is analysed as usual. */
  readonly followUp: FollowUp | null
}

const mostChars = 20_000
const mostIds = 20
const mostNumbers = 5
const mostFiles = 50

/** What counts of the messages in the submission. */
export function carriedIn(messages: readonly Pick<Message, 'from' | 'subject' | 'evidence' | 'observables'>[]): readonly Carried[] {
  return messages.map(({ from, subject, evidence, observables }) => ({
    from,
    subject,
    picturesAlone: evidence.reasons.some((reason) => reason === picturesAlone.reasons[0]),
    files: observables.files,
  }))
}

/** Message-IDs of ours that the submission answers, the newest first. */
function answeredIds({ headers }: SubmissionEnvelope): readonly string[] {
  const fields = headers.filter(({ name }) => ['in-reply-to', 'references'].includes(name.toLowerCase()))
  const found = fields.flatMap(({ raw }) => raw.slice(-mostChars).match(/<anomix\.[0-9a-f]{32}@[a-z0-9.-]{1,253}>/gi) ?? [])
  return [...new Set(found.toReversed().map((id) => id.toLowerCase()))].slice(0, mostIds)
}

interface CaseNumber {
  readonly day: string
  readonly prefix: string
}

/** Case numbers in subject and text: `PH-20261123-ABC123`. */
function namedCases(envelope: SubmissionEnvelope, carried: readonly Carried[]): readonly CaseNumber[] {
  const texts = [envelope.subject, envelope.note, ...(envelope.form === 'inline' ? carried.map(({ subject }) => subject) : [])]
  const found = texts.flatMap((text) => (text ?? '').slice(0, mostChars).match(/\bPH-\d{8}-[0-9A-F]{6}\b/gi) ?? [])
  return [...new Set(found.map((number) => number.toUpperCase()))].slice(0, mostNumbers).map((number) => {
    const [, day = '', prefix = ''] = number.split('-')
    return { day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`, prefix }
  })
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The submission reports nothing: only words, or a quotation of our own mail. */
function reportsNothing(envelope: SubmissionEnvelope, carried: readonly Carried[], own: string): boolean {
  if (envelope.form === 'note') return !carried.some(({ picturesAlone }) => picturesAlone)
  return (
    envelope.form === 'inline' &&
    carried.length > 0 &&
    carried.every(({ from }) => from.length === 1 && isSame(from[0]?.address ?? '', own))
  )
}

async function findCase(
  store: Store,
  record: SubmissionRecord,
  reporter: Reporter,
  hints: { readonly ids: readonly string[]; readonly numbers: readonly CaseNumber[] },
): Promise<SubmissionRecord | null> {
  const isHis = (earlier: SubmissionRecord | null): earlier is SubmissionRecord => {
    const known = earlier?.assessments?.[0]?.reporter ?? null
    return (
      earlier !== null &&
      earlier.id !== record.id &&
      earlier.mailbox === record.mailbox &&
      known !== null &&
      known.proof !== null &&
      isSame(known.address, reporter.address)
    )
  }
  for (const id of hints.ids) {
    const earlier = await store.findByMessageId(id)
    if (isHis(earlier)) return earlier
  }
  for (const { day, prefix } of hints.numbers) {
    const earlier = (await store.findByCaseNumber(record.mailbox, day, prefix)).find(isHis)
    if (earlier !== undefined) return earlier
  }
  return null
}

/** Null where the submission stands for itself: no proof, no hint, or a case of somebody else. */
export async function continuationOf(
  store: Store,
  record: SubmissionRecord,
  mailbox: WatchedMailbox,
  submission: { readonly envelope: SubmissionEnvelope; readonly reporter: Reporter | null; readonly carried: readonly Carried[] },
): Promise<Continuation | null> {
  const { envelope, reporter, carried } = submission
  if (reporter === null || reporter.proof === null) return null
  const found = await findCase(store, record, reporter, { ids: answeredIds(envelope), numbers: namedCases(envelope, carried) })
  if (found === null) return null
  const earlier = found.joins === null ? found : ((await store.find(found.joins)) ?? found)
  if (!reportsNothing(envelope, carried, mailbox.from.address)) return { earlier, followUp: null }
  const files = envelope.form === 'note' ? carried.flatMap((each) => each.files).slice(0, mostFiles) : []
  const text = ownWords(envelope.note ?? '', [mailbox.from.address])
  // Read again without the quotation: our own reply speaks of clicking and of passwords.
  return { earlier, followUp: { reporter, text, acts: readNote(text).acts, files } }
}
