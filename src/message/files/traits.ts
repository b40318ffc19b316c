/** Traits of a file by name and bytes: what it can do to who opens it. */
import { extensionOf } from './file-name.ts'
import { traitsOfName } from './name-traits.ts'
import { isMismatch } from './type-mismatch.ts'

const by = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const executables = by('exe scr com pif cpl dll msi msix appx jar')
const scripts = by('js jse vbs vbe wsf wsh hta bat cmd ps1 psm1 sh py')
const images = by('iso img vhd vhdx udf dmg')
const archives = by('zip rar 7z gz tgz tar bz2 xz cab ace arj lzh wim swm esd lzma lha alz egg')
const archiveTypes = by(
  'application/zip application/x-rar-compressed application/vnd.rar application/x-7z-compressed application/gzip application/x-gzip application/x-tar application/x-bzip2 application/x-xz application/vnd.ms-cab-compressed',
)
function rarEncrypted(bytes: Buffer): boolean {
  // RAR 5: a header of type 4 directly after the signature; RAR 4: header flag 0x80 or, on the first file, 0x04.
  if (bytes[6] === 0x01) return bytes[13] === 4
  if (((bytes[10] ?? 0) & 0x80) !== 0) return true
  const file = 7 + bytes.readUInt16LE(12)
  return bytes[file + 2] === 0x74 && ((bytes[file + 3] ?? 0) & 0x04) !== 0
}

function sevenZipEncrypted(bytes: Buffer): boolean {
  const offset = bytes.length >= 32 ? 32 + Number(bytes.readBigUInt64LE(12) & 0xffffffffn) : bytes.length
  return bytes.subarray(Math.min(offset, bytes.length)).includes(Buffer.from('06f10701', 'hex'))
}

/** A zip entry's flag bit 0 is judged by the zip reader; a PDF's by its reader; this covers the formats that say it in their own header. */
function encrypted(bytes: Buffer, type: string | null): boolean {
  if (type === 'application/x-encrypted-ooxml') return true
  if (bytes.length > 20 && bytes.subarray(0, 4).toString('latin1') === 'Rar!') return rarEncrypted(bytes)
  return type === 'application/x-7z-compressed' && sevenZipEncrypted(bytes)
}

/** Traits without opening the file as an archive. */
export function traitsOfFile(name: string, detected: string | null, bytes: Buffer): readonly string[] {
  const extension = extensionOf(name)
  const type = detected ?? ''
  const tests: readonly (readonly [string, boolean])[] = [
    ['encrypted', encrypted(bytes, detected)],
    ['archive', archives.has(extension) || archiveTypes.has(type)],
    ['type-mismatch', isMismatch(extension, detected)],
    ['disk-image', images.has(extension) || /iso9660|vhd|apple-diskimage/.test(type)],
    ['shortcut', extension === 'lnk' || extension === 'url' || /shortcut|\.lnk$/.test(type)],
    ['onenote', extension === 'one' || type === 'application/onenote'],
    ['executable', executables.has(extension) || /x-msdownload|x-dosexec|x-elf|mach-binary/.test(type)],
    ['script', scripts.has(extension)],
  ]
  return [...tests.filter(([, holds]) => holds).map(([trait]) => trait), ...traitsOfName(name)]
}
