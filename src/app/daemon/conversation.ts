/**
 * Whether a submission continues an earlier case of the same reporter: it answers a mail of ours or names a case number, and
 * both times the reporter is proven. A number or a Message-ID alone opens nothing.
 */
import type { FileObservable, MailboxAddress, Reporter } from '../../domain/analysis.ts'
import type { Message, SubmissionEnvelope } from '../../domain/message.ts'
import { picturesAlone } from '../../message/evidence.ts'
import { readNote } from '../../message/submission/note.ts'
import { isWithin } from '../../scoring/sender-domain.ts'
import type { FollowUp, Store, SubmissionRecord } from '../../store/store.ts'
import type { WatchedMailbox } from './mailbox.ts'
import { parted } from './quoted-reply.ts'

/** What of a message in the submission tells whether anything is reported. */
export interface Carried {
  readonly from: readonly MailboxAddress[]
  readonly subject: string | null
  /** A report that is nothing but pictures: what they show is the reported mail. */
  readonly picturesAlone: boolean
  /** Hosts of all links. */
  readonly hosts: readonly string[]
  readonly files: readonly FileObservable[]
  /** A form, a part that nobody can look into, or more than the budgets let us read. */
  readonly holdsMore: boolean
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
/** Bytes: the logo under a signature is smaller, the screenshot of a mail is larger. */
const signaturePicture = 30_000
const pictureTypes = ['image/png', 'image/jpeg', 'image/gif']

/** What counts of the messages in the submission. */
export function carriedIn(
  messages: readonly Pick<Message, 'from' | 'subject' | 'html' | 'opaque' | 'limits' | 'evidence' | 'observables'>[],
): readonly Carried[] {
  return messages.map(({ from, subject, html, opaque, limits, evidence, observables }) => ({
    from,
    subject,
    picturesAlone: evidence.reasons.some((reason) => reason === picturesAlone.reasons[0]),
    hosts: observables.urls.map(({ host }) => host),
    files: observables.files,
    holdsMore: (html?.forms.length ?? 0) + opaque.length + limits.length > 0,
  }))
}

/** Message-IDs of ours that the submission answers, the newest first. */
function answeredIds({ headers }: SubmissionEnvelope): readonly string[] {
  const fields = headers.filter(({ name }) => ['in-reply-to', 'references'].includes(name.toLowerCase()))
  const found = fields.flatMap(({ raw }) => raw.slice(-mostChars).match(/<anomix\.[0-9a-f]{32}@[a-z0-9.-]{1,253}>/gi) ?? [])
  return [...new Set(found.toReversed().map((id) => id.toLowerCase()))].slice(0, mostIds)
}

interface CaseNumber {
  /** `PH-20261123-ABC123`, upper case. */
  readonly number: string
  readonly day: string
  readonly prefix: string
}

/** Case numbers in subject and text: `PH-20261123-ABC123`. */
function namedCases(envelope: SubmissionEnvelope, carried: readonly Carried[]): readonly CaseNumber[] {
  const texts = [envelope.subject, envelope.note, ...(envelope.form === 'inline' ? carried.map(({ subject }) => subject) : [])]
  const found = texts.flatMap((text) => (text ?? '').slice(0, mostChars).match(/\bPH-\d{8}-[0-9A-F]{6}\b/gi) ?? [])
  return [...new Set(found.map((number) => number.toUpperCase()))].slice(0, mostNumbers).map((number) => {
    const [, day = '', prefix = ''] = number.split('-')
    return { number, day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`, prefix }
  })
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const squeezed = (name: string): string => name.slice(0, 1_000).replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** The quoted sender is us: by our address, or by our name where the mail program shows no address. Anybody can write both. */
function namesUs({ from }: Carried, us: WatchedMailbox['from']): boolean {
  const [sender] = from
  if (sender === undefined || from.length !== 1) return false
  if (sender.address !== '') return isSame(sender.address, us.address)
  return us.name.trim() !== '' && squeezed(sender.name) === squeezed(us.name)
}

/** Hosts outside of the own house. Our mails hold no link at all; the reporter's signature may lead to his own organisation. */
function foreignHosts({ hosts }: Carried, { from, reporters }: WatchedMailbox): readonly string[] {
  const own = [...reporters.domains, from.address.slice(from.address.lastIndexOf('@') + 1)]
  return hosts.filter((host) => !own.some((domain) => isWithin(host, domain)))
}

const isSignaturePicture = ({ size, detectedType }: FileObservable): boolean =>
  size <= signaturePicture && detectedType !== null && pictureTypes.includes(detectedType)

/**
 * The submission reports nothing: only words, or a quotation of our own mail. A forgery of our mail is no such quotation: it
 * has to lead somewhere, so whatever holds a foreign link, a file or a form is reported. `quoted`: the words that were cut off.
 */
function reportsNothing(
  envelope: SubmissionEnvelope,
  carried: readonly Carried[],
  mailbox: WatchedMailbox,
  found: Found,
  quoted: string,
): boolean {
  if (envelope.form === 'note') {
    const lower = quoted.toLowerCase()
    return !carried.some((each) => each.picturesAlone || foreignHosts(each, mailbox).some((host) => lower.includes(host.toLowerCase())))
  }
  return (
    envelope.form === 'inline' &&
    carried.length > 0 &&
    carried.every(
      (each) =>
        namesUs(each, mailbox.from) &&
        (found.number === null || (each.subject ?? '').slice(0, mostChars).toUpperCase().includes(found.number)) &&
        !each.holdsMore &&
        foreignHosts(each, mailbox).length === 0 &&
        each.files.every(isSignaturePicture),
    )
  )
}

/** An earlier submission of the same reporter. */
interface Found {
  readonly record: SubmissionRecord
  /** The case number that led to it; null where the submission answers a mail of ours. */
  readonly number: string | null
}

async function findCase(
  store: Store,
  record: SubmissionRecord,
  reporter: Reporter,
  hints: { readonly ids: readonly string[]; readonly numbers: readonly CaseNumber[] },
): Promise<Found | null> {
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
    if (isHis(earlier)) return { record: earlier, number: null }
  }
  for (const { number, day, prefix } of hints.numbers) {
    const earlier = (await store.findByCaseNumber(record.mailbox, day, prefix)).find(isHis)
    if (earlier !== undefined) return { record: earlier, number }
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
  const earlier = found.record.joins === null ? found.record : ((await store.find(found.record.joins)) ?? found.record)
  const { words, quoted } = parted(envelope.note ?? '', mailbox.from)
  if (!reportsNothing(envelope, carried, mailbox, found, quoted)) return { earlier, followUp: null }
  const files = carried.flatMap((each) => each.files).slice(0, mostFiles)
  // Read again without the quotation: our own reply speaks of clicking and of passwords.
  return { earlier, followUp: { reporter, text: words, acts: readNote(words).acts, files } }
}
