/** ZIP archives; office documents, which are archives as well, are left to their own reader. */
import { quotedPasswords } from '../quoted-passwords.ts'
import { closedByDepth, closedMembers } from '../archives/unpacking.ts'
import { readZip } from '../archives/zip.ts'
import type { FileReader } from '../file-reading.ts'
import { isOfficePackage } from '../office/package-names.ts'

const magics = new Set(['PK\u0003\u0004', 'PK\u0005\u0006'])

export const zipReader: FileReader = {
  name: 'zip',
  accepts: ({ bytes }) => magics.has(bytes.subarray(0, 4).toString('latin1')) && !isOfficePackage(bytes),
  read: async (file, context) => {
    const { limits, budget, breaches, words } = context
    const namesOnly = closedByDepth(file, context)
    const zip = await readZip(file.bytes, { limits, budget, breaches, namesOnly, passwords: () => quotedPasswords(words) })
    const encrypted = zip.entries.some((entry) => entry.encrypted)
    const closed = namesOnly ? { details: [], opaque: [] } : closedMembers(file.name, zip.entries)
    return {
      traits: [...(encrypted ? ['encrypted'] : []), ...(zip.password === null ? [] : ['password-quoted'])],
      details: [...(zip.password === null ? [] : [{ trait: 'password-quoted', excerpt: zip.password }]), ...closed.details],
      members: zip.entries.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes, foundIn: 'archive' }])),
      opaque: [
        ...(namesOnly ? [`archive in too many archives: ${file.name}`] : []),
        ...(zip.readable ? [] : [`archive that cannot be read: ${file.name}`]),
        ...closed.opaque,
      ],
    }
  },
}
