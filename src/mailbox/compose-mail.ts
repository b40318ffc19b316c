/** Our own mail as bytes: the one MIME writer that every transport shares. */
import MailComposer from 'nodemailer/lib/mail-composer'
import { MessageError } from '../domain/errors.ts'
import { isBareAddress } from './bare-address.ts'
import type { OutgoingMail } from './transport.ts'

const messageId = /^<[^<>\s@]{1,200}@[^<>\s@]{1,250}>$/
const fieldName = /^[A-Za-z][A-Za-z0-9-]{0,63}$/
const lineBreak = /[\r\n\0]/

function reject(detail: string): never {
  throw new MessageError('TRANSPORT_REJECTED', { detail })
}

function validate(mail: OutgoingMail): void {
  if (!isBareAddress(mail.to)) reject('The recipient is not one bare address.')
  if (!isBareAddress(mail.from.address)) reject('The sender is not one bare address.')
  if (!messageId.test(mail.messageId)) reject('The Message-ID is malformed.')
  const bad = mail.headers.find(({ name, value }) => !fieldName.test(name) || lineBreak.test(value))
  if (bad !== undefined) reject('A header field of ours is malformed.')
}

/** Message-IDs of foreign mail go out only where they are well-formed; a broken one is left out. */
function safeId(id: string | null): string | null {
  return id !== null && messageId.test(id) ? id : null
}

/** One line: whatever would end a header field becomes a space. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n\0]+/g, ' ')

/**
 * Renders the mail as multipart/alternative with CRLF line ends (RFC 5322, RFC 2046), without Bcc, reading no file and no URL.
 * Rejects with MessageError TRANSPORT_REJECTED where an address, the Message-ID or a field of ours is malformed.
 */
export async function composeMail(mail: OutgoingMail): Promise<Buffer> {
  validate(mail)
  const inReplyTo = safeId(mail.inReplyTo)
  const references = mail.references.filter((id) => safeId(id) !== null)
  const composer = new MailComposer({
    from: { name: oneLine(mail.from.name), address: mail.from.address },
    to: { name: '', address: mail.to },
    subject: oneLine(mail.subject),
    messageId: mail.messageId,
    date: mail.date,
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    headers: mail.headers.map(({ name, value }) => ({ key: name, value })),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(inReplyTo === null ? {} : { inReplyTo }),
    ...(references.length === 0 ? {} : { references }),
  })
  return await composer.compile().build()
}
