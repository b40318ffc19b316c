/** ZIP archives; office documents, which are archives as well, are left to their own reader. */
import { cleanName } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'
import { isOfficeArchive } from '../magic.ts'
import { readZip } from '../zip.ts'

const magics = new Set(['PK\u0003\u0004', 'PK\u0005\u0006'])

export const zipReader: FileReader = {
  name: 'zip',
  accepts: ({ bytes }) => magics.has(bytes.subarray(0, 4).toString('latin1')),
  read: async (file, { limits, budget, breaches }) => {
    const closed = isOfficeArchive(file.detectedType) || file.depth >= limits.archiveDepth
    const zip = await readZip(file.bytes, closed, limits, budget, breaches)
    const encrypted = zip.entries.some((entry) => entry.encrypted)
    const macro = zip.entries.some((entry) => entry.name.toLowerCase().endsWith('vbaproject.bin'))
    const unread = closed ? [] : zip.entries.filter(({ bytes }) => bytes === null)
    return {
      traits: [...(encrypted ? ['encrypted'] : []), ...(macro ? ['macro'] : [])],
      members: zip.entries.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes, foundIn: 'archive' }])),
      opaque: [
        ...(file.depth >= limits.archiveDepth ? [`archive in archives, not opened: ${file.name}`] : []),
        ...(zip.readable ? [] : [`archive that cannot be read: ${file.name}`]),
        ...unread.map(({ name, encrypted: locked }) => `${locked ? 'encrypted' : 'unread'} archive entry: ${file.name}/${cleanName(name)}`),
      ],
    }
  },
}
