/** ZIP archives within budgets: names, flags and contents of entries; bombs end the reading and are told. */
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { AnalysisLimits } from '../../../domain/settings.ts'
import { decodeGuess } from '../../mime/charset.ts'
import type { BreachLog } from '../../limits.ts'
import type { UnpackBudget } from '../unpack-budget.ts'
import { unlockEntry } from './zip-unlock.ts'

export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** Null where the entry was not unpacked: no password fits, unknown method, over budget. */
  readonly bytes: Buffer | null
}
export interface ZipContents {
  readonly entries: readonly ZipEntry[]
  readonly readable: boolean
  /** The password that opened encrypted entries; null where none did. */
  readonly password: string | null
}

export interface ZipTask {
  readonly limits: AnalysisLimits
  readonly budget: UnpackBudget
  readonly breaches: BreachLog
  /** Tried on encrypted entries; asked for with the first of them. */
  readonly passwords?: () => readonly string[]
  /** Names and flags alone, no contents. */
  readonly namesOnly?: boolean
}

/** Bytes of an encrypted entry that passwords are tried on. */
const mostEncrypted = 20_000_000
const deflated = 8
const aesMethod = 99

async function unpack(zip: ZipFile, entry: Entry, budget: UnpackBudget): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    budget.bytes -= chunk.length
    if (budget.bytes < 0) {
      stream.destroy()
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Where the packed bytes of an entry lie; null where the archive lies about it. */
async function packedBytes(zip: ZipFile, entry: Entry, archive: Buffer): Promise<Buffer | null> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const end = fileDataStart + entry.compressedSize
  return end <= archive.length ? archive.subarray(fileDataStart, end) : null
}

/** Says of an entry that it must stay closed, and notes the broken budget. */
function breaksBudget(entry: Entry, claimed: number, { limits, breaches }: ZipTask): boolean {
  if (claimed > limits.archiveBytes) {
    breaches.add('archiveBytes', limits.archiveBytes, claimed, 'An archive unpacks to more than the budget.')
    return true
  }
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
  if (ratio <= limits.archiveRatio || entry.uncompressedSize <= 1_000_000) return false
  breaches.add('archiveRatio', limits.archiveRatio, Math.round(ratio), 'An archive entry is packed more tightly than honest files are.')
  return true
}

/** Two entries that claim the same packed bytes: a bomb of little size (Fifield 2019, "A better zip bomb"). */
function overlap(entries: readonly Entry[]): boolean {
  const sorted = entries.toSorted((one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader)
  return sorted.some((entry, index) => {
    const next = sorted[index + 1]
    return next !== undefined && entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize > next.relativeOffsetOfLocalHeader
  })
}

/** Reads all entries. Never rejects. */
export async function readZip(bytes: Buffer, task: ZipTask): Promise<ZipContents> {
  const { limits, budget, breaches, namesOnly = false } = task
  const entries: ZipEntry[] = []
  const seen: Entry[] = []
  let password: string | null = null
  let passwords: readonly string[] | null = null
  const unlocked = async (zip: ZipFile, entry: Entry): Promise<Buffer | null> => {
    if (task.passwords === undefined || entry.compressedSize > mostEncrypted) return null
    const packed = await packedBytes(zip, entry, bytes)
    passwords ??= task.passwords()
    const opened =
      packed === null ? null : unlockEntry(entry, packed, password === null ? passwords : [password, ...passwords], budget.bytes)
    if (opened === null) return null
    password = opened.password
    budget.bytes -= opened.bytes.length
    return opened.bytes
  }
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, autoClose: false })
    if (zip.entryCount > limits.archiveEntries) {
      breaches.add(
        'archiveEntries',
        limits.archiveEntries,
        zip.entryCount,
        'An archive holds more entries than the budget; only the first ones were read.',
      )
    }
    let claimed = 0
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= limits.archiveEntries) break
      seen.push(entry)
      const name = decodeGuess(entry.fileNameRaw)
      const encrypted = (entry.generalPurposeBitFlag & 1) === 1
      if (name.endsWith('/')) continue
      claimed += entry.uncompressedSize
      const closed =
        breaksBudget(entry, claimed, task) || namesOnly || budget.bytes <= 0 || ![0, deflated, aesMethod].includes(entry.compressionMethod)
      const content = closed ? null : await (encrypted ? unlocked(zip, entry) : unpack(zip, entry, budget)).catch(() => null)
      if (budget.bytes < 0)
        breaches.add('archiveBytes', limits.archiveBytes, limits.archiveBytes - budget.bytes, 'An archive unpacks to more than the budget.')
      entries.push({ name, encrypted, bytes: content })
    }
    if (overlap(seen)) breaches.add('archiveOverlap', 0, null, 'Entries of an archive overlap, as they do in bombs.')
    return { entries, readable: true, password }
  } catch {
    return { entries, readable: false, password }
  }
}
