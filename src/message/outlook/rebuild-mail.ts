/** Outlook items as mails: header fields, a MIME tree of the bodies, and the attachments. */
import { rebuildHeaders, subjectOf } from './header-fields.ts'
import { readItemBodies } from './item-bodies.ts'
import { base64Lines, cleanMediaType, oneLine, parameter, quotedPrintable } from './mime-writer.ts'
import type { ItemBudget, OutlookAttachment, OutlookMail } from './outlook-mail.ts'
import { tags } from './properties.ts'

/** A body part: complete header lines and the body's pieces. */
interface Part {
  readonly header: string
  readonly body: readonly Buffer[]
}

export interface Rebuilt {
  readonly pieces: readonly Buffer[]
  readonly reasons: readonly string[]
}

/** Yields boundaries that no content of the item can hold: they carry its digest. */
export type NextBoundary = () => string

const contentId = /^[\x21-\x7e]{1,300}$/
const linkMethods = new Set([2, 3, 4, 7])

function multipart(kind: string, parts: readonly Part[], next: NextBoundary): Part {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  const boundary = next()
  const body = parts.flatMap(({ header, body: inner }) => [
    Buffer.from(`--${boundary}\r\n${header}\r\n`, 'utf8'),
    ...inner,
    Buffer.from('\r\n'),
  ])
  return { header: `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n`, body: [...body, Buffer.from(`--${boundary}--\r\n`)] }
}

const textPart = (subtype: 'plain' | 'html', text: string): Part => ({
  header: `Content-Type: text/${subtype}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n`,
  body: [quotedPrintable(text)],
})

function filePart(name: string, bytes: Buffer, type: string, cid: string | null): Part {
  const named = name === '' ? '' : `; ${parameter('filename', name)}`
  const inline = cid !== null && type.startsWith('image/')
  return {
    header: [
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: ${inline ? 'inline' : 'attachment'}${named}`,
      ...(cid === null ? [] : [`Content-ID: <${cid}>`]),
      '',
    ].join('\r\n'),
    body: [base64Lines(bytes)],
  }
}

function cidOf(attachment: OutlookAttachment): string | null {
  const id = oneLine(attachment.properties.text(tags.attachContentId) ?? '').replaceAll(/[<>\s]/g, '')
  return contentId.test(id) ? id : null
}

/** Parts of one attachment; what has no bytes here is said in `reasons`. */
function attachmentParts(attachment: OutlookAttachment, budget: ItemBudget, next: NextBoundary, reasons: string[]): readonly Part[] {
  const { properties, name, embedded, data, streams } = attachment
  if (embedded !== null) {
    const inner = rebuildMail(embedded, budget, next)
    reasons.push(`embedded Outlook item rebuilt (${inner.reasons.join('; ')})`)
    const filename = `${oneLine(name === '' ? (subjectOf(embedded.properties) ?? 'message') : name).slice(0, 200)}.eml`
    const disposition = `attachment; ${parameter('filename', filename)}`
    return [{ header: `Content-Type: message/rfc822\r\nContent-Disposition: ${disposition}\r\n`, body: inner.pieces }]
  }
  if (data !== null) return [filePart(name, data(), cleanMediaType(properties.text(tags.attachMimeTag)), cidOf(attachment))]
  if (streams.length > 0) {
    reasons.push('an OLE object, kept as its streams')
    return streams.map((stream) =>
      filePart(`${name === '' ? 'object' : name}.${stream.name}`, stream.read(), 'application/octet-stream', null),
    )
  }
  const path = oneLine(properties.text(tags.attachLongPathname) ?? properties.text(tags.attachPathname) ?? '')
  if (linkMethods.has(properties.number(tags.attachMethod) ?? 0) && path !== '') {
    reasons.push('an attachment is a link to a file elsewhere, kept as text')
    return [textPart('plain', `${oneLine(name)}: ${path}`)]
  }
  reasons.push('an attachment without content')
  return []
}

/** A signed mail keeps its whole MIME body in one attachment ([MS-OXOSMIME] section 2.1.2); null where this is none. */
function signedBody(mail: OutlookMail): Part | null {
  const [only] = mail.attachments
  const isSigned = (mail.properties.text(tags.messageClass) ?? '').toLowerCase().startsWith('ipm.note.smime.multipartsigned')
  const data = only?.data ?? null
  if (!isSigned || mail.attachments.length !== 1 || data === null) return null
  const bytes = data()
  return /^content-type:\s{0,4}multipart\/signed/i.test(bytes.toString('latin1', 0, 100)) ? { header: '', body: [bytes] } : null
}

/** Header lines and MIME body of an item and of what is embedded in it, with the reasons for its evidence grade. */
export function rebuildMail(mail: OutlookMail, budget: ItemBudget, next: NextBoundary): Rebuilt {
  const headers = rebuildHeaders(mail, budget.limits.headerBytes)
  const head = Buffer.from(`${headers.text}MIME-Version: 1.0\r\n`, 'utf8')
  const signed = signedBody(mail)
  if (signed !== null) {
    return { pieces: [head, ...signed.body], reasons: [...headers.reasons, 'signed MIME body as stored', ...mail.faults] }
  }
  const bodies = readItemBodies(mail, budget)
  const reasons = [...headers.reasons, 'MIME body rebuilt', ...bodies.reasons, ...mail.faults]
  const html = bodies.html
  const inline: Part[] = []
  const files: Part[] = []
  for (const attachment of mail.attachments) {
    const cid = cidOf(attachment)
    const shown = cid !== null && html !== null && html.includes(`cid:${cid}`)
    const list = shown && attachment.data !== null ? inline : files
    list.push(...attachmentParts(attachment, budget, next, reasons))
  }
  const texts: Part[] = []
  if (bodies.text !== null || html === null) texts.push(textPart('plain', bodies.text ?? ''))
  if (html !== null) texts.push(textPart('html', html))
  const related = multipart('related', [multipart('alternative', texts, next), ...inline], next)
  const whole = multipart('mixed', [related, ...files], next)
  return { pieces: [head, Buffer.from(`${whole.header}\r\n`), ...whole.body], reasons: [...new Set(reasons)] }
}
