/** The attribute stream of winmail.dat ([MS-OXTNEF] section 2.1). */
import { attachmentName, type ItemBudget, type OutlookAttachment, type OutlookMail } from './outlook-mail.ts'
import { createBag, type PropertyBag, propertyTypes, type RawProperty, tags } from './properties.ts'
import { readPropertyBlock, readPropertyRows } from './tnef-properties.ts'

const signature = 0x223e9f78
const headBytes = 6
const maxAttributes = 100_000

/** Attribute ids, the type in the upper half. */
const attributes = {
  from: 0x00008000,
  subject: 0x00018004,
  dateSent: 0x00038005,
  dateReceived: 0x00038006,
  messageClass: 0x00078008,
  messageId: 0x00018009,
  body: 0x0002800c,
  attachData: 0x0006800f,
  attachTitle: 0x00018010,
  attachRendering: 0x00069002,
  properties: 0x00069003,
  recipients: 0x00069004,
  attachment: 0x00069005,
  codepage: 0x00069007,
} as const

interface Attribute {
  readonly level: number
  readonly id: number
  readonly data: Buffer
}
interface Stream {
  readonly attributes: readonly Attribute[]
  readonly wrongChecksums: number
  readonly complete: boolean
}

/** True where the bytes begin like winmail.dat. */
export function isTnef(bytes: Buffer): boolean {
  return bytes.length > headBytes && bytes.readUInt32LE(0) === signature
}

function checksum(data: Buffer): number {
  let sum = 0
  for (let at = 0; at < data.length; at++) sum += data[at] ?? 0
  return sum & 0xffff
}

/** The outer stream's checksums cover the nested ones, so only the outer one's are counted: depth must not multiply the work. */
function readStream(bytes: Buffer, nested: boolean): Stream {
  const found: Attribute[] = []
  let wrongChecksums = 0
  let at = headBytes
  while (at + 11 <= bytes.length && found.length < maxAttributes) {
    const [level, id, length] = [bytes.readUInt8(at), bytes.readUInt32LE(at + 1), bytes.readUInt32LE(at + 5)]
    if (level !== 1 && level !== 2) return { attributes: found, wrongChecksums, complete: false }
    const data = bytes.subarray(at + 9, at + 9 + length)
    found.push({ level, id, data })
    at += 9 + length + 2
    if (at > bytes.length) return { attributes: found, wrongChecksums, complete: false }
    if (!nested && bytes.readUInt16LE(at - 2) !== checksum(data)) wrongChecksums++
  }
  return { attributes: found, wrongChecksums, complete: at === bytes.length }
}

/** A date of seven two-byte numbers as PtypTime. The zone is not stated; servers write UTC. */
function fileTime(data: Buffer): Buffer {
  const out = Buffer.alloc(8)
  if (data.length < 12) return out
  const [year = 0, month = 0, ...rest] = [0, 2, 4, 6, 8, 10].map((at) => data.readUInt16LE(at))
  const milliseconds = Date.UTC(year, month - 1, ...rest)
  const ticks = (milliseconds + 11_644_473_600_000) * 10_000
  if (year < 1900 || year > 2199 || !(ticks > 0)) return out
  out.writeUInt32LE(ticks % 2 ** 32, 0)
  out.writeUInt32LE(Math.floor(ticks / 2 ** 32), 4)
  return out
}

/** attFrom: a display name and `SMTP:address`, each with its length ahead ([MS-OXTNEF] section 2.1.3.3.2). */
function fromProperties(data: Buffer): readonly (readonly [number, Buffer])[] {
  if (data.length < 8) return []
  const nameEnd = 8 + data.readUInt16LE(4)
  const address = data.subarray(nameEnd, nameEnd + data.readUInt16LE(6))
  const colon = address.indexOf(':')
  return [
    [tags.representingName, data.subarray(8, nameEnd)],
    [tags.representingType, address.subarray(0, Math.max(colon, 0))],
    [tags.representingAddress, address.subarray(colon + 1)],
  ]
}

