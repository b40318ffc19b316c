/** Where the volumes of a disk begin: at its beginning, by the master boot record, or by a GUID partition table (UEFI 2.10 section 5). */
import type { Disk } from './disk.ts'

const sector = 512
const most = 8

export const isFat = (boot: Buffer): boolean =>
  boot.length >= sector &&
  (boot.subarray(54, 57).toString('latin1') === 'FAT' || boot.subarray(82, 87).toString('latin1') === 'FAT32') &&
  boot.readUInt16LE(510) === 0xaa55
export const isNtfs = (boot: Buffer): boolean => boot.length >= sector && boot.subarray(3, 11).toString('latin1') === 'NTFS    '

function byGuidTable(disk: Disk): readonly number[] {
  const header = disk.read(sector, sector)
  if (header.length < sector || header.subarray(0, 8).toString('latin1') !== 'EFI PART') return []
  const table = disk.read(Number(header.readBigUInt64LE(72) & 0xffffffffn) * sector, 128 * most)
  return Array.from({ length: Math.floor(table.length / 128) }, (_, index) => Number(table.readBigUInt64LE(index * 128 + 32) & 0xffffffffn))
}

function byBootRecord(record: Buffer): readonly number[] {
  if (record.length < sector || record.readUInt16LE(510) !== 0xaa55) return []
  return [446, 462, 478, 494].map((at) => record.readUInt32LE(at + 8))
}

/** Byte offsets, at most nine. */
export function volumesOf(disk: Disk): readonly number[] {
  const boot = disk.read(0, sector)
  if (isFat(boot) || isNtfs(boot)) return [0]
  const starts = [...byBootRecord(boot), ...byGuidTable(disk)].filter((start) => start > 0).map((start) => start * sector)
  return [...new Set(starts)].slice(0, most)
}
