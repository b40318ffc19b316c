/** Wrappers that the tests of inline forwards write by hand, and what is rebuilt from them. */
import { defaultLimits } from '../../../src/domain/settings.ts'
import { type InlineForward, rebuildInline } from '../../../src/message/inline-forward.ts'
import { parseMessage } from '../../../src/message/parse-message.ts'
import { lists } from '../helpers.ts'

const options = { limits: defaultLimits, lists: { ...lists, freeMail: ['free.test'] } }

export const standardHeaders = [
  'From: Mia Berg <mia.berg@firma.example>',
  'To: phish@firma.example',
  'Subject: Fwd: Konto',
  'Date: Wed, 6 May 2026 10:00:00 +0200',
  'MIME-Version: 1.0',
]

export async function rebuild(bytes: Buffer): Promise<InlineForward | null> {
  const wrapper = await parseMessage(bytes, options, { grade: 'B', reasons: [] })
  return rebuildInline(wrapper, options)
}

export const textMail = (body: string, headers: readonly string[] = standardHeaders): Buffer =>
  Buffer.from([...headers, 'Content-Type: text/plain; charset=utf-8', '', body.replaceAll('\n', '\r\n')].join('\r\n'), 'utf8')

export const htmlMail = (body: string, headers: readonly string[] = standardHeaders): Buffer =>
  Buffer.from([...headers, 'Content-Type: text/html; charset=utf-8', '', body].join('\r\n'), 'utf8')

export async function fromText(body: string, headers?: readonly string[]): Promise<InlineForward> {
  const out = await rebuild(textMail(body, headers))
  if (out === null) throw new Error('nothing recognised')
  return out
}

export async function fromHtml(body: string, headers?: readonly string[]): Promise<InlineForward> {
  const out = await rebuild(htmlMail(body, headers))
  if (out === null) throw new Error('nothing recognised')
  return out
}

export const urlsOf = (forward: InlineForward): readonly string[] => forward.message.observables.urls.map((url) => url.url)
