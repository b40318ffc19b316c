/** What the header of a message records of SPF, DKIM, DMARC and ARC: one block of one server, never a mixture of several. */
import type { Authentication } from '../domain/analysis.ts'
import type { HeaderField, Message } from '../domain/message.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { parseAuthenticationResults, propertyOf } from './authentication-results.ts'
import type { AuthenticationResultsField, MethodResult } from './authentication-results.ts'
import { domainPart, parseReceivedSpf } from './received-spf.ts'
import { normalResult } from './result-words.ts'

const maxSignatures = 50

const unknown: Authentication = {
  spf: { result: 'unknown', domain: null },
  dkim: [],
  dmarc: { result: 'unknown', domain: null },
  arc: { result: 'unknown' },
  source: 'header',
}

const is = (field: HeaderField | undefined, name: string): boolean => field?.name.toLowerCase() === name

/** The topmost field that counts and those of the same server that directly follow; fields further down may be anybody's. */
function topBlock(headers: readonly HeaderField[], trusted: readonly string[]): readonly AuthenticationResultsField[] {
  const block: AuthenticationResultsField[] = []
  for (const field of headers) {
    if (!is(field, 'authentication-results')) {
      if (block.length > 0 && !is(field, 'received-spf')) break
      continue
    }
    const parsed = parseAuthenticationResults(field.raw)
    const [first] = block
    if (first !== undefined) {
      if (parsed.authservId === null || parsed.authservId !== first.authservId) break
      block.push(parsed)
    } else if (trusted.length === 0 || (parsed.authservId !== null && trusted.includes(parsed.authservId))) block.push(parsed)
  }
  return block
}

function domainOf(result: MethodResult, ...names: readonly string[]): string | null {
  const value = propertyOf(result, ...names)
  return value === null ? null : domainPart(value)
}

function readSpf(results: readonly MethodResult[], headers: readonly HeaderField[], trusted: readonly string[]): Authentication['spf'] {
  const checks = results.filter(({ method }) => method === 'spf')
  const check = checks.find((result) => propertyOf(result, 'smtp.mailfrom') !== null) ?? checks[0]
  if (check !== undefined) return { result: normalResult(check.result), domain: domainOf(check, 'smtp.mailfrom', 'smtp.helo') }
  const field = headers.find((header) => is(header, 'received-spf'))
  if (field === undefined) return unknown.spf
  const { result, domain, receiver } = parseReceivedSpf(field.raw)
  const counts = trusted.length === 0 || (receiver !== null && trusted.includes(receiver))
  return counts ? { result, domain } : unknown.spf
}

/**
 * Reads the topmost Authentication-Results block, or with `trustedAuthservIds` the topmost one of a trusted server
 * (RFC 8601 section 5), then Received-SPF where that block says nothing of SPF. Rebuilt messages (grade D, E) have no
 * header of their own: everything is `unknown`.
 */
export function authenticate(message: Message, settings: AuthenticationSettings): Authentication {
  if (message.evidence.grade === 'D' || message.evidence.grade === 'E') return unknown
  const trusted = settings.trustedAuthservIds.map((id) => id.toLowerCase())
  const results = topBlock(message.headers, trusted).flatMap((field) => field.results)
  const dmarc = results.find(({ method }) => method === 'dmarc')
  const arc = results.find(({ method }) => method === 'arc')
  return {
    spf: readSpf(results, message.headers, trusted),
    dkim: results
      .filter(({ method }) => method === 'dkim')
      .slice(0, maxSignatures)
      .map((check) => ({
        result: normalResult(check.result),
        domain: domainOf(check, 'header.d', 'header.i'),
        selector: propertyOf(check, 'header.s'),
      })),
    dmarc: dmarc === undefined ? unknown.dmarc : { result: normalResult(dmarc.result), domain: domainOf(dmarc, 'header.from') },
    arc: { result: arc === undefined ? 'unknown' : normalResult(arc.result) },
    source: 'header',
  }
}
