/** Where an authentication result was read, and whether DMARC vouches for From. */
import type { Authentication } from '../domain/analysis.ts'
import type { DetectorContext } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { registrable, senderDomain } from './organisations.ts'

/** The place for evidence: the header, or the message's own bytes. */
export function whereFound(authentication: Authentication): string {
  return authentication.source === 'header' ? 'header:Authentication-Results' : 'verified'
}

/** The From domain that DMARC passed for, aligned by organisation (RFC 7489 section 3.1); null for none, or for several From addresses. */
export function provenSender(message: Message, authentication: Authentication, context: DetectorContext): string | null {
  // Without a configured server the field may be the sender's own: it proves nothing in anybody's favour.
  if (!context.authenticationTrusted) return null
  const from = senderDomain(message)
  const { result, domain } = authentication.dmarc
  if (message.from.length !== 1 || from === null || result !== 'pass' || domain === null) return null
  return registrable(domain) === from ? from : null
}
