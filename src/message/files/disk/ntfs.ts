/** Files of an NTFS volume by its master file table (layout as in the documentation of the Linux-NTFS project). */
import type { Disk, DiskFile } from './disk.ts'
import { textOfUtf16 } from '../../utf16.ts'

interface Volume {
  readonly start: number
  readonly cluster: number
  readonly record: number
}
interface Run {
  /** Bytes from the beginning of the volume; null for a hole. */
  readonly at: number | null
  readonly length: number
}

const mostRecords = 2_000
const mostRuns = 1_000
const mostAttributes = 50
const systemRecords = 24
const fileName = 0x30
const fileData = 0x80

/** Undoes the update sequence, which stands at the end of every sector (of 512 bytes). */
function mended(record: Buffer): Buffer | null {
  if (record.subarray(0, 4).toString('latin1') !== 'FILE') return null
  const copy = Buffer.from(record)
  const at = copy.readUInt16LE(4)
  const count = copy.readUInt16LE(6)
  for (let index = 1; index < count && index * 512 <= copy.length; index++) {
    if (at + index * 2 + 2 > copy.length) return null
    copy.copy(copy, index * 512 - 2, at + index * 2, at + index * 2 + 2)
  }
  return copy
}

interface Attribute {
  readonly type: number
  readonly resident: boolean
  readonly named: boolean
  readonly body: Buffer
}

function attributesOf(record: Buffer): readonly Attribute[] {
  const out: Attribute[] = []
  for (let at = record.readUInt16LE(20); at + 24 <= record.length && out.length < mostAttributes;) {
    const type = record.readUInt32LE(at)
    const length = record.readUInt32LE(at + 4)
    if (type === 0xffffffff || length < 24 || at + length > record.length) break
    out.push({ type, resident: record[at + 8] === 0, named: record[at + 9] !== 0, body: record.subarray(at, at + length) })
    at += length
  }
  return out
}

const resident = (body: Buffer): Buffer => body.subarray(body.readUInt16LE(20), body.readUInt16LE(20) + body.readUInt32LE(16))

function runsOf(body: Buffer, volume: Volume): readonly Run[] {
  const runs: Run[] = []
  let lcn = 0
  for (let at = body.readUInt16LE(32); at < body.length && runs.length < mostRuns;) {
    const sizes = body[at] ?? 0
    const lengthBytes = sizes & 0x0f
    const offsetBytes = sizes >> 4
    if (sizes === 0 || lengthBytes === 0 || lengthBytes > 6 || offsetBytes > 6 || at + 1 + lengthBytes + offsetBytes > body.length) break
    const length = body.readUIntLE(at + 1, lengthBytes) * volume.cluster
    if (offsetBytes > 0) lcn += body.readIntLE(at + 1 + lengthBytes, offsetBytes)
    runs.push({ at: offsetBytes === 0 ? null : lcn * volume.cluster, length })
    at += 1 + lengthBytes + offsetBytes
  }
  return runs
}

function readRuns(disk: Disk, volume: Volume, runs: readonly Run[], size: number): Buffer | null {
  const pieces: Buffer[] = []
  let left = size
  for (const { at, length } of runs) {
    const wanted = Math.min(left, length)
    if (wanted <= 0) break
    const piece = at === null ? Buffer.alloc(Math.min(wanted, 1_000_000)) : disk.read(volume.start + at, wanted)
    if (piece.length < wanted) return null
    pieces.push(piece)
    left -= wanted
  }
  return left > 0 ? null : Buffer.concat(pieces)
}

function contentOf(disk: Disk, volume: Volume, data: Attribute | undefined, mostBytes: number): Buffer | null {
  if (data === undefined) return Buffer.alloc(0)
  if (data.resident) return resident(data.body)
  if (data.body.length < 64) return null
  const size = Number(data.body.readBigUInt64LE(48))
  return size > mostBytes ? null : readRuns(disk, volume, runsOf(data.body, volume), size)
}

/** Windows' long name where a file has several. */
function nameOf(attributes: readonly Attribute[]): string | null {
  const names = attributes
    .filter(({ type, resident: here }) => type === fileName && here)
    .map(({ body }) => resident(body))
    .filter((body) => body.length > 66)
    .map((body) => ({ dos: body[65] === 2, name: textOfUtf16(body.subarray(66, 66 + (body[64] ?? 0) * 2)) }))
  return (names.find(({ dos }) => !dos) ?? names[0])?.name ?? null
}

function volumeOf(disk: Disk, start: number): (Volume & { readonly table: number }) | null {
  const boot = disk.read(start, 512)
  const cluster = boot.readUInt16LE(11) * (boot[13] ?? 0)
  const perRecord = boot.readInt8(64)
  const record = perRecord < 0 ? 2 ** -perRecord : perRecord * cluster
  if (cluster < 512 || cluster > 2_097_152 || record < 512 || record > 65_536) return null
  return { start, cluster, record, table: Number(boot.readBigUInt64LE(48) & 0xffffffffffn) * cluster }
}

/** Files in use, contents within `mostBytes` altogether; empty where the table cannot be read. */
export function ntfsFiles(disk: Disk, start: number, mostBytes: number): readonly DiskFile[] {
  const volume = volumeOf(disk, start)
  if (volume === null) return []
  const first = mended(disk.read(start + volume.table, volume.record))
  const own = first === null ? undefined : attributesOf(first).find(({ type, resident: here }) => type === fileData && !here)
  const table = own === undefined ? [] : runsOf(own.body, volume).filter(({ at }) => at !== null)
  const files: DiskFile[] = []
  let left = mostBytes
  let index = 0
  for (const { at, length } of table) {
    for (let offset = 0; offset + volume.record <= length && index < mostRecords; offset += volume.record, index++) {
      const record = mended(disk.read(start + (at ?? 0) + offset, volume.record))
      if (record === null || index < systemRecords) continue
      const flags = record.readUInt16LE(22)
      const attributes = attributesOf(record)
      const name = nameOf(attributes)
      // In use, and no directory.
      if ((flags & 1) === 0 || (flags & 2) !== 0 || name === null || name.startsWith('$')) continue
      const data = attributes.find(({ type, named }) => type === fileData && !named)
      const bytes = contentOf(disk, volume, data, left)
      left -= bytes?.length ?? 0
      files.push({ name, bytes })
    }
  }
  return files
}
