/** A submission written by hand, parsed as the wrapper of a report. */
import { defaultLimits } from '../../../src/domain/settings.ts'
import { openSource, type Parsed, parseOpened } from '../../../src/message/parse-message.ts'
import { aContext } from '../../helpers/a-message.ts'

export interface Wrapper {
  readonly parsed: Parsed
  readonly bytes: Uint8Array
}

/** Parses the lines, joined by CRLF. */
export async function aWrapper(...lines: readonly string[]): Promise<Wrapper> {
  const source = openSource(Buffer.from(lines.join('\r\n'), 'utf8'), defaultLimits)
  const parsed = await parseOpened(source, { limits: defaultLimits, lists: aContext().lists, evidence: { grade: 'B', reasons: [] } })
  return { parsed, bytes: source.opened.bytes }
}

export interface ReportParts {
  readonly subject: string
  readonly headers?: readonly string[]
  readonly text?: readonly string[]
  /** Content-Type and Content-Disposition of the attached mail; null for none. */
  readonly file?: string | null
  readonly inner?: readonly string[]
  /** How many attached mails. */
  readonly copies?: number
}

const someInner = ['From: Bank <a@bank.example>', 'Subject: Inner', 'Message-ID: <1@bank.example>', '', 'Pay now.']

/** A multipart/mixed report of Rita with a text and an attached mail. */
export async function aReport({
  subject,
  headers = [],
  text = ['Hello'],
  file = 'reported.eml',
  inner = someInner,
  copies = 1,
}: ReportParts): Promise<Wrapper> {
  const attached =
    file === null
      ? []
      : Array.from({ length: copies }, () => [
          '--b',
          `Content-Type: message/rfc822; name="${file}"`,
          `Content-Disposition: attachment; filename="${file}"`,
          '',
          ...inner,
        ]).flat()
  return await aWrapper(
    'From: Rita <rita@corp.example>',
    'To: phish@corp.example',
    `Subject: ${subject}`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...text,
    ...attached,
    '--b--',
    '',
  )
}
