/**
 * Compound files ([MS-CFB]): directory and streams, bounded by the file's own size. Every chain is followed for as many
 * sectors as the file has at most and every directory entry is visited once, so loops end and lies about sizes cost nothing.
 */
import { textOfUtf16 } from './utf16.ts'
export interface CompoundStream {
  readonly name: string
  /** Bytes, never more than the file has. */
  readonly size: number
  readonly read: () => Buffer
}
export interface CompoundStorage {
  /** Class of what is stored, 32 hex digits as they stand in the file (GUID, little-endian); zeros for none. */
  readonly classId: string
  /** By lower-case name. */
  readonly streams: ReadonlyMap<string, CompoundStream>
  readonly storages: ReadonlyMap<string, CompoundStorage>
}
interface OpenStorage extends CompoundStorage {
  readonly streams: Map<string, CompoundStream>
  readonly storages: Map<string, OpenStorage>
}

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const headerBytes = 512
const entryBytes = 128
const miniBytes = 64
const miniCutoff = 4_096
const lastRegularSector = 0xfffffff9
const maxEntries = 65_536

const classIdOf = (entry: Buffer): string => entry.toString('hex', 80, 96)
const emptyStorage = (entry: Buffer): OpenStorage => ({ classId: classIdOf(entry), streams: new Map(), storages: new Map() })

/** Sectors from `start` on, at most `most`; a loop is cut by `most`. */
function chain(table: Uint32Array, start: number, most: number): readonly number[] {
  const found: number[] = []
  for (let at = start; found.length < most && at < table.length; at = table[at] ?? lastRegularSector + 1) found.push(at)
  return found
}

interface Sectors {
  readonly size: number
  readonly count: number
  readonly at: (sector: number) => Buffer
}

function sectorsOf(bytes: Buffer): Sectors | null {
  if (bytes.length < headerBytes + entryBytes || !bytes.subarray(0, 8).equals(signature)) return null
  const shift = bytes.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) return null
  const size = 2 ** shift
  return {
    size,
    count: Math.ceil(Math.max(bytes.length - size, 0) / size),
    at: (sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size),
  }
}

function numbers(bytes: Buffer): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) found.push(bytes.readUInt32LE(at))
  return found
}

/** The allocation table: which sector follows which; one entry for each sector that the file can have. */
function allocationTable(bytes: Buffer, sectors: Sectors): Uint32Array {
  const perSector = sectors.size / 4
  const needed = Math.ceil(sectors.count / perSector)
  const places: number[] = numbers(bytes.subarray(76, headerBytes)).slice(0, needed)
  const seen = new Set<number>()
  for (let at = bytes.readUInt32LE(68); places.length < needed && at < sectors.count && !seen.has(at);) {
    seen.add(at)
    const block = numbers(sectors.at(at))
    places.push(...block.slice(0, Math.min(perSector - 1, needed - places.length)))
    at = block[perSector - 1] ?? lastRegularSector + 1
  }
  const table = new Uint32Array(sectors.count).fill(lastRegularSector + 1)
  for (const [index, place] of places.entries()) {
    if (place >= sectors.count) continue
    for (const [offset, next] of numbers(sectors.at(place)).entries()) {
      if (index * perSector + offset < table.length) table[index * perSector + offset] = next
    }
  }
  return table
}

function entryName(entry: Buffer): string {
  const length = Math.min(Math.max(entry.readUInt16LE(64) - 2, 0), 62)
  return textOfUtf16(entry.subarray(0, length)).toLowerCase()
}

/**
 * The root storage of a compound file, null where the bytes are none. `takeBytes` is asked before a stream is read for
 * the first time; where it says no, the stream reads as empty.
 */
export function openCompoundFile(bytes: Buffer, takeBytes: (bytes: number) => boolean): CompoundStorage | null {
  const sectors = sectorsOf(bytes)
  if (sectors === null) return null
  const table = allocationTable(bytes, sectors)
  const gather = (start: number, size: number): Buffer =>
    Buffer.concat(chain(table, start, Math.ceil(size / sectors.size)).map((sector) => sectors.at(sector))).subarray(0, size)

  const places = new Set(chain(table, bytes.readUInt32LE(48), Math.min(sectors.count, Math.ceil((maxEntries * entryBytes) / sectors.size))))
  const directory = Buffer.concat([...places].map((place) => sectors.at(place)))
  const entries = Math.min(Math.floor(directory.length / entryBytes), maxEntries)
  const entryAt = (index: number): Buffer => directory.subarray(index * entryBytes, (index + 1) * entryBytes)
  if (entries === 0 || entryAt(0)[66] !== 5) return null

  const rootEntry = entryAt(0)
  const sizeOf = (entry: Buffer): number => Math.min(entry.readUInt32LE(120), bytes.length)
  const miniStream = gather(rootEntry.readUInt32LE(116), sizeOf(rootEntry))
  const miniCount = Math.ceil(miniStream.length / miniBytes)
  const miniSectors = chain(table, bytes.readUInt32LE(60), Math.ceil((miniCount * 4) / sectors.size))
  const miniTable = Uint32Array.from(numbers(Buffer.concat(miniSectors.map((sector) => sectors.at(sector)))).slice(0, miniCount))

  const paid = new Set<number>()
  const readStream = (index: number, start: number, size: number): Buffer => {
    if (size === 0 || (!paid.has(index) && !takeBytes(size))) return Buffer.alloc(0)
    paid.add(index)
    if (size >= miniCutoff) return gather(start, size)
    const pieces = chain(miniTable, start, Math.ceil(size / miniBytes))
    return Buffer.concat(pieces.map((piece) => miniStream.subarray(piece * miniBytes, (piece + 1) * miniBytes))).subarray(0, size)
  }

  const root = emptyStorage(rootEntry)
  const visited = new Set<number>([0])
  const pending: { readonly index: number; readonly parent: OpenStorage }[] = [{ index: rootEntry.readUInt32LE(76), parent: root }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { index, parent } = next
    if (index >= entries || visited.has(index)) continue
    visited.add(index)
    const entry = entryAt(index)
    const name = entryName(entry)
    pending.push({ index: entry.readUInt32LE(72), parent }, { index: entry.readUInt32LE(68), parent })
    if (entry[66] === 1 && !parent.storages.has(name)) {
      const storage = emptyStorage(entry)
      parent.storages.set(name, storage)
      pending.push({ index: entry.readUInt32LE(76), parent: storage })
    } else if (entry[66] === 2 && !parent.streams.has(name)) {
      const [start, size] = [entry.readUInt32LE(116), sizeOf(entry)]
      parent.streams.set(name, { name, size, read: () => readStream(index, start, size) })
    }
  }
  return root
}
