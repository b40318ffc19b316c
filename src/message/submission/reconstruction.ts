/** Whether an attached mail is the original, byte for byte, or what a client made of it. */
import type { ButtonReport, HeaderField } from '../../domain/message.ts'
import type { MimePart } from '../mime/mime-tree.ts'
import { allParts } from '../mime/mime-tree.ts'

/** Buttons that do not attach the bytes as they came, with what they do. */
const rebuilders = new Map([
  ['hoxhunt', 'The report button hoxhunt attaches a copy that it made of the message, not the original bytes.'],
  ['usecure', 'The report button usecure attaches a reproduction of the message, not the original bytes.'],
])

const noReceived = 'No Received field: the message never travelled in this form, or its trace was left out.'
const exchange =
  "Exchange wrote the message anew out of its store: the MIME structure and the order of the fields are its own, not the sender's."
const draft = 'X-Unsent: a mail program saved it as a draft of its own, to be opened and sent anew.'
const minimal = 'Only the fields that a mail program shows survive: an add-in or a client put the message together again.'

/** Fields that Exchange puts first when it renders a stored item (Graph `$value`, EWS MimeContent), and that no sender writes. */
const storeFields = [
  'x-ms-exchange-messagesentrepresentingtype',
  'x-ms-exchange-organization-recordreviewcfmtype',
  'x-ms-tnef-correlator',
  'x-ms-exchange-parent-message-id',
]
/** Boundaries of Exchange's own MIME writer: number, the Message-ID's random part, and the first letters of the server. */
const exchangeBoundary = /^_\d{3}_[0-9A-Za-z_.-]{8,120}_$/
const plainFields = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'reply-to',
  'sender',
  'importance',
  'x-priority',
  'bcc',
])

const named = (headers: readonly HeaderField[], name: string): HeaderField | undefined =>
  headers.find((field) => field.name.toLowerCase() === name)

/** Exchange is at home on the sender's side too: only where somebody else's mail carries its boundaries was it written anew. */
function writtenByExchange(root: MimePart, headers: readonly HeaderField[]): boolean {
  const boundaries = allParts(root)
    .slice(0, 50)
    .map((part) => part.type.params.get('boundary') ?? '')
    .filter((boundary) => boundary !== '')
  const sentByExchange = headers.some((field) => {
    const name = field.name.toLowerCase()
    if (name === 'message-id') return /\.(?:prod\.outlook\.com|outlook\.com|exchangelabs\.com)>?\s*$/i.test(field.raw.slice(0, 1_000))
    return name === 'received' && /\bwith mapi id\b/i.test(field.raw.slice(0, 2_000))
  })
  if (sentByExchange) return false
  const regenerated = boundaries.length > 0 && boundaries.every((boundary) => exchangeBoundary.test(boundary))
  const stored = storeFields.some((name) => named(headers, name) !== undefined)
  // A mail of a single part has no boundary that could tell: there the fields of the store say enough.
  return regenerated || (stored && (boundaries.length === 0 || boundaries.some((boundary) => exchangeBoundary.test(boundary))))
}

/** Reasons, as sentences, to hold an attached mail for rebuilt; empty where nothing says so. `root` and `headers` are the attached mail's. */
export function reconstructionReasons(root: MimePart, headers: readonly HeaderField[], button: ButtonReport | null): readonly string[] {
  // Over Graph usecure gets the message as Exchange has it; whether that is the original its own structure tells.
  const whole = button?.details.some((detail) => detail.name === 'Retrieved with' && detail.value === 'MS Graph API') === true
  const byButton = button === null || whole ? undefined : rebuilders.get(button.name)
  const travelled = named(headers, 'received') !== undefined
  const bare = !travelled && headers.length > 0 && headers.every((field) => plainFields.has(field.name.toLowerCase()))
  return [
    ...(byButton === undefined ? [] : [byButton]),
    ...(travelled ? [] : [noReceived]),
    ...(bare ? [minimal] : []),
    ...(named(headers, 'x-unsent')?.raw.trim() === '1' ? [draft] : []),
    ...(writtenByExchange(root, headers) ? [exchange] : []),
  ]
}
