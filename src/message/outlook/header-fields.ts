/** Header fields of a rebuilt mail: the transport headers as they stand, and what they lack out of the properties. */
import type { OutlookMail } from './outlook-mail.ts'
import { encodeWords, formatMailbox, oneLine } from './mime-writer.ts'
import { readRecipients, readReplyTo, readSenders } from './people.ts'
import { type PropertyBag, tags } from './properties.ts'

export interface RebuiltHeaders {
  /** Complete lines, each with its CRLF. */
  readonly text: string
  readonly reasons: readonly string[]
}

const fieldLine = /^([!-9;-~]{1,200})[ \t]{0,8}:/
/** They describe the bytes that the original had, not those that are rebuilt. */
const dropped = new Set(['content-type', 'content-transfer-encoding', 'content-disposition', 'content-length', 'mime-version'])
const essential = ['from', 'to', 'subject', 'date']

interface Kept {
  readonly lines: readonly string[]
  readonly names: ReadonlySet<string>
}

/** Lines of the transport headers that are fields or continue one; an empty line must not end the block early. */
function keepTransport(text: string, most: number): Kept {
  const lines: string[] = []
  const names = new Set<string>()
  let keeping = false
  for (const raw of text.slice(0, most).split(/\r\n|\r|\n/)) {
    const line = raw.replaceAll(/[\u0000-\u0008\u000b-\u001f]/g, ' ').trimEnd()
    if (line === '') continue
    if (!line.startsWith(' ') && !line.startsWith('\t')) {
      const name = fieldLine.exec(line)?.[1]?.toLowerCase()
      keeping = name !== undefined && !dropped.has(name)
      if (keeping && name !== undefined) names.add(name)
    }
    if (keeping) lines.push(line)
  }
  return { lines, names }
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number): string => String(value).padStart(2, '0')

/** RFC 5322 section 3.3 in UTC; MAPI keeps no zone. */
function dateText(milliseconds: number): string {
  const date = new Date(milliseconds)
  const day = `${days[date.getUTCDay()] ?? ''}, ${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`
}

/** The subject as Outlook shows it. A control character ahead of it counts the length of its prefix and is no text. */
export function subjectOf(properties: PropertyBag): string | null {
  const whole = properties.text(tags.subject)
  if (whole !== null) return whole.charCodeAt(0) === 1 ? whole.slice(2) : whole
  const rest = properties.text(tags.normalizedSubject)
  return rest === null ? null : `${properties.text(tags.subjectPrefix) ?? ''}${rest}`
}

const identifier = (text: string | null): string => {
  const line = oneLine(text ?? '')
  return /^[\x21-\x7e ]{1,2000}$/.test(line) ? line : ''
}

/** Fields by name out of the properties; an empty value means that the item does not tell. */
function synthesise(mail: OutlookMail): readonly (readonly [string, string])[] {
  const { properties } = mail
  const { from, sender } = readSenders(properties)
  const time = properties.time(tags.submitTime) ?? properties.time(tags.deliveryTime)
  const to = readRecipients(mail.recipients, 1)
  const cc = readRecipients(mail.recipients, 2)
  const names = (tag: number): string => formatMailbox(properties.text(tag) ?? '', '')
  const importance = properties.number(tags.importance)
  return [
    ['From', from === null ? '' : formatMailbox(from.name, from.address)],
    ['Sender', sender === null ? '' : formatMailbox(sender.name, sender.address)],
    ['Reply-To', readReplyTo(properties)],
    ['To', to === '' && mail.recipients.length === 0 ? names(tags.displayTo) : to],
    ['Cc', cc === '' && mail.recipients.length === 0 ? names(tags.displayCc) : cc],
    ['Subject', encodeWords(subjectOf(properties) ?? '')],
    ['Date', time === null ? '' : dateText(time)],
    ['Message-ID', identifier(properties.text(tags.messageId))],
    ['In-Reply-To', identifier(properties.text(tags.inReplyTo))],
    ['References', identifier(properties.text(tags.references))],
    ['Importance', importance === 2 ? 'high' : importance === 0 ? 'low' : ''],
  ]
}

/** Header lines of the mail without MIME fields, and where they come from. `most` bounds the characters of transport headers. */
export function rebuildHeaders(mail: OutlookMail, most: number): RebuiltHeaders {
  const kept = keepTransport(mail.properties.text(tags.transportHeaders) ?? '', most)
  const made = synthesise(mail).filter(([, value]) => value !== '')
  const { from } = readSenders(mail.properties)
  const reasons: string[] = []
  if (kept.lines.length === 0) {
    reasons.push('no transport headers: header fields rebuilt from properties')
    if (from !== null && from.address === '') reasons.push('the sender is known by a display name only')
    return { text: made.map(([name, value]) => `${name}: ${value}\r\n`).join(''), reasons }
  }
  reasons.push('transport headers kept')
  const missing = made.filter(([name]) => essential.includes(name.toLowerCase()) && !kept.names.has(name.toLowerCase()))
  if (missing.length > 0)
    reasons.push(`fields that the transport headers lack, from properties: ${missing.map(([name]) => name).join(', ')}`)
  const address = from?.address.toLowerCase() ?? ''
  const text = `${kept.lines.join('\r\n')}\r\n${missing.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`
  if (address !== '' && !text.toLowerCase().includes(address))
    reasons.push('the sender in the properties is not the one in the transport headers')
  return { text, reasons }
}
