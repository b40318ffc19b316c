/** Parts of an Office Open XML package within budgets, each read when it is asked for. */
import yauzl, { type Entry } from 'yauzl'
import { decodeGuess } from '../../mime/charset.ts'
import type { UnpackBudget } from '../unpack-budget.ts'
import { partName } from './package-names.ts'

export interface PackagePart {
  /** As it stands in the archive. */
  readonly fullName: string
  /** Lower case, without a leading slash. */
  readonly name: string
  readonly encrypted: boolean
  /** Unpacked bytes, as the archive claims. */
  readonly size: number
  /** At most `most` bytes; null where nothing can be unpacked. Never rejects. */
  readonly read: (most: number) => Promise<{ readonly bytes: Buffer; readonly cut: boolean } | null>
}
export interface OfficePackage {
  readonly parts: readonly PackagePart[]
  /** False where the archive is damaged: only the parts in front of the damage are here. */
  readonly readable: boolean
}

const mostParts = 4_000

/** Opens the archive; never rejects. */
export async function openPackage(bytes: Buffer, budget: UnpackBudget): Promise<OfficePackage> {
  const parts: PackagePart[] = []
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, autoClose: false })
    const read = async (entry: Entry, most: number): Promise<{ readonly bytes: Buffer; readonly cut: boolean } | null> => {
      const chunks: Buffer[] = []
      let length = 0
      try {
        const stream = await zip.openReadStreamPromise(entry)
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          chunks.push(chunk)
          length += chunk.length
          budget.bytes -= chunk.length
          if (length > most || budget.bytes < 0) {
            stream.destroy()
            return { bytes: Buffer.concat(chunks).subarray(0, most), cut: true }
          }
        }
        return { bytes: Buffer.concat(chunks), cut: false }
      } catch {
        return length === 0 ? null : { bytes: Buffer.concat(chunks).subarray(0, most), cut: true }
      }
    }
    for await (const entry of zip.eachEntry()) {
      if (parts.length >= mostParts) return { parts, readable: false }
      const fullName = decodeGuess(entry.fileNameRaw)
      if (fullName.endsWith('/')) continue
      const encrypted = (entry.generalPurposeBitFlag & 1) === 1
      const closed = encrypted || ![0, 8].includes(entry.compressionMethod)
      parts.push({
        fullName,
        name: partName(fullName),
        encrypted,
        size: entry.uncompressedSize,
        read: (most) => (closed || budget.bytes <= 0 ? Promise.resolve(null) : read(entry, most)),
      })
    }
    return { parts, readable: true }
  } catch {
    return { parts, readable: false }
  }
}
