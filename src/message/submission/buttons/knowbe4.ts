/**
 * KnowBe4 Phish Alert Button: the reported mail attached as `phish_alert_<interface>_<version>.eml`; the subject's prefix is
 * the customer's choice (`[Phish Alert]` unless changed); newer ones write Reporter, Disposition and User Comments above it.
 */
import type { ReportedAs } from '../../../domain/analysis.ts'
import type { ButtonReport } from '../../../domain/message.ts'
import { type ButtonLook, type Detail, labelled } from './look.ts'

const attachment = /^phish_alert_[a-z0-9]{1,20}_(\d{1,4}(?:\.\d{1,6}){1,4})\.(?:eml|msg)$/i
const looseAttachment = /^phish_alert[\w.-]{0,60}\.(?:eml|msg)$/i
const labels = ['Reporter', 'Disposition', 'User Comments', 'Comments']
const prefixes = ['[phish alert]', 'phish alert:', 'phishing email reported:']

function dispositionOf(details: readonly Detail[]): ReportedAs | null {
  const word = details.find((detail) => detail.name === 'Disposition')?.value.toLowerCase() ?? ''
  if (word.startsWith('phish')) return 'phishing'
  if (word.startsWith('spam') || word.startsWith('junk')) return 'junk'
  return null
}

/** The report, or null. */
export function knowBe4(look: ButtonLook): ButtonReport | null {
  if (look.mails.length === 0) return null
  const named = look.mails.map((part) => (part.filename ?? '').trim())
  const exact = named.find((name) => attachment.test(name))
  const loose = named.some((name) => looseAttachment.test(name))
  const fields = labelled(look.lines, labels)
  const prefixed = prefixes.some((prefix) => look.subject.trim().toLowerCase().startsWith(prefix))
  const marks =
    (exact === undefined ? 0 : 2) +
    (loose ? 1 : 0) +
    (fields.length >= 2 ? 1 : 0) +
    (prefixed ? 1 : 0) +
    (look.fieldsLike('x-kb4').length > 0 ? 1 : 0)
  if (marks < 2) return null
  const version = exact === undefined ? undefined : attachment.exec(exact)?.[1]
  return {
    name: 'knowbe4-pab',
    reportedAs: dispositionOf(fields),
    details: [...(version === undefined ? [] : [{ name: 'Version', value: version }]), ...fields, ...look.fieldsLike('x-kb4')],
  }
}
