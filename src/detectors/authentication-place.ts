/** Where an authentication result was read, and whether DMARC vouches for From. */
import type { Authentication } from '../domain/analysis.ts'
import type { Message } from '../domain/message.ts'
import { registrable, senderDomain } from './organisations.ts'

/** The place for evidence: `verified` where our own verification came to the result that counts, otherwise the header. */
export function whereFound(authentication: Authentication, method: 'spf' | 'dkim' | 'dmarc'): string {
  const { source, verification } = authentication
  const failed = (results: readonly { readonly result: string }[]): boolean => results.some(({ result }) => result === 'fail')
  const own =
    source === 'verified' &&
    verification !== null &&
    (method === 'dkim'
      ? failed(verification.dkim) === failed(authentication.dkim)
      : verification[method]?.result === authentication[method].result)
  return own ? 'verified' : 'header:Authentication-Results'
}

/** The From domain that DMARC passed for, aligned by organisation (RFC 7489 section 3.1); null for none, or for several From addresses. */
export function provenSender(message: Message, authentication: Authentication): string | null {
  // Without a trusted server or our own verification the pass may be the sender's own word: it proves nothing in anybody's favour.
  if (!authentication.trusted) return null
  const from = senderDomain(message)
  const { result, domain } = authentication.dmarc
  if (message.from.length !== 1 || from === null || result !== 'pass' || domain === null) return null
  return registrable(domain) === from ? from : null
}
