/** RAR, 7z, TAR, CAB and ISO images, by the opener that is handed in. */
import type { FileReader, FileSource } from '../file-reading.ts'
import { closedByDepth, closedMembers, notePackedTightly } from '../archives/unpacking.ts'

const iso = 'application/x-iso9660-image'
const types = new Set([
  'application/x-rar-compressed',
  'application/vnd.rar',
  'application/x-7z-compressed',
  'application/x-tar',
  'application/x-bzip2',
  'application/x-xz',
  'application/x-compress',
  'application/vnd.ms-cab-compressed',
  iso,
  'application/x-cpio',
  'application/x-lzh-compressed',
])

/** libarchive takes nothing smaller for an ISO image, other programs do. */
const leastImage = 65_536

const whole = ({ bytes, detectedType }: FileSource): Buffer =>
  detectedType === iso && bytes.length < leastImage ? Buffer.concat([bytes, Buffer.alloc(leastImage - bytes.length)]) : bytes

const accepts = ({ detectedType }: FileSource): boolean => detectedType !== null && types.has(detectedType)

export const archiveReader: FileReader = {
  name: 'archive',
  accepts,
  read: async (file, context) => {
    const { tools, budget } = context
    if (tools.archives === null) return { opaque: [`archive of a kind that is not opened: ${file.name}`] }
    if (closedByDepth(file, context)) return { opaque: [`archive in too many archives: ${file.name}`] }
    const before = budget.bytes
    const opened = await tools.archives(whole(file), budget)
    notePackedTightly(file.bytes.length, before - budget.bytes, context)
    if (opened === null) return { opaque: [`archive that cannot be read: ${file.name}`] }
    const { members, complete, encryptedNames } = opened
    const locked = members.filter(({ encrypted }) => encrypted)
    const closed = closedMembers(file.name, members)
    // An archive without a single entry hides something: encrypted names, or a form that the opener does not know.
    const silent = members.length === 0
    return {
      traits: encryptedNames || locked.length > 0 ? ['encrypted'] : [],
      details: closed.details,
      members: members.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes, foundIn: 'archive' }])),
      opaque: [...(complete && !silent ? [] : [`archive that was not read to its end: ${file.name}`]), ...closed.opaque],
    }
  },
}
