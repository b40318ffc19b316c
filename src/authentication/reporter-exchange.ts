/**
 * Internal mail of the own Exchange Online. Exchange marks what its own users sent (`X-MS-Exchange-Organization-AuthAs:
 * Internal`) and removes such marks from foreign mail at its door; anywhere else they are anybody's words, so they count only
 * in a mail that has never been outside the service, or where the mailbox itself is read from Exchange.
 */
import type { ReceivedHop } from '../domain/analysis.ts'
import type { SubmissionEnvelope } from '../domain/message.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { isExchangeHost, isOwnTenant } from './exchange.ts'
import { receivedIndexes } from './trace.ts'

export interface ExchangeSettings {
  readonly authentication: AuthenticationSettings
  /** True where the source vouches that the mailbox lies in Exchange (Graph). */
  readonly mailboxIsExchange: boolean
}

const maxValue = 200

const valuesOf = (envelope: SubmissionEnvelope, name: string): readonly string[] =>
  envelope.headers.filter((field) => field.name.toLowerCase() === name).map(({ raw }) => raw.slice(0, maxValue).trim().toLowerCase())

/** The mail was written in a mailbox of the service (`with mapi`), went from server to server inside it, and never through its Internet door. */
function neverOutside(envelope: SubmissionEnvelope, hops: readonly ReceivedHop[]): boolean {
  const fields = receivedIndexes(envelope.headers).map((index) => envelope.headers[index]?.raw.toLowerCase() ?? '')
  if (hops.length === 0 || fields.length !== hops.length) return false
  if (!hops.every(({ from, by, trusted }) => trusted && isExchangeHost(from) && isExchangeHost(by))) return false
  if (fields.some((raw) => raw.includes('frontend transport'))) return false
  const first = hops.at(-1)
  return first?.from === first?.by && (first?.with ?? '').toLowerCase().startsWith('mapi')
}

/**
 * Whether Exchange's marks prove an internal sender; `none` where there are none, otherwise why they do not. `hops` is the trace
 * with trust marked.
 */
export function exchangeInternal(
  envelope: SubmissionEnvelope,
  hops: readonly ReceivedHop[],
  { authentication, mailboxIsExchange }: ExchangeSettings,
): 'proven' | 'none' | { readonly reason: string } {
  const marks = valuesOf(envelope, 'x-ms-exchange-organization-authas')
  if (!marks.includes('internal')) return 'none'
  const refused = (reason: string) => ({ reason: `the submission carries Exchange's mark of internal mail, but ${reason}` })
  if (authentication.exchangeTenants.length === 0 && !mailboxIsExchange) return refused('authentication.exchangeTenants is empty')
  if ([...marks, ...valuesOf(envelope, 'x-ms-exchange-crosstenant-authas')].some((mark) => mark !== 'internal'))
    return refused('other marks contradict it')
  if (authentication.exchangeTenants.length > 0 && !isOwnTenant(envelope.headers, authentication))
    return refused('no tenant of authentication.exchangeTenants is named')
  if (mailboxIsExchange) return 'proven'
  const sources = [
    ...valuesOf(envelope, 'x-ms-exchange-organization-authsource'),
    ...valuesOf(envelope, 'x-ms-exchange-crosstenant-authsource'),
  ]
  if (sources.length === 0 || !sources.every(isExchangeHost)) return refused('no server of Exchange Online vouches for it')
  return neverOutside(envelope, hops) ? 'proven' : refused('the mail has been outside Exchange Online')
}
