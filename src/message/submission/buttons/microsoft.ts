/**
 * Microsoft's Report button and the format that it asks of others (defender-docs, "Message submission format"): subject
 * `3|network message id|sender IP|sender|(subject)` or the words `Phishing:`; one attached mail; four Exchange fields.
 */
import type { ReportedAs } from '../../../domain/analysis.ts'
import type { ButtonReport } from '../../../domain/message.ts'
import type { ButtonLook, Detail } from './look.ts'

const kinds: readonly { readonly begins: readonly string[]; readonly as: ReportedAs }[] = [
  { begins: ['1|', 'junk:'], as: 'junk' },
  { begins: ['2|', 'not junk:'], as: 'not-junk' },
  { begins: ['3|', 'phishing:'], as: 'phishing' },
]
const marks = [
  'x-microsoft-antispam-message-info',
  'x-ms-exchange-organization-network-message-id',
  'x-ms-exchange-crosstenant-id',
  'x-ms-exchange-crosstenant-network-message-id',
]
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const fieldNames = ['Network message ID', 'Sender IP', 'Sender', 'Subject']

/** The report, or null; a subject alone is never enough. */
export function microsoftReport(look: ButtonLook): ButtonReport | null {
  const subject = look.subject.trim()
  const kind = kinds.find(({ begins }) => begins.some((begin) => subject.toLowerCase().startsWith(begin)))
  if (kind === undefined || look.mails.length !== 1) return null
  const [, id = '', ...rest] = subject.split('|')
  const structured = subject.charAt(1) === '|' && guid.test(id.trim()) && rest.length >= 2
  const outer = marks.filter((name) => look.field(name) !== null)
  const inner = marks.filter((name) => look.inner.some((field) => field.name.toLowerCase() === name))
  if (!structured && outer.length < 2 && inner.length < 2) return null
  const last = rest.slice(2).join('|').trim().replace(/^\(/, '').replace(/\)$/, '')
  const values = structured ? [id.trim(), rest[0] ?? '', rest[1] ?? '', last] : []
  const details: readonly Detail[] = [
    { name: 'Reported as', value: kind.as },
    ...values.map((value, index) => ({ name: fieldNames[index] ?? '', value: value.trim() })).filter((detail) => detail.value !== ''),
    ...['x-ms-exchange-organization-network-message-id', 'x-ms-exchange-crosstenant-id'].flatMap((name) => {
      const value = look.field(name) ?? look.inner.find((field) => field.name.toLowerCase() === name)?.value
      return value === undefined ? [] : [{ name, value }]
    }),
  ]
  return { name: 'microsoft-report', reportedAs: kind.as, details }
}
