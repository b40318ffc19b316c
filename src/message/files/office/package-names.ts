/** Whether a ZIP archive is an Office Open XML package (ECMA-376 part 2), by the names in its central directory. */
import { decodeGuess } from '../../mime/charset.ts'

const endMark = Buffer.from('PK\u0005\u0006', 'latin1')
const entryMark = 0x02014b50
const mostEntries = 4_000
/** Packages of other programs, whose members are looked at one by one. */
const foreign = /^(?:appxmanifest\.xml|appxblockmap\.xml|[^/]{1,100}\.nuspec|extension\.vsixmanifest|fixeddocseq\.fdseq)$/

/** Lower-case name of a part without a leading slash; office programs take either slash. */
export const partName = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .replace(/^\/{1,9}/, '')
    .toLowerCase()

/** Names in the central directory, at most 4,000; empty where there is none. */
function directoryNames(bytes: Buffer): ReadonlySet<string> {
  const names = new Set<string>()
  const end = bytes.lastIndexOf(endMark)
  if (end < 0 || end + 22 > bytes.length) return names
  let at = bytes.readUInt32LE(end + 16)
  for (let count = 0; count < mostEntries && at + 46 <= bytes.length && bytes.readUInt32LE(at) === entryMark; count++) {
    const length = bytes.readUInt16LE(at + 28)
    names.add(partName(decodeGuess(bytes.subarray(at + 46, at + 46 + length))))
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}

const office = 'application/vnd.openxmlformats-officedocument'
const types: readonly (readonly [string, string])[] = [
  ['word/', `${office}.wordprocessingml.document`],
  ['xl/', `${office}.spreadsheetml.sheet`],
  ['ppt/', `${office}.presentationml.presentation`],
  ['visio/', 'application/vnd.ms-visio.drawing.main+xml'],
  ['_rels/.rels', office],
]

/** Media type of a ZIP archive that office programs open as a document, by its parts, whatever its name; null for other bytes. */
export function officePackageType(bytes: Buffer): string | null {
  if (!['PK\u0003\u0004', 'PK\u0005\u0006'].includes(bytes.toString('latin1', 0, 4))) return null
  const names = [...directoryNames(bytes)]
  if (!names.includes('[content_types].xml') || names.some((name) => foreign.test(name))) return null
  return types.find(([start]) => names.some((name) => name.startsWith(start)))?.[1] ?? null
}

/** True for a ZIP archive that is an office document. */
export const isOfficePackage = (bytes: Buffer): boolean => officePackageType(bytes) !== null
