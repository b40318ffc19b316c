/** ZIP archives within budgets: names, flags and contents of entries; bombs end the reading and are told. */
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { AnalysisLimits } from '../../domain/settings.ts'
import { decodeGuess } from '../mime/charset.ts'
import type { BreachLog } from '../limits.ts'
import type { UnpackBudget } from './file-reading.ts'

export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** Null where the entry was not unpacked: encrypted, unknown method, over budget. */
  readonly bytes: Buffer | null
}
export interface ZipContents {
  readonly entries: readonly ZipEntry[]
  readonly readable: boolean
}

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

/** Reads all entries; `names` = names and flags only (office documents). Never rejects. */
export async function readZip(
  bytes: Buffer,
  names: boolean,
  limits: AnalysisLimits,
  budget: UnpackBudget,
  breaches: BreachLog,
): Promise<ZipContents> {
  const entries: ZipEntry[] = []
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
      const name = decodeGuess(entry.fileNameRaw)
      const encrypted = (entry.generalPurposeBitFlag & 1) === 1
      if (name.endsWith('/')) continue
      claimed += entry.uncompressedSize
      const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
      const bomb = claimed > limits.archiveBytes || (ratio > limits.archiveRatio && entry.uncompressedSize > 1_000_000)
      if (claimed > limits.archiveBytes)
        breaches.add('archiveBytes', limits.archiveBytes, claimed, 'An archive unpacks to more than the budget.')
      else if (bomb)
        breaches.add(
          'archiveRatio',
          limits.archiveRatio,
          Math.round(ratio),
          'An archive entry is packed more tightly than honest files are.',
        )
      const closed = encrypted || bomb || names || budget.bytes <= 0 || ![0, 8].includes(entry.compressionMethod)
      const content = closed ? null : await unpack(zip, entry, budget).catch(() => null)
      if (budget.bytes < 0)
        breaches.add('archiveBytes', limits.archiveBytes, limits.archiveBytes - budget.bytes, 'An archive unpacks to more than the budget.')
      entries.push({ name, encrypted, bytes: content })
    }
    return { entries, readable: true }
  } catch {
    return { entries, readable: false }
  }
}
