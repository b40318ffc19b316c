/** Which mail program made a submission, so that advice names what it can do. Believed for advice alone: every mark can be written by hand. */
import type { HeaderField } from '../../domain/message.ts'
import { allParts, type MimePart } from '../mime/mime-tree.ts'
import { decodeTransfer } from '../mime/transfer-encoding.ts'
import type { Parsed } from '../parse-message.ts'

/** What the fields X-Mailer and User-Agent say, the most telling first; lower case. */
const programs: readonly (readonly [string, string])[] = [
  ['iphone mail', 'iphone-mail'],
  ['ipad mail', 'ipad-mail'],
  ['apple mail', 'apple-mail'],
  ['outlook-ios', 'outlook-mobile-ios'],
  ['outlook for ios', 'outlook-mobile-ios'],
  ['outlook-android', 'outlook-mobile-android'],
  ['outlook for android', 'outlook-mobile-android'],
  ['macoutlook', 'outlook-mac'],
  ['outlook express', 'outlook-express'],
  ['microsoft outlook', 'outlook-classic'],
  ['microsoft office outlook', 'outlook-classic'],
  // Thunderbird for Android is K-9 Mail under a new name.
  ['k-9 mail', 'k9-mail'],
  ['thunderbird for android', 'k9-mail'],
  ['android; mobile; rv', 'k9-mail'],
  ['thunderbird', 'thunderbird'],
  ['yahoomailandroid', 'yahoo-mobile'],
  ['yahoomailios', 'yahoo-mobile'],
  ['ymailandroid', 'yahoo-mobile'],
  ['ymailios', 'yahoo-mobile'],
  ['androidmobile', 'yahoo-mobile'],
  ['iphonemobile', 'yahoo-mobile'],
  ['ymail', 'yahoo-web'],
  ['samsung', 'samsung-email'],
  ['spark', 'spark-ios'],
  ['fairemail', 'fairemail'],
  ['bluemail', 'bluemail'],
  ['aqua mail', 'aqua-mail'],
  ['aquamail', 'aqua-mail'],
  ['nine', 'nine-mail'],
  ['evolution', 'evolution'],
  ['kmail', 'kmail'],
  ['mutt', 'mutt'],
  ['gnus', 'gnus'],
  ['claws mail', 'claws-mail'],
  ['em_client', 'em-client'],
  ['em client', 'em-client'],
  ['mailbird', 'mailbird'],
  ['postbox', 'postbox'],
  ['vivaldi mail', 'vivaldi-mail'],
  ['the bat', 'the-bat'],
  ['roundcube', 'roundcube'],
  ['sogo', 'sogo'],
  ['zimbra', 'zimbra-web'],
  ['open-xchange', 'open-xchange'],
  ['horde', 'horde'],
  ['lotus notes', 'hcl-notes'],
  ['hcl notes', 'hcl-notes'],
  ['ibm notes', 'hcl-notes'],
  ['novell groupwise', 'groupwise'],
]
const htmlBytes = 300_000

interface Marks {
  readonly boundaries: readonly string[]
  readonly messageId: string
  readonly mimeVersion: string
  readonly html: string
  /** Beginning of the visible text: where the reporter's words and signature stand. */
  readonly text: string
  readonly field: (name: string) => string
}

function firstField(headers: readonly HeaderField[], name: string): string {
  return headers.find((field) => field.name.toLowerCase() === name)?.value.slice(0, 1_000) ?? ''
}

function htmlOf(root: MimePart, bytes: Uint8Array | null): string {
  const part = allParts(root).find((candidate) => candidate.type.value === 'text/html' && candidate.disposition !== 'attachment')
  if (part === undefined || bytes === null) return ''
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return decodeTransfer(buffer.subarray(part.bodyStart, Math.min(part.end, part.bodyStart + htmlBytes)), part.encoding).toString('latin1')
}

function marksOf({ message, summary, root }: Parsed, bytes: Uint8Array | null): Marks {
  const field = (name: string): string => firstField(summary.headers, name)
  return {
    boundaries: allParts(root)
      .slice(0, 20)
      .map((part) => (part.type.params.get('boundary') ?? '').slice(0, 200)),
    messageId: (summary.messageId ?? '').slice(0, 1_000).trim(),
    mimeVersion: field('mime-version'),
    html: htmlOf(root, bytes),
    text: (message.plainText.trim() === '' ? message.visibleText : message.plainText).slice(0, 3_000),
    field,
  }
}

/** The program's own fields. */
function byFields({ field }: Marks): string | null {
  for (const name of ['x-mailer', 'user-agent']) {
    const said = field(name).toLowerCase()
    const program = programs.find(([word]) => said.includes(word))
    if (program !== undefined) return program[1]
  }
  return null
}

