/** Outlook items written by hand for tests: compound files ([MS-CFB]) and messages in them ([MS-OXMSG]). */
import iconv from 'iconv-lite'

export interface Property {
  readonly id: number
  readonly type: number
  readonly value: Buffer
}

export const unicode = (id: number, text: string): Property => ({ id, type: 0x1f, value: Buffer.from(text, 'utf16le') })
export const string8 = (id: number, text: string, codepage = 'win1252'): Property => ({
  id,
  type: 0x1e,
  value: iconv.encode(text, codepage),
})
export const binary = (id: number, value: Buffer): Property => ({ id, type: 0x102, value })
export const int32 = (id: number, number: number): Property => {
  const value = Buffer.alloc(4)
  value.writeInt32LE(number)
  return { id, type: 3, value }
}
export const boolean = (id: number, yes: boolean): Property => ({ id, type: 0x0b, value: Buffer.from([yes ? 1 : 0, 0]) })
/** PtypTime of a date in RFC 3339. */
export const time = (id: number, date: string): Property => {
  const value = Buffer.alloc(8)
  value.writeBigUInt64LE((BigInt(Date.parse(date)) + 11_644_473_600_000n) * 10_000n)
  return { id, type: 0x40, value }
}

export interface Attachment {
  readonly properties: readonly Property[]
  readonly embedded?: Item
  /** Streams of an OLE object. */
  readonly streams?: readonly StreamNode[]
}
export interface Item {
  readonly properties: readonly Property[]
  readonly recipients?: readonly (readonly Property[])[]
  readonly attachments?: readonly Attachment[]
}

export interface StreamNode {
  readonly name: string
  readonly data: Buffer
}
export interface StorageNode {
  readonly name: string
  readonly streams: readonly StreamNode[]
  readonly storages: readonly StorageNode[]
}

const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, '0')
const isVariable = (type: number): boolean => [0x1e, 0x1f, 0x102, 0x0d].includes(type)

function propertyStream(properties: readonly Property[], head: Buffer): Buffer {
  const entries = properties.map(({ id, type, value }) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt16LE(type, 0)
    entry.writeUInt16LE(id, 2)
    entry.writeUInt32LE(6, 4)
    if (isVariable(type)) entry.writeUInt32LE(value.length + (type === 0x1f ? 2 : type === 0x1e ? 1 : 0), 8)
    else value.copy(entry, 8)
    return entry
  })
  return Buffer.concat([head, ...entries])
}

function storageOf(name: string, properties: readonly Property[], head: Buffer, storages: readonly StorageNode[] = []): StorageNode {
  const values = properties
    .filter(({ type }) => isVariable(type))
    .map(({ id, type, value }) => ({ name: `__substg1.0_${hex(id, 4)}${hex(type, 4)}`, data: value }))
  return { name, streams: [{ name: '__properties_version1.0', data: propertyStream(properties, head) }, ...values], storages }
}

/** The storage of a message; the root's property stream has a longer head than an embedded one's. */
export function messageStorage(name: string, item: Item, isRoot: boolean): StorageNode {
  const { recipients = [], attachments = [] } = item
  const head = Buffer.alloc(isRoot ? 32 : 24)
  head.writeUInt32LE(recipients.length, 8)
  head.writeUInt32LE(attachments.length, 12)
  head.writeUInt32LE(recipients.length, 16)
  head.writeUInt32LE(attachments.length, 20)
  return storageOf(name, item.properties, head, [
    ...recipients.map((each, index) => storageOf(`__recip_version1.0_#${hex(index, 8)}`, each, Buffer.alloc(8))),
    ...attachments.map(({ properties, embedded, streams }, index) =>
      storageOf(`__attach_version1.0_#${hex(index, 8)}`, properties, Buffer.alloc(8), [
        ...(embedded === undefined ? [] : [messageStorage('__substg1.0_3701000D', embedded, false)]),
        ...(streams === undefined ? [] : [{ name: '__substg1.0_3701000D', streams, storages: [] }]),
      ]),
    ),
  ])
}

const sectorBytes = 512
const none = 0xffffffff
const end = 0xfffffffe
const pad = (bytes: Buffer, to: number): Buffer => Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)])

interface Entry {
  readonly name: string
  readonly kind: number
  readonly data: Buffer
  left: number
  right: number
  child: number
  start: number
  size: number
}

