/** Windows Installer packages, patches and transforms: compound files by the class of their root. */
import type { FileReader } from '../file-reading.ts'
import { isCompoundFile, rootClass } from '../office/storages.ts'

const tail = '0c0000000000c000000000000046'
const kinds: ReadonlyMap<string, string> = new Map([
  [`8410${tail}`, 'Windows Installer package'],
  [`8610${tail}`, 'Windows Installer patch'],
  [`8210${tail}`, 'Windows Installer transform'],
])

/** What kind of installer the bytes are; null for other files. */
export function installerKind(bytes: Buffer): string | null {
  return isCompoundFile(bytes) ? (kinds.get(rootClass(bytes)) ?? null) : null
}

export const msiReader: FileReader = {
  name: 'installer',
  accepts: ({ bytes }) => installerKind(bytes) !== null,
  read: ({ bytes }) => ({
    traits: ['installer', 'executable'],
    details: [{ trait: 'installer', excerpt: installerKind(bytes) ?? '' }],
  }),
}
