/** Names that can be made again from the same facts, and the header fields of the mails that carry them. */
import { createHash } from 'node:crypto'

/** Number by which people speak of a submission: date of receipt in UTC and the first digits of its SHA-256. */
export function caseNumber(sha256: string, receivedAt: Date): string {
  const day = receivedAt.toISOString().slice(0, 10).replaceAll('-', '')
  return `PH-${day}-${sha256.slice(0, 6).toUpperCase()}`
}

export interface MailIdentity {
  readonly submissionId: string
  readonly kind: 'reply' | 'incident-report' | 'follow-up'
  readonly recipient: string
  /** Right side of the Message-ID: a domain of ours. */
  readonly domain: string
}

/** Message-ID (RFC 5322 section 3.6.4) with angle brackets, always the same for the same submission, kind and recipient. */
export function messageIdFor(identity: MailIdentity): string {
  const key = JSON.stringify([identity.submissionId, identity.kind, identity.recipient.toLowerCase()])
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32)
  const domain = identity.domain.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '')
  return `<anomix.${digest}@${domain === '' ? 'anomix.invalid' : domain}>`
}

export interface HeaderLine {
  readonly name: string
  readonly value: string
}

/** Fields of the reply: RFC 3834 section 5, and asks other machines for silence. */
export function replyHeaders(number: string): readonly HeaderLine[] {
  return [
    { name: 'Auto-Submitted', value: 'auto-replied' },
    { name: 'X-Auto-Response-Suppress', value: 'All' },
    { name: 'Precedence', value: 'bulk' },
    { name: 'X-Anomix-Case', value: headerToken(number) },
  ]
}

/** Fields of the mails to the SOC: incident report and follow-up. */
export function incidentHeaders(number: string): readonly HeaderLine[] {
  return [
    { name: 'Auto-Submitted', value: 'auto-generated' },
    { name: 'X-Auto-Response-Suppress', value: 'All' },
    { name: 'X-Anomix-Case', value: headerToken(number) },
  ]
}

function headerToken(value: string): string {
  return value.replaceAll(/[^\w-]/g, '')
}
