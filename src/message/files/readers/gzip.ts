/** A single file packed by gzip (RFC 1952) or Zstandard (RFC 8878); a TAR inside is the next reader's. */
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { closedByDepth, notePackedTightly } from '../archives/unpacking.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'

const gzipTypes = new Set(['application/gzip', 'application/x-gzip'])
const ending = /\.(?:t?gz|gzip|tzst|zst)$/i

/** `x.tgz` holds `x.tar`, `x.txt.gz` holds `x.txt`. */
function innerName(name: string): string {
  const base = name.split('/').at(-1) ?? ''
  return /\.t(?:gz|zst)$/i.test(base) ? base.replace(ending, '.tar') : base.replace(ending, '')
}

export const gzipReader: FileReader = {
  name: 'gzip',
  // A packed SVG picture is unpacked by the reader of pictures.
  accepts: ({ name, detectedType }) =>
    extensionOf(name) !== 'svgz' && detectedType !== null && (gzipTypes.has(detectedType) || detectedType === 'application/zstd'),
  read: (file, context) => {
    const { budget, limits, breaches } = context
    if (closedByDepth(file, context)) return { opaque: [`archive in too many archives: ${file.name}`] }
    const unpack = file.detectedType === 'application/zstd' ? zstdDecompressSync : gunzipSync
    try {
      const bytes = unpack(file.bytes, { maxOutputLength: Math.max(1, budget.bytes) })
      budget.bytes -= bytes.length
      notePackedTightly(file.bytes.length, bytes.length, context)
      return { members: [{ name: innerName(file.name), bytes, foundIn: 'archive' }] }
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        breaches.add('archiveBytes', limits.archiveBytes, null, 'An archive unpacks to more than the budget.')
      return { opaque: [`archive that cannot be read: ${file.name}`] }
    }
  },
}
