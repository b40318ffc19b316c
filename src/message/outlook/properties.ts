/** MAPI properties ([MS-OXPROPS]) by id, whatever container they were read from. */
import { decodeCodepage } from './codepages.ts'
import { textOfUtf16 } from '../utf16.ts'

/** Property types of [MS-OXCDATA] section 2.11.1 that the readers know. */
export const propertyTypes = {
  int16: 0x0002,
  int32: 0x0003,
  boolean: 0x000b,
  object: 0x000d,
  int64: 0x0014,
  string8: 0x001e,
  unicode: 0x001f,
  time: 0x0040,
  guid: 0x0048,
  binary: 0x0102,
} as const

/** Property ids that the rebuilding reads. */
export const tags = {
  importance: 0x0017,
  messageClass: 0x001a,
  subject: 0x0037,
  submitTime: 0x0039,
  subjectPrefix: 0x003d,
  representingName: 0x0042,
  replyEntries: 0x004f,
  replyNames: 0x0050,
  representingType: 0x0064,
  representingAddress: 0x0065,
  threadTopic: 0x0070,
  transportHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderType: 0x0c1e,
  senderAddress: 0x0c1f,
  displayCc: 0x0e03,
  displayTo: 0x0e04,
  deliveryTime: 0x0e06,
  normalizedSubject: 0x0e1d,
  body: 0x1000,
  rtfCompressed: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  addressType: 0x3002,
  emailAddress: 0x3003,
  attachData: 0x3701,
  attachFilename: 0x3704,
  attachMethod: 0x3705,
  attachLongFilename: 0x3707,
  attachPathname: 0x3708,
  attachLongPathname: 0x370d,
  attachMimeTag: 0x370e,
  attachContentId: 0x3712,
  smtpAddress: 0x39fe,
  internetCodepage: 0x3fde,
  messageCodepage: 0x3ffd,
  senderSmtp: 0x5d01,
  representingSmtp: 0x5d02,
} as const

export interface RawProperty {
  readonly type: number
  /** Fixed types: at least the bytes of the value; others: the bytes as stored. */
  readonly read: () => Buffer
}

export interface PropertyBag {
  has(id: number): boolean
  /** PtypString or PtypString8 without trailing NULs; null where absent, empty or of another type. */
  text(id: number): string | null
  /** Any variable type as stored; null where absent or of a fixed type. */
  bytes(id: number): Buffer | null
  number(id: number): number | null
  /** PtypTime as milliseconds since 1970; null where absent or not between the years 1900 and 2200. */
  time(id: number): number | null
  typeOf(id: number): number | null
  /** Code page of PtypString8 values here and in recipients and attachments below. */
  readonly codepage: number | null
}

const variable: ReadonlySet<number> = new Set([
  propertyTypes.string8,
  propertyTypes.unicode,
  propertyTypes.binary,
  propertyTypes.object,
  propertyTypes.guid,
])

function trimNulls(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--
  return text.slice(0, end)
}

function integer(raw: RawProperty | undefined): number | null {
  if (raw === undefined) return null
  const bytes = raw.read()
  if (raw.type === propertyTypes.int32 && bytes.length >= 4) return bytes.readInt32LE(0)
  if (raw.type === propertyTypes.int16 && bytes.length >= 2) return bytes.readInt16LE(0)
  return raw.type === propertyTypes.boolean && bytes.length >= 2 ? (bytes.readUInt16LE(0) === 0 ? 0 : 1) : null
}

const earliest = Date.UTC(1900, 0)
const latest = Date.UTC(2200, 0)

/** A view on raw properties; strings are decoded by the bag's own code page properties, else by `inherited`. */
export function createBag(raw: ReadonlyMap<number, RawProperty>, inherited: number | null): PropertyBag {
  const codepage = integer(raw.get(tags.messageCodepage)) ?? inherited ?? integer(raw.get(tags.internetCodepage))
  return {
    codepage,
    has: (id) => raw.has(id),
    typeOf: (id) => raw.get(id)?.type ?? null,
    text(id) {
      const found = raw.get(id)
      if (found === undefined) return null
      if (found.type !== propertyTypes.unicode && found.type !== propertyTypes.string8) return null
      const bytes = found.read()
      const text = trimNulls(found.type === propertyTypes.unicode ? textOfUtf16(bytes) : decodeCodepage(bytes, codepage))
      return text === '' ? null : text
    },
    bytes(id) {
      const found = raw.get(id)
      return found === undefined || !variable.has(found.type) ? null : found.read()
    },
    number: (id) => integer(raw.get(id)),
    time(id) {
      const found = raw.get(id)
      const bytes = found?.type === propertyTypes.time ? found.read() : Buffer.alloc(0)
      if (bytes.length < 8) return null
      const milliseconds = (bytes.readUInt32LE(4) * 2 ** 32 + bytes.readUInt32LE(0)) / 10_000 - 11_644_473_600_000
      return milliseconds > earliest && milliseconds < latest ? Math.floor(milliseconds) : null
    },
  }
}
