/** Files of a FAT12, FAT16 or FAT32 volume (Microsoft, FAT: General Overview of On-Disk Format 1.03). */
import type { Disk, DiskFile } from './disk.ts'
import { textOfUtf16 } from '../../utf16.ts'

interface Geometry {
  readonly clusterBytes: number
  readonly table: number
  readonly root: { readonly at: number; readonly bytes: number } | { readonly cluster: number }
  readonly data: number
  readonly width: 12 | 16 | 32
}

const entryBytes = 32
const mostEntries = 2_000
const mostDirectories = 200

function geometryOf(disk: Disk, start: number): Geometry | null {
  const boot = disk.read(start, 512)
  const sector = boot.readUInt16LE(11)
  const perCluster = boot[13] ?? 0
  if (![512, 1_024, 2_048, 4_096].includes(sector) || perCluster === 0 || perCluster > 128) return null
  const reserved = boot.readUInt16LE(14)
  const rootBytes = Math.ceil((boot.readUInt16LE(17) * entryBytes) / sector) * sector
  const tableSectors = boot.readUInt16LE(22) === 0 ? boot.readUInt32LE(36) : boot.readUInt16LE(22)
  const sectors = boot.readUInt16LE(19) === 0 ? boot.readUInt32LE(32) : boot.readUInt16LE(19)
  const table = start + reserved * sector
  const rootAt = table + (boot[16] ?? 1) * tableSectors * sector
  const data = rootAt + rootBytes
  const clusters = Math.floor((sectors * sector - (data - start)) / (perCluster * sector))
  const width = clusters < 4_085 ? 12 : clusters < 65_525 ? 16 : 32
  const root = rootBytes === 0 ? { cluster: boot.readUInt32LE(44) } : { at: rootAt, bytes: rootBytes }
  return { clusterBytes: perCluster * sector, table, root, data, width }
}

/** The cluster after this one; null at the end of the chain. */
function following(disk: Disk, { table, width }: Geometry, cluster: number): number | null {
  const at = width === 12 ? Math.floor(cluster * 1.5) : cluster * (width / 8)
  const raw = disk.read(table + at, width === 32 ? 4 : 2)
  if (raw.length < (width === 32 ? 4 : 2)) return null
  const pair = width === 32 ? raw.readUInt32LE(0) & 0x0fffffff : raw.readUInt16LE(0)
  const next = width === 12 ? (cluster % 2 === 0 ? pair & 0xfff : pair >> 4) : pair
  const end = width === 12 ? 0xff7 : width === 16 ? 0xfff7 : 0x0ffffff7
  return next < 2 || next >= end ? null : next
}

/** Bytes of a chain, at most `length`. */
function chain(disk: Disk, geometry: Geometry, first: number, length: number): Buffer {
  const pieces: Buffer[] = []
  const most = Math.ceil(length / geometry.clusterBytes)
  let cluster: number | null = first
  for (let count = 0; count < most && cluster !== null && cluster >= 2; count++) {
    const piece = disk.read(geometry.data + (cluster - 2) * geometry.clusterBytes, geometry.clusterBytes)
    if (piece.length === 0) break
    pieces.push(piece)
    cluster = following(disk, geometry, cluster)
  }
  return Buffer.concat(pieces).subarray(0, length)
}

interface Entry {
  readonly name: string
  readonly directory: boolean
  readonly cluster: number
  readonly size: number
}

const shortName = (entry: Buffer): string => {
  const base = entry.subarray(0, 8).toString('latin1').trimEnd()
  const extension = entry.subarray(8, 11).toString('latin1').trimEnd()
  return extension === '' ? base : `${base}.${extension}`
}
const longPiece = (entry: Buffer): string =>
  textOfUtf16(Buffer.concat([entry.subarray(1, 11), entry.subarray(14, 26), entry.subarray(28, 32)])).split(/[\u0000\uffff]/, 1)[0] ?? ''

function entriesOf(directory: Buffer): readonly Entry[] {
  const entries: Entry[] = []
  let long = ''
  for (let at = 0; at + entryBytes <= directory.length && entries.length < mostEntries; at += entryBytes) {
    const entry = directory.subarray(at, at + entryBytes)
    if (entry[0] === 0) break
    const attributes = entry[11] ?? 0
    if (entry[0] === 0xe5) long = ''
    else if ((attributes & 0x3f) === 0x0f) long = `${longPiece(entry)}${long}`.slice(0, 260)
    else {
      const name = long === '' ? shortName(entry) : long
      long = ''
      const label = (attributes & 0x08) !== 0
      if (label || /^\.{1,2}$/.test(name)) continue
      const cluster = (entry.readUInt16LE(20) << 16) | entry.readUInt16LE(26)
      entries.push({ name, directory: (attributes & 0x10) !== 0, cluster: cluster >>> 0, size: entry.readUInt32LE(28) })
    }
  }
  return entries
}

/** Files of all directories, contents within `mostBytes` altogether; empty where the volume is no FAT. */
export function fatFiles(disk: Disk, start: number, mostBytes: number): readonly DiskFile[] {
  const geometry = geometryOf(disk, start)
  if (geometry === null) return []
  const { root } = geometry
  const files: DiskFile[] = []
  const visited = new Set<number>()
  const directories = ['cluster' in root ? chain(disk, geometry, root.cluster, mostEntries * entryBytes) : disk.read(root.at, root.bytes)]
  let left = mostBytes
  for (let directory = directories.shift(); directory !== undefined; directory = directories.shift()) {
    for (const { name, directory: isDirectory, cluster, size } of entriesOf(directory)) {
      if (files.length >= mostEntries) return files
      if (isDirectory) {
        if (visited.has(cluster) || visited.size >= mostDirectories) continue
        visited.add(cluster)
        directories.push(chain(disk, geometry, cluster, mostEntries * entryBytes))
        continue
      }
      const bytes = size > left ? null : chain(disk, geometry, cluster, size)
      left -= bytes?.length ?? 0
      files.push({ name, bytes: bytes !== null && bytes.length < size ? null : bytes })
    }
  }
  return files
}
