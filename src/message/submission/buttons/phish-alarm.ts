/**
 * Proofpoint PhishAlarm: its own header fields beside an attached mail, or, where it sends text, the headers and the body of
 * the reported mail between rulers (`---------- Begin Email Headers ----------`).
 */
import type { ButtonReport } from '../../../domain/message.ts'
import type { ButtonLook } from './look.ts'

const rulers = ['Begin Email Headers', 'End Email Headers', 'Begin Reported Email']

/** The report, or null: all three rulers, or two of its header fields. */
export function phishAlarm(look: ButtonLook): ButtonReport | null {
  const fields = look.fieldsLike('x-phishalarm-')
  const ruled = rulers.every((ruler) =>
    look.lines.some((line) => /^-{5,20} [A-Za-z ]{5,40} -{5,20}$/.test(line) && line.includes(` ${ruler} `)),
  )
  const named = look.mails.some((part) => /^(?:phishalarm|phish_alarm|potential[ _]phish)/i.test((part.filename ?? '').trim()))
  const titled = look.subject.trim().toLowerCase().startsWith('potential phish:')
  const marks = Math.min(fields.length, 2) + (named ? 1 : 0) + (titled ? 1 : 0)
  if (!ruled && (marks < 2 || look.mails.length === 0)) return null
  return { name: 'phishalarm', reportedAs: null, details: fields }
}
