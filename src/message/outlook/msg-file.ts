/** Messages in compound files ([MS-OXMSG]). */
import type { CompoundStorage } from '../compound-file.ts'
import { attachmentName, type ItemBudget, type OutlookAttachment, type OutlookFile, type OutlookMail } from './outlook-mail.ts'
import { createBag, type PropertyBag, propertyTypes, type RawProperty, tags } from './properties.ts'

const propertyStream = '__properties_version1.0'
const maxProperties = 10_000
const maxObjectStreams = 50

const { int16, int32, boolean, int64, time } = propertyTypes
const inlineTypes: ReadonlySet<number> = new Set([int16, int32, boolean, int64, time])

/** Bytes before the first entry of a property stream ([MS-OXMSG] section 2.4.1). */
const headOf = { root: 32, embedded: 24, part: 8 } as const
type Head = keyof typeof headOf

/** True where the storage is a message: it has the property stream that every message has. */
export function isMessageStorage(storage: CompoundStorage): boolean {
  return storage.streams.has(propertyStream)
}

/** Attachments and recipients are numbered in their names; the file's own order is that of a search tree. */
function numbered(storage: CompoundStorage, prefix: string): readonly CompoundStorage[] {
  return [...storage.storages]
    .filter(([name]) => name.startsWith(prefix))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, child]) => child)
}

function readBag(storage: CompoundStorage, head: Head, inherited: number | null): PropertyBag {
  const raw = new Map<number, RawProperty>()
  const stream = storage.streams.get(propertyStream)?.read() ?? Buffer.alloc(0)
  for (let at: number = headOf[head]; at + 16 <= stream.length && raw.size < maxProperties; at += 16) {
    const type = stream.readUInt16LE(at)
    const value = stream.subarray(at + 8, at + 16)
    // Of the other types only the size stands here; their values are streams.
    if (inlineTypes.has(type)) raw.set(stream.readUInt16LE(at + 2), { type, read: () => value })
  }
  const names = [...storage.streams.values()].slice(0, maxProperties)
  for (const { name, read } of names) {
    const match = /^__substg1\.0_([0-9a-f]{4})([0-9a-f]{4})$/.exec(name)
    if (match === null) continue
    const id = Number.parseInt(match[1] ?? '', 16)
    const type = Number.parseInt(match[2] ?? '', 16)
    // Where a string stands in both forms, the Unicode one has lost nothing.
    if (type === propertyTypes.string8 && storage.streams.has(name.replace(/001e$/, '001f'))) continue
    raw.set(id, { type, read })
  }
  return createBag(raw, inherited)
}

/** Streams of an object's storage and of the storages directly in it. */
function objectStreams(storage: CompoundStorage): readonly OutlookFile[] {
  const inner = [storage, ...storage.storages.values()].flatMap((each) => [...each.streams.values()])
  return inner.slice(0, maxObjectStreams).map(({ name, read }) => ({ name: name.replaceAll(/\p{Cc}/gu, ''), read }))
}

function readAttachment(storage: CompoundStorage, codepage: number | null, budget: ItemBudget): OutlookAttachment {
  const properties = readBag(storage, 'part', codepage)
  const name = attachmentName(properties, tags.attachLongFilename, tags.attachFilename, tags.displayName)
  const child = storage.storages.get('__substg1.0_3701000d')
  const base = { properties, name, data: null, embedded: null, streams: [] }
  if (child !== undefined && isMessageStorage(child)) {
    return budget.takeMessage() ? { ...base, embedded: readMessage(child, 'embedded', budget) } : base
  }
  if (child !== undefined) return { ...base, streams: objectStreams(child) }
  const has = properties.typeOf(tags.attachData) === propertyTypes.binary
  return { ...base, data: has ? () => properties.bytes(tags.attachData) ?? Buffer.alloc(0) : null }
}

/** Reads a message storage and, within the budget, everything in it. Depth is bounded by the budget of nested messages. */
export function readMessage(storage: CompoundStorage, head: 'root' | 'embedded', budget: ItemBudget): OutlookMail {
  const properties = readBag(storage, head, null)
  const recipients: PropertyBag[] = []
  for (const each of numbered(storage, '__recip_version1.0_#')) {
    if (!budget.takeRecipient()) break
    recipients.push(readBag(each, 'part', properties.codepage))
  }
  const attachments: OutlookAttachment[] = []
  for (const each of numbered(storage, '__attach_version1.0_#')) {
    if (!budget.takePart()) break
    attachments.push(readAttachment(each, properties.codepage, budget))
  }
  return { properties, recipients, attachments, faults: [] }
}