/** Entries of the directory; brothers form a balanced search tree. */
function directoryOf(root: StorageNode): Entry[] {
  const entries: Entry[] = []
  const add = (name: string, kind: number, data: Buffer): number =>
    entries.push({ name, kind, data, left: none, right: none, child: none, start: end, size: data.length }) - 1
  const build = (sorted: readonly number[]): number => {
    const middle = sorted[sorted.length >> 1]
    const entry = middle === undefined ? undefined : entries[middle]
    if (middle === undefined || entry === undefined) return none
    entry.left = build(sorted.slice(0, sorted.length >> 1))
    entry.right = build(sorted.slice((sorted.length >> 1) + 1))
    return middle
  }
  const visit = (node: StorageNode, kind: number): number => {
    const self = add(node.name, kind, Buffer.alloc(0))
    const children = [...node.streams.map(({ name, data }) => add(name, 2, data)), ...node.storages.map((storage) => visit(storage, 1))]
    const key = (index: number): string => (entries[index]?.name ?? '').toUpperCase()
    const entry = entries[self]
    if (entry !== undefined) {
      entry.child = build(children.sort((a, b) => key(a).length - key(b).length || (key(a) < key(b) ? -1 : 1)))
    }
    return self
  }
  visit(root, 5)
  return entries
}

/** A compound file of version 3 (sectors of 512 bytes); at most 109 allocation sectors, so about 7 MB. */
export function writeCompoundFile(root: StorageNode): Buffer {
  const entries = directoryOf(root)
  const fat: number[] = []
  const sectors: Buffer[] = []
  const miniFat: number[] = []
  const miniPieces: Buffer[] = []
  const chainOf = (table: number[], count: number): number => {
    const first = table.length
    for (let index = 1; index <= count; index++) table.push(index === count ? end : first + index)
    return count === 0 ? end : first
  }
  const place = (bytes: Buffer): number => {
    const whole = pad(bytes, sectorBytes)
    sectors.push(whole)
    return chainOf(fat, whole.length / sectorBytes)
  }
  for (const entry of entries.filter(({ kind }) => kind === 2)) {
    if (entry.data.length >= 4_096) entry.start = place(entry.data)
    else {
      const whole = pad(entry.data, 64)
      miniPieces.push(whole)
      entry.start = chainOf(miniFat, whole.length / 64)
    }
  }
  const numbers = (values: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(Math.ceil(values.length / 128) * sectorBytes, 0xff)
    for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
    return bytes
  }
  const mini = Buffer.concat(miniPieces)
  const rootEntry = entries[0]
  if (rootEntry !== undefined) Object.assign(rootEntry, { start: place(mini), size: mini.length })
  const miniFatStart = place(numbers(miniFat))
  const directory = Buffer.alloc(Math.ceil(entries.length / 4) * sectorBytes)
  for (const [index, entry] of entries.entries()) {
    const at = index * 128
    directory.write(entry.name, at, 'utf16le')
    directory.writeUInt16LE(entry.name.length * 2 + 2, at + 64)
    directory.set([entry.kind, 1], at + 66)
    for (const [offset, value] of [entry.left, entry.right, entry.child].entries()) directory.writeUInt32LE(value, at + 68 + offset * 4)
    directory.writeUInt32LE(entry.start, at + 116)
    directory.writeUInt32LE(entry.size, at + 120)
  }
  const directoryStart = place(directory)
  let fatCount = 1
  while (fatCount * 128 < fat.length + fatCount) fatCount++
  const fatStart = fat.length
  for (let index = 0; index < fatCount; index++) fat.push(0xfffffffd)
  const header = Buffer.alloc(sectorBytes, 0xff)
  header.fill(0, 0, 76)
  header.write('d0cf11e0a1b11ae1', 'hex')
  for (const [index, value] of [0x3e, 3, 0xfffe, 9, 6].entries()) header.writeUInt16LE(value, 24 + index * 2)
  const fields = [fatCount, directoryStart, 0, 4_096, miniFatStart, Math.ceil(miniFat.length / 128), end, 0]
  for (const [index, value] of fields.entries()) header.writeUInt32LE(value, 44 + index * 4)
  for (let index = 0; index < fatCount; index++) header.writeUInt32LE(fatStart + index, 76 + index * 4)
  return Buffer.concat([header, ...sectors, numbers(fat)])
}

/** A .msg file. */
export const writeMsg = (item: Item): Buffer => writeCompoundFile(messageStorage('Root Entry', item, true))
