/**
 * Results that an own server wrote below its own Received field, against RFC 8601 section 4: only where something in the message
 * shows that they are not the sender's, who writes there as well.
 */
import type { HeaderField } from '../domain/message.ts'
import { parseAuthenticationResults } from './authentication-results.ts'
import type { AuthenticationResultsField } from './authentication-results.ts'
import { readClauses } from './received-words.ts'

/** Gmail always writes one field, directly below its own hop. */
export const gmailHost = 'mx.google.com'

const maxRun = 20
const milterNames: readonly string[] = ['authentication-results', 'received-spf', 'dkim-filter', 'dmarc-filter']
const nameOf = (field: HeaderField | undefined): string => field?.name.toLowerCase() ?? ''

/**
 * Queue id in a Received field that Postfix wrote: the word after the only `id` and after `by`, outside comments, where certificates
 * and logins are the client's own text. Null where there is none that is hard to guess, and where a clause stands there twice.
 */
function queueId(raw: string): string | null {
  const { words, lower, comments, indexOf } = readClauses(raw)
  const by = indexOf('by')
  const id = indexOf('id')
  if (by < 0 || id < by) return null
  // A recipient's local part may hold any words.
  const recipient = lower.indexOf('for', by)
  if (recipient >= 0 && recipient < id) return null
  // `by host (Postfix) with …`: the comment right behind the host is the server's.
  const first = comments.find(({ at }) => at > by)
  if (first?.at !== by + 2 || !/^postfix\b/i.test(first.text)) return null
  const word = words[id + 1] ?? ''
  return /^[A-Za-z0-9]{8,20}$/.test(word) ? word : null
}

/** OpenDKIM and OpenDMARC (inserting at index 1 until 2026) sign their work with the queue id, which no sender knows beforehand. */
function milterFields(headers: readonly HeaderField[], place: number): readonly AuthenticationResultsField[] {
  const id = queueId(headers[place]?.raw ?? '')
  if (id === null) return []
  const rest = headers.slice(place + 1, place + 1 + maxRun)
  const end = rest.findIndex((field) => !milterNames.includes(nameOf(field)))
  const run = end < 0 ? rest : rest.slice(0, end)
  const last = run.findLastIndex((field) => nameOf(field).endsWith('-filter') && field.raw.trim().split(/\s+/).at(-1) === id)
  // OpenDMARC's own field stands below its mark, OpenDKIM's above: what follows further down may be forged.
  const sure = nameOf(run[last]) === 'dmarc-filter' ? last + 2 : last + 1
  return run
    .slice(0, last < 0 ? 0 : sure)
    .filter((field) => nameOf(field) === 'authentication-results')
    .map((field) => parseAuthenticationResults(field.raw))
}

/** Gmail's field: the first below its hop but for Received-SPF. */
function gmailField(headers: readonly HeaderField[], place: number): readonly AuthenticationResultsField[] {
  const field = headers.slice(place + 1, place + 1 + maxRun).find((one) => nameOf(one) !== 'received-spf')
  return field === undefined || nameOf(field) !== 'authentication-results' ? [] : [parseAuthenticationResults(field.raw)]
}

/** Fields of one of the servers `ids` below the Received field at `place`, which an own host `by` wrote; empty where none is sure to be its own. */
export function fieldsBelow(
  headers: readonly HeaderField[],
  place: number,
  { by, ids }: { readonly by: string | null; readonly ids: readonly string[] },
): readonly AuthenticationResultsField[] {
  const fields = by === gmailHost ? gmailField(headers, place) : milterFields(headers, place)
  const first = fields.find(({ authservId }) => authservId !== null && ids.includes(authservId))
  return first === undefined ? [] : fields.filter(({ authservId }) => authservId === first.authservId)
}
