/** Writes a mail anew with innocent words below it: what attackers do against word filters, done to every class alike. */
import { simpleParser } from 'mailparser'
import MailComposer from 'nodemailer/lib/mail-composer'

/** Fields that say whose mail it is, to whom it went, what it answers and who checked that; they stay as they were, in their order. */
const kept = new Set(
  (
    'from sender reply-to return-path subject authentication-results received received-spf to cc ' +
    'in-reply-to references thread-index thread-topic list-id list-unsubscribe list-post precedence'
  ).split(' '),
)

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function asParagraphs(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
  return `<div>${paragraphs.join('\n')}</div>`
}

function below(html: string, addition: string): string {
  // The last one: an earlier one may stand in a comment, and what is put before it would not be seen.
  const end = [...html.matchAll(/<\/body/gi)].at(-1)?.index ?? -1
  return end < 0 ? `${html}${addition}` : `${html.slice(0, end)}${addition}${html.slice(end)}`
}

/** The mail with `padding` below its text and its HTML, encoded anew, with the files that it carries. Same input, same content; rejects for bytes that hold no mail. */
export async function rerender(bytes: Uint8Array, padding: string): Promise<Buffer> {
  const mail = await simpleParser(Buffer.from(bytes), { skipTextToHtml: true, skipHtmlToText: true, skipImageLinks: true })
  const html = typeof mail.html === 'string' ? mail.html : ''
  const text = mail.text ?? ''
  const composer = new MailComposer({
    ...(html === '' ? {} : { html: below(html, asParagraphs(padding)) }),
    ...(text === '' && html !== '' ? {} : { text: `${text}\n\n${padding}` }),
    attachments: mail.attachments.map(({ filename, content, contentType, cid }) => ({
      filename: filename ?? false,
      content,
      contentType,
      ...(cid === undefined ? {} : { cid }),
    })),
    messageId: '<rendered@anomix.invalid>',
    date: new Date(0),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const fields = mail.headerLines.filter(({ key }) => kept.has(key)).map(({ line }) => `${line.replaceAll(/\r?\n/g, '\r\n')}\r\n`)
  // Lines of the header come as one character a byte.
  return Buffer.concat([Buffer.from(fields.join(''), 'latin1'), await composer.compile().build()])
}