/** Forms of identifiers and boundaries that only one program writes. */
function byForms({ boundaries, messageId, mimeVersion, field, text }: Marks): string | null {
  if (boundaries.some((boundary) => boundary.includes('_com.samsung.android.email_'))) return 'samsung-email'
  if (/@spark>$/i.test(messageId) || field('x-readdle-message-id') !== '') return 'spark-ios'
  if (boundaries.some((boundary) => /^nextPart\d{3,12}\./.test(boundary))) return 'kmail'
  if (/^<[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}@/.test(messageId) && field('thread-index') !== '') return 'outlook-mac'
  if (boundaries.some((boundary) => boundary.startsWith('Apple-Mail=_')) || mimeVersion.includes('Mac OS X Mail')) return 'apple-mail'
  if (boundaries.some((boundary) => boundary.startsWith('Apple-Mail-')) || /^1\.0 \(1\.0\)/.test(mimeVersion)) {
    return /\biPad\b/.test(text) ? 'ipad-mail' : 'iphone-mail'
  }
  if (field('x-pm-message-id') !== '' || field('x-pm-origin') !== '' || /@(?:protonmail\.com|proton\.me|pm\.me)>$/i.test(messageId)) {
    return /proton ?mail[^\n]{0,60}\b(?:ios|android|mobile)\b/i.test(text) ? 'proton-mobile' : 'proton-web'
  }
  if (/@mail\.yahoo\.com>$/i.test(messageId))
    return /yahoo mail[^\n]{0,40}(?:iphone|ipad|android)/i.test(text) ? 'yahoo-mobile' : 'yahoo-web'
  if (/^----=_NextPart_\d{3}_[0-9A-F]{4}_01[0-9A-F]{6}\.[0-9A-F]{8}$/.test(boundaries[0] ?? '') && field('thread-index') !== '')
    return 'outlook-classic'
  return null
}

/** Signatures of phones, in whatever language: the product's name stays. */
function byPhone({ text, html }: Marks): string | null {
  const signed = text.slice(0, 2_000)
  if (/\boutlook\b.{0,12}\bios\b/i.test(signed) || html.includes('aka.ms/o0ukef')) return 'outlook-mobile-ios'
  if (/\boutlook\b.{0,12}\bandroid\b/i.test(signed) || html.includes('aka.ms/AAb9ysg') || html.includes('aka.ms/ghei36')) {
    return 'outlook-mobile-android'
  }
  if (html.includes('ms-outlook-mobile-')) return html.includes('-apple-system') ? 'outlook-mobile-ios' : 'outlook-mobile-android'
  if (/\bgmail mobile\b/i.test(signed)) return 'gmail-ios'
  return null
}

function bySignature({ text }: Marks): string | null {
  const end = /^.{0,40}\b(iPhone|iPad|Samsung Galaxy|Galaxy|Huawei|Xiaomi)\b.{0,40}$/m.exec(text.slice(0, 2_000))?.[1]
  if (end === 'iPhone') return 'iphone-mail'
  if (end === 'iPad') return 'ipad-mail'
  return end === 'Samsung Galaxy' || end === 'Galaxy' ? 'samsung-email' : null
}

/** What Gmail's apps on phones put around the text, and the web does not. */
function gmailOf(html: string): string {
  const plain = html.slice(0, 20_000)
  if (plain.slice(0, 3_000).includes('<div dir="auto">')) return 'gmail-android'
  return plain.includes('<div><br><div class="gmail_quote') ? 'gmail-ios' : 'gmail-web'
}

/** Names that the program's editor leaves in the HTML. */
function byHtml({ html, messageId }: Marks): string | null {
  if (html === '') return null
  if (html.includes('moz-forward-container') || html.includes('moz-cite-prefix')) return 'thunderbird'
  if (/@mail\.gmail\.com>$/i.test(messageId)) return gmailOf(html)
  if (html.includes('elementToProof') || html.includes('id="appendonsend"') || html.includes('id="divRplyFwdMsg"')) return 'outlook-web'
  if (html.includes('class="WordSection1"') || html.includes('class=WordSection1')) return 'outlook-classic'
  if (html.includes('yahoo_quoted') || html.includes('ydp')) return 'yahoo-web'
  return null
}

/** Where the mail went out from, which leaves the program open. */
function byServer({ messageId, field }: Marks): string | null {
  if (/@mail\.gmail\.com>$/i.test(messageId)) return 'gmail-web'
  const exchange = /\.outlook\.com>$/i.test(messageId) || /^<[0-9a-f]{32}@/i.test(messageId)
  return exchange && field('x-ms-has-attach') + field('thread-topic') !== '' ? 'outlook' : null
}

/**
 * Id of the mail program, e.g. `outlook-classic`; null where nothing tells. `inlineClient` is what the form of a quoted mail
 * told; `bytes` are the wrapper's, for marks in its HTML. `outlook` alone: sent through Exchange, by one of its programs.
 */
export function recogniseClient(wrapper: Parsed, inlineClient: string | null, bytes: Uint8Array | null = null): string | null {
  const marks = marksOf(wrapper, bytes)
  return (
    byFields(marks) ??
    byForms(marks) ??
    byPhone(marks) ??
    inlineClient ??
    (marks.field('x-ms-has-attach') === '' ? null : bySignature(marks)) ??
    byHtml(marks) ??
    bySignature(marks) ??
    byServer(marks)
  )
}
