/** Property blocks inside winmail.dat ([MS-OXTNEF] section 2.1.3.4): little-endian, values padded to four bytes. */
import { createBag, type PropertyBag, propertyTypes, type RawProperty } from './properties.ts'

const maxProperties = 10_000
const maxValues = 10_000
const multiple = 0x1000
const firstNamedId = 0x8000

/** Sizes in the block; two-byte types take four. */
const fixedSizes: ReadonlyMap<number, number> = new Map([
  [0x0001, 4],
  [propertyTypes.int16, 4],
  [propertyTypes.int32, 4],
  [0x0004, 4],
  [0x0005, 8],
  [0x0006, 8],
  [0x0007, 8],
  [0x000a, 4],
  [propertyTypes.boolean, 4],
  [propertyTypes.int64, 8],
  [propertyTypes.time, 8],
  [propertyTypes.guid, 16],
])

const padded = (size: number): number => size + ((4 - (size % 4)) % 4)

/** A reading position in a block; every read that leaves the block makes `broken` true and yields nothing. */
interface Cursor {
  readonly bytes: Buffer
  at: number
  broken: boolean
}

const cursorOf = (bytes: Buffer): Cursor => ({ bytes, at: 0, broken: false })

function fail(cursor: Cursor): void {
  cursor.broken = true
}

function take(cursor: Cursor, size: number): Buffer {
  const found = cursor.bytes.subarray(cursor.at, cursor.at + size)
  if (found.length < size) fail(cursor)
  cursor.at += size
  return found
}

function takeNumber(cursor: Cursor): number {
  const found = take(cursor, 4)
  return found.length < 4 ? 0 : found.readUInt32LE(0)
}

function takeVariable(cursor: Cursor): Buffer {
  const size = takeNumber(cursor)
  const found = take(cursor, size)
  cursor.at += padded(size) - size
  return found
}

/** Name of a named property: GUID, kind, then a number or a string. */
function skipName(cursor: Cursor): void {
  take(cursor, 16)
  if (takeNumber(cursor) === 0) take(cursor, 4)
  else takeVariable(cursor)
}

/** The first value of a property; all its values are passed. */
function takeValues(cursor: Cursor, type: number): Buffer {
  const base = type & ~multiple
  const fixed = fixedSizes.get(base)
  const many = (type & multiple) !== 0
  const count = fixed === undefined || many ? takeNumber(cursor) : 1
  const values: Buffer[] = []
  while (values.length < count && !cursor.broken) {
    if (values.length > maxValues) fail(cursor)
    values.push(fixed === undefined ? takeVariable(cursor) : take(cursor, fixed))
  }
  return values[0] ?? Buffer.alloc(0)
}

function takeBlock(cursor: Cursor): ReadonlyMap<number, RawProperty> {
  const raw = new Map<number, RawProperty>()
  const count = Math.min(takeNumber(cursor), maxProperties)
  for (let index = 0; index < count; index++) {
    const tag = takeNumber(cursor)
    const [type, id] = [tag & 0xffff, tag >>> 16]
    if (id >= firstNamedId) skipName(cursor)
    const value = takeValues(cursor, type)
    if (cursor.broken) break
    if ((type & multiple) === 0) raw.set(id, { type, read: () => value })
  }
  return raw
}

export interface PropertyBlock {
  readonly raw: ReadonlyMap<number, RawProperty>
  /** False where the block ended early or named lengths that it does not have. */
  readonly complete: boolean
}

/** Reads one block (attMsgProps, attAttachment). */
export function readPropertyBlock(bytes: Buffer): PropertyBlock {
  const cursor = cursorOf(bytes)
  const raw = takeBlock(cursor)
  return { raw, complete: !cursor.broken }
}

/** Reads attRecipTable: a count of rows, each a block. `takeRow` is asked before each. */
export function readPropertyRows(bytes: Buffer, codepage: number | null, takeRow: () => boolean): readonly PropertyBag[] {
  const cursor = cursorOf(bytes)
  const rows: PropertyBag[] = []
  const count = takeNumber(cursor)
  for (let index = 0; index < count && takeRow(); index++) {
    const raw = takeBlock(cursor)
    if (raw.size > 0) rows.push(createBag(raw, codepage))
    if (cursor.broken) break
  }
  return rows
}
