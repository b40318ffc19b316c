/** Disk images with a FAT or NTFS volume: .img, .vhd; the files in them stand before nobody's mark of the web. */
import { closedByDepth } from '../archives/unpacking.ts'
import { diskOf, type DiskFile } from '../disk/disk.ts'
import { fatFiles } from '../disk/fat.ts'
import { ntfsFiles } from '../disk/ntfs.ts'
import { isFat, isNtfs, volumesOf } from '../disk/volumes.ts'
import { cleanName, extensionOf } from '../file-name.ts'
import type { FileReader, FileSource } from '../file-reading.ts'

const endings = new Set(['img', 'ima', 'vhd', 'vhdx', 'dmg'])
const iso = 'application/x-iso9660-image'

function accepts({ name, bytes, detectedType }: FileSource): boolean {
  if (detectedType === iso || detectedType?.startsWith('text/') === true) return false
  return endings.has(extensionOf(name)) || detectedType === 'application/x-virtualbox-vhd' || isFat(bytes) || isNtfs(bytes)
}

function filesOf(bytes: Buffer, mostBytes: number): readonly DiskFile[] {
  const disk = diskOf(bytes)
  if (disk === null) return []
  return volumesOf(disk).flatMap((start) => {
    const boot = disk.read(start, 512)
    return isNtfs(boot) ? ntfsFiles(disk, start, mostBytes) : isFat(boot) ? fatFiles(disk, start, mostBytes) : []
  })
}

export const diskImageReader: FileReader = {
  name: 'disk image',
  accepts,
  read: (file, context) => {
    if (closedByDepth(file, context)) return { opaque: [`disk image in too many containers: ${file.name}`] }
    const { budget } = context
    const files = filesOf(file.bytes, budget.bytes)
    budget.bytes -= files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0)
    const unread = files.filter(({ bytes }) => bytes === null)
    return {
      traits: ['disk-image'],
      members: files.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes, foundIn: 'disk-image' }])),
      opaque: [
        ...(files.length === 0 ? [`disk image whose files cannot be listed: ${file.name}`] : []),
        ...unread.map(({ name }) => `unread file of a disk image: ${file.name}/${cleanName(name)}`),
      ],
    }
  },
}