/** Properties of the message: the property block, and for what it lacks the older attributes. */
function messageProperties(found: readonly Attribute[], faults: string[]): PropertyBag {
  const raw = new Map<number, RawProperty>()
  const add = (id: number, type: number, value: Buffer): void => {
    if (!raw.has(id)) raw.set(id, { type, read: () => value })
  }
  const codepageBytes = found.find(({ id }) => id === attributes.codepage)?.data
  const codepage = codepageBytes !== undefined && codepageBytes.length >= 4 ? codepageBytes.readUInt32LE(0) : null
  for (const { level, id, data } of found) {
    if (level !== 1 || id !== attributes.properties) continue
    const block = readPropertyBlock(data)
    if (!block.complete) faults.push('the property block of the message is damaged')
    for (const [key, value] of block.raw) raw.set(key, value)
  }
  for (const { level, id, data } of found) {
    if (level !== 1) continue
    if (id === attributes.subject) add(tags.subject, propertyTypes.string8, data)
    if (id === attributes.body) add(tags.body, propertyTypes.string8, data)
    if (id === attributes.messageId) add(tags.messageId, propertyTypes.string8, data)
    if (id === attributes.messageClass) add(tags.messageClass, propertyTypes.string8, data)
    if (id === attributes.dateSent) add(tags.submitTime, propertyTypes.time, fileTime(data))
    if (id === attributes.dateReceived) add(tags.deliveryTime, propertyTypes.time, fileTime(data))
    if (id === attributes.from && !raw.has(tags.representingAddress)) {
      for (const [key, value] of fromProperties(data)) add(key, propertyTypes.string8, value)
    }
  }
  return createBag(raw, codepage)
}

/** PtypObject begins with the id of the interface: {00020307-…-46} is a message, and a TNEF stream follows. */
const messageInterface = Buffer.from('0703020000000000c000000000000046', 'hex')

function readAttachment(group: readonly Attribute[], codepage: number | null, budget: ItemBudget, faults: string[]): OutlookAttachment {
  const raw = new Map<number, RawProperty>()
  let data: Buffer | null = null
  for (const attribute of group) {
    if (attribute.id === attributes.attachData) data = attribute.data
    if (attribute.id === attributes.attachTitle && !raw.has(tags.attachFilename)) {
      raw.set(tags.attachFilename, { type: propertyTypes.string8, read: () => attribute.data })
    }
    if (attribute.id !== attributes.attachment) continue
    const block = readPropertyBlock(attribute.data)
    if (!block.complete) faults.push('the property block of an attachment is damaged')
    for (const [key, value] of block.raw) raw.set(key, value)
  }
  const properties = createBag(raw, codepage)
  const name = attachmentName(properties, tags.attachLongFilename, tags.attachFilename, tags.displayName)
  const object = properties.bytes(tags.attachData)
  const base = { properties, name, data: null, embedded: null, streams: [] }
  if (object?.subarray(0, 16).equals(messageInterface) === true) {
    return { ...base, embedded: budget.takeMessage() ? readTnefMail(object.subarray(16), budget, true) : null }
  }
  const content = data ?? object
  if (content === null || !budget.takeBytes(content.length)) return base
  return { ...base, data: () => content }
}

/** Groups of attachment attributes: each begins with its rendering data. */
function attachmentGroups(found: readonly Attribute[]): readonly (readonly Attribute[])[] {
  const groups: Attribute[][] = []
  for (const attribute of found) {
    if (attribute.level !== 2) continue
    if (attribute.id === attributes.attachRendering || groups.length === 0) groups.push([])
    groups.at(-1)?.push(attribute)
  }
  return groups
}

/** Reads a TNEF stream and, within the budget, everything in it; null where the bytes are none. */
export function readTnefMail(bytes: Buffer, budget: ItemBudget, nested = false): OutlookMail | null {
  if (!isTnef(bytes)) return null
  const stream = readStream(bytes, nested)
  const faults: string[] = []
  if (!stream.complete) faults.push('the TNEF stream is cut off or damaged')
  if (stream.wrongChecksums > 0) faults.push(`${stream.wrongChecksums} attributes with a wrong checksum, read all the same`)
  const properties = messageProperties(stream.attributes, faults)
  const recipients = stream.attributes
    .filter(({ level, id }) => level === 1 && id === attributes.recipients)
    .flatMap(({ data }) => readPropertyRows(data, properties.codepage, () => budget.takeRecipient()))
  const attachments: OutlookAttachment[] = []
  for (const group of attachmentGroups(stream.attributes)) {
    if (!budget.takePart()) break
    attachments.push(readAttachment(group, properties.codepage, budget, faults))
  }
  return { properties, recipients, attachments, faults: [...new Set(faults)] }
}
