/** Abuse Reporting Format (RFC 5965): multipart/report with report-type feedback-report, or its message/feedback-report part. */
import type { ReportedAs } from '../../../domain/analysis.ts'
import type { ButtonReport } from '../../../domain/message.ts'
import { allParts } from '../../mime/mime-tree.ts'
import { readHeaderBlock } from '../../mime/header-block.ts'
import type { ButtonLook } from './look.ts'

const kinds = new Map<string, ReportedAs>([
  ['abuse', 'junk'],
  ['fraud', 'phishing'],
  ['phishing', 'phishing'],
  ['virus', 'phishing'],
  ['not-spam', 'not-junk'],
])
const names = new Set([
  'feedback-type',
  'user-agent',
  'version',
  'original-envelope-id',
  'original-mail-from',
  'original-rcpt-to',
  'arrival-date',
  'reporting-mta',
  'source-ip',
  'source-port',
  'authentication-results',
  'reported-domain',
  'reported-uri',
  'incidents',
  'auth-failure',
  'delivery-result',
  'identity-alignment',
])

/** The report, or null. Feedback types that RFC 5965 and RFC 6430 name say what it was reported as. */
export function arf(look: ButtonLook): ButtonReport | null {
  const typed = look.root.type.value === 'multipart/report' && look.root.type.params.get('report-type')?.toLowerCase() === 'feedback-report'
  const part = allParts(look.root).find((candidate) => candidate.type.value === 'message/feedback-report')
  if (part === undefined || (!typed && look.mails.length === 0)) return null
  const bytes = Buffer.from(look.textOf(part), 'utf8')
  const fields = readHeaderBlock(bytes, 0, bytes.length, { headerBytes: 60_000, headerCount: 100 }).fields
  const details = fields.filter((field) => names.has(field.name.toLowerCase())).map(({ name, value }) => ({ name, value }))
  const type =
    details
      .find((detail) => detail.name.toLowerCase() === 'feedback-type')
      ?.value.trim()
      .toLowerCase() ?? ''
  return { name: 'arf', reportedAs: kinds.get(type) ?? null, details }
}
