/** What the header of a message records of SPF, DKIM, DMARC and ARC: one block of one server, never a mixture of several. */
import type { Authentication, ReceivedHop } from '../domain/analysis.ts'
import type { HeaderField } from '../domain/message.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { parseAuthenticationResults, propertyOf } from './authentication-results.ts'
import type { AuthenticationResultsField, MethodResult } from './authentication-results.ts'
import { fieldsBelow } from './below-border.ts'
import { isExchangeHost } from './exchange.ts'
import { domainPart, parseReceivedSpf } from './received-spf.ts'
import { normalResult } from './result-words.ts'
import { markTrustedHops, receivedIndexes } from './trace.ts'

export interface HeaderResults extends Pick<Authentication, 'spf' | 'dkim' | 'dmarc' | 'arc'> {
  /** True where a server that the operator trusts wrote the block. */
  readonly trusted: boolean
  /** Who wrote it, lower case; null where nobody did or Exchange Online did, which leaves it out. */
  readonly authservId: string | null
  /** Every result of the block in order, repeated ones included. */
  readonly results: readonly MethodResult[]
}

/** Of a domain without a result. */
const unknown = { result: 'unknown', domain: null } as const

const maxSignatures = 50
/** Fields of mail filters that stand between the fields of one block. */
const between: readonly string[] = [
  'received-spf',
  'dkim-filter',
  'dmarc-filter',
  'x-spam-status',
  'x-spam-checker-version',
  'x-spam-level',
]

const nameOf = (field: HeaderField | undefined): string => field?.name.toLowerCase() ?? ''

interface Block {
  readonly fields: readonly AuthenticationResultsField[]
  readonly trusted: boolean
}
const noBlock: Block = { fields: [], trusted: false }

/** The fields of one server that directly follow one another from `start` on; fields further down may be anybody's. */
function blockAt(headers: readonly HeaderField[], start: number, end: number): readonly AuthenticationResultsField[] {
  const fields: AuthenticationResultsField[] = []
  for (const field of headers.slice(start, end)) {
    const name = nameOf(field)
    if (name !== 'authentication-results') {
      if (between.includes(name)) continue
      break
    }
    const parsed = parseAuthenticationResults(field.raw)
    const [first] = fields
    // Without an id nothing says that two fields are of one server.
    if (first !== undefined && (first.authservId === null || parsed.authservId !== first.authservId)) break
    fields.push(parsed)
  }
  return fields
}

interface Trace {
  readonly headers: readonly HeaderField[]
  readonly marked: readonly ReceivedHop[]
  /** Index in `headers` of each hop's field. */
  readonly places: readonly number[]
  /** Index among the hops of the last trusted one; -1 for none. */
  readonly border: number
}

/** The topmost block of a configured server, above the border where hops are known; below it only what is sure to be that server's. */
function trustedBlock({ headers, marked, places, border }: Trace, ids: readonly string[]): Block {
  const end = border < 0 ? headers.length : (places[border] ?? headers.length)
  for (const [index, field] of headers.slice(0, end).entries()) {
    if (nameOf(field) !== 'authentication-results') continue
    const { authservId } = parseAuthenticationResults(field.raw)
    if (authservId !== null && ids.includes(authservId)) return { fields: blockAt(headers, index, end), trusted: true }
  }
  if (border < 0) return noBlock
  const below = fieldsBelow(headers, end, { by: marked[border]?.by ?? null, ids })
  return below.length === 0 ? noBlock : { fields: below, trusted: true }
}

/** What Exchange Online wrote without an id, directly above the field of the trusted hop by which the message came into the service. */
function exchangeBlock({ headers, marked, places, border }: Trace): Block {
  const place = places[border]
  if (place === undefined || !isExchangeHost(marked[border]?.by ?? null)) return noBlock
  const start = border === 0 ? 0 : (places[border - 1] ?? 0) + 1
  const index = headers.findIndex(
    (field, at) =>
      at >= start &&
      at < place &&
      nameOf(field) === 'authentication-results' &&
      parseAuthenticationResults(field.raw).authservId === null &&
      headers.slice(at + 1, place).every((lower) => nameOf(lower) === 'received-spf'),
  )
  return index < 0 ? noBlock : { fields: blockAt(headers, index, place), trusted: true }
}

