/**
 * Bodies of mails that are built so plainly that every program reads them alike: at most one text and one page, boundaries that
 * stand where they must, a known charset, and a transfer encoding without a slip. Anything else is for a second reader.
 */
import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { allFields } from './header-block.ts'
import type { MimePart } from './mime-tree.ts'
import { decodeTransfer } from './transfer-encoding.ts'

export interface PlainBodies {
  readonly plain: string
  /** Null where the message has no HTML body. */
  readonly html: string | null
}

const maxParts = 50
const maxField = 1_000
/** One and the same for mail programs and browsers (Encoding Standard, section 4.2). */
const western: ReadonlySet<string> = new Set(['iso-8859-1', 'windows-1252'])
const utf: ReadonlySet<string> = new Set(['', 'us-ascii', 'utf-8'])
const unencoded: ReadonlySet<string> = new Set(['7bit', '8bit', 'binary'])
/** `type/subtype; name=token; name="text"`: no comment, no escape, no continuation. */
const plainField =
  /^\s{0,20}[\w.+-]{1,80}\/[\w.+-]{1,80}\s{0,20}(?:;\s{0,20}[\w-]{1,80}=(?:"[^"\\=?]{0,200}"|[^\s";()<>@,\\=?*]{1,200})\s{0,20}){0,10};?\s{0,20}$/
const plainType = /^\s{0,20}[\w.+-]{1,80}\/[\w.+-]{1,80}\s{0,20}(?:;|$)/
const plainDisposition = /^\s{0,20}[\w-]{1,40}\s{0,20}(?:;|$)/
const plainBoundary = /^[\w'()+,./:=-][\w'()+,./:=? -]{0,68}[\w'()+,./:=?-]$|^[\w-]$/
/** White space before a line break is dropped by some programs; a stray `=` is read in as many ways as there are. */
const oddQuoted = /[ \t]\r?$|=(?![\da-f]{2}|\r?\n)|\r(?!\n)/im
const beyondBase64 = /[^A-Za-z\d+/\r\n]/

const isMultipart = ({ type }: MimePart): boolean => type.value.startsWith('multipart/')

/** The header is one that every program reads alike: nothing stands twice, and a blank line ends it. */
function hasPlainHeader(bytes: Buffer, part: MimePart, root: MimePart): boolean {
  const { headers, bodyStart, encoding } = part
  const types = allFields(headers, 'content-type')
  if (types.length > 1 || (types.length === 0 && part !== root)) return false
  const encodings = allFields(headers, 'content-transfer-encoding')
  const dispositions = allFields(headers, 'content-disposition')
  if (encodings.length > 1 || encodings.some(({ raw }) => raw.trim().toLowerCase() !== encoding)) return false
  if (dispositions.length > 1 || !dispositions.every(({ raw }) => plainDisposition.test(raw))) return false
  const ends =
    bytes[bodyStart - 1] === 0x0a && (bytes[bodyStart - 2] === 0x0a || (bytes[bodyStart - 2] === 0x0d && bytes[bodyStart - 3] === 0x0a))
  return ends && types.every(({ raw }) => raw.length <= maxField && plainType.test(raw))
}

/** The boundary stands before each part and after the last one, and nowhere else. */
function hasPlainBoundary(bytes: Buffer, { type, bodyStart, children, headers }: MimePart): boolean {
  const boundary = type.params.get('boundary') ?? ''
  if (
    children.length === 0 ||
    !plainBoundary.test(boundary) ||
    !allFields(headers, 'content-type').every(({ raw }) => plainField.test(raw))
  )
    return false
  const delimiter = Buffer.from(`\n--${boundary}`, 'latin1')
  let last = -1
  let count = 0
  for (let at = bytes.indexOf(delimiter, bodyStart - 1); at >= 0 && count <= maxParts; at = bytes.indexOf(delimiter, at + 1)) {
    last = at + delimiter.length
    count++
  }
  return count === children.length + 1 && bytes[last] === 0x2d && bytes[last + 1] === 0x2d
}

function isWellEncoded(raw: Buffer, encoding: string): boolean {
  if (encoding === 'quoted-printable') return !oddQuoted.test(raw.toString('latin1'))
  if (encoding !== 'base64') return unencoded.has(encoding)
  return !beyondBase64.test(
    raw
      .toString('latin1')
      .trimEnd()
      .replace(/={1,2}$/, ''),
  )
}

/** The text of a body; null where programs may read it in two ways. */
function textOf(bytes: Buffer, { bodyStart, end, encoding, type, headers, disposition }: MimePart): string | null {
  if ((disposition !== null && disposition !== 'inline') || type.params.get('format')?.toLowerCase() === 'flowed') return null
  if (!allFields(headers, 'content-type').every(({ raw }) => plainField.test(raw))) return null
  const charset = (type.params.get('charset') ?? '').toLowerCase()
  if (!utf.has(charset) && !western.has(charset)) return null
  const raw = bytes.subarray(bodyStart, end)
  if (!isWellEncoded(raw, encoding)) return null
  const decoded = decodeTransfer(raw, encoding)
  // A byte order mark is kept by some and dropped by others.
  if (utf.has(charset) && (!isUtf8(decoded) || decoded[0] === 0xef)) return null
  const text = utf.has(charset) || isAscii(decoded) ? decoded.toString('utf8') : iconv.decode(decoded, 'win1252')
  return text.includes('\r') ? text.replaceAll(/\r?\n/g, '\n') : text
}

/** The bodies with `\n` as line break; null where the mail is not as plain as that. */
export function readPlainBodies(bytes: Buffer, root: MimePart): PlainBodies | null {
  let plain: string | null = null
  let html: string | null = null
  let loose = 0
  const pending: { readonly part: MimePart; readonly alternative: boolean }[] = [{ part: root, alternative: false }]
  let seen = 0
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { part } = step
    const { type } = part
    if (++seen > maxParts || type.value.startsWith('message/') || !hasPlainHeader(bytes, part, root)) return null
    if (isMultipart(part)) {
      if (!hasPlainBoundary(bytes, part)) return null
      const alternative = step.alternative || type.value === 'multipart/alternative'
      for (const child of part.children) pending.push({ part: child, alternative })
      continue
    }
    if ((type.value !== 'text/plain' && type.value !== 'text/html') || part.disposition === 'attachment') continue
    const text = textOf(bytes, part)
    if (text === null || (type.value === 'text/plain' ? plain : html) !== null) return null
    if (type.value === 'text/plain') plain = text
    else html = text
    if (!step.alternative) loose++
  }
  // A text and a page that stand beside one another are joined by some programs.
  if (plain !== null && html !== null && loose > 0) return null
  return { plain: plain ?? '', html }
}