/** With nothing configured: the topmost block, which is nobody's word. */
function topBlock(headers: readonly HeaderField[]): Block {
  const index = headers.findIndex((field) => nameOf(field) === 'authentication-results')
  return index < 0 ? noBlock : { fields: blockAt(headers, index, headers.length), trusted: false }
}

function domainOf(result: MethodResult, ...names: readonly string[]): string | null {
  const value = propertyOf(result, ...names)
  return value === null ? null : domainPart(value)
}

/** The topmost Received-SPF, where it is known whose it is: of a configured server, above the border, or with nothing configured anybody's. */
function readReceivedSpf({ headers, marked, places, border }: Trace, ids: readonly string[], open: boolean): HeaderResults['spf'] | null {
  const end = border < 0 ? headers.length : (places[border] ?? headers.length)
  const field = headers.slice(0, open ? headers.length : end).find((header) => nameOf(header) === 'received-spf')
  if (field === undefined) return null
  const { result, domain, receiver } = parseReceivedSpf(field.raw)
  const byExchange = border >= 0 && receiver === 'protection.outlook.com' && isExchangeHost(marked[border]?.by ?? null)
  return open || byExchange || (receiver !== null && ids.includes(receiver)) ? { result, domain } : null
}

/**
 * Reads the topmost Authentication-Results block of a configured server (RFC 8601 section 5), Exchange Online's beside its trusted hop,
 * or with neither authserv-ids nor tenants configured the topmost block, untrusted; then Received-SPF where the block says
 * nothing of SPF. `received` may be marked already or not.
 */
export function readHeaderResults(
  headers: readonly HeaderField[],
  received: readonly ReceivedHop[],
  settings: AuthenticationSettings,
): HeaderResults {
  const ids = settings.trustedAuthservIds.map((id) => id.toLowerCase())
  const marked = markTrustedHops(received, settings, headers)
  const border = marked.findLastIndex(({ trusted }) => trusted)
  const trace: Trace = { headers, marked, places: receivedIndexes(headers), border }
  const configured = ids.length > 0 || settings.exchangeTenants.length > 0 || isExchangeHost(marked[border]?.by ?? null)
  const named = ids.length === 0 ? noBlock : trustedBlock(trace, ids)
  const exchange = named.trusted ? noBlock : exchangeBlock(trace)
  const block = named.trusted ? named : exchange.trusted || configured ? exchange : topBlock(headers)
  const results = block.fields.flatMap((field) => field.results)
  const checks = results.filter(({ method }) => method === 'spf')
  const check = checks.find((result) => propertyOf(result, 'smtp.mailfrom') !== null) ?? checks[0]
  const receivedSpf = check === undefined ? readReceivedSpf(trace, ids, !configured && !block.trusted) : null
  const dmarc = results.find(({ method }) => method === 'dmarc')
  const arc = results.find(({ method }) => method === 'arc')
  return {
    trusted: block.trusted || (configured && receivedSpf !== null),
    authservId: block.fields[0]?.authservId ?? null,
    results,
    spf:
      check === undefined
        ? (receivedSpf ?? unknown)
        : { result: normalResult(check.result), domain: domainOf(check, 'smtp.mailfrom', 'smtp.helo') },
    dkim: results
      .filter(({ method }) => method === 'dkim')
      .slice(0, maxSignatures)
      .map((result) => ({
        result: normalResult(result.result),
        domain: domainOf(result, 'header.d', 'header.i'),
        selector: propertyOf(result, 'header.s'),
      })),
    dmarc: dmarc === undefined ? unknown : { result: normalResult(dmarc.result), domain: domainOf(dmarc, 'header.from') },
    arc: { result: arc === undefined ? 'unknown' : normalResult(arc.result) },
  }
}
