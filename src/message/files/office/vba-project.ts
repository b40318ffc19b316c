/** Modules of a VBA project ([MS-OVBA] section 2.3.4): their source, and the compiled code beside it. */
import type { CompoundStorage, CompoundStream } from '../../compound-file.ts'
import { decodeCodepage } from '../../outlook/codepages.ts'
import { decompressVba } from './vba-compression.ts'
import { textOfUtf16 } from '../../utf16.ts'

export interface VbaModule {
  readonly name: string
  /** Empty where there is none or where it cannot be unpacked. */
  readonly source: string
  /** Bytes in front of the source: the compiled form. */
  readonly compiled: Buffer
}

const dirBytes = 1_000_000
const moduleBytes = 1_000_000
const projectBytes = 4_000_000
const mostModules = 200
const mostRecords = 20_000
const ownStreams = /^(?:dir|_vba_project|__srp_.{0,20})$/
const sourceMark = Buffer.from('\0Attribut', 'latin1')
const ids = { codepage: 0x0003, version: 0x0009, streamName: 0x001a, offset: 0x0031, moduleEnd: 0x002b, streamNameUnicode: 0x0032 } as const

interface Place {
  readonly name: string
  readonly offset: number
}
interface Directory {
  readonly codepage: number
  readonly places: readonly Place[]
}

/** Names and offsets of the modules in the unpacked `dir` stream. */
function readDirectory(dir: Buffer): Directory {
  const places: Place[] = []
  let codepage = 1_252
  let name = ''
  let offset = 0
  let records = 0
  for (let at = 0; at + 6 <= dir.length && places.length < mostModules && records < mostRecords; records++) {
    const id = dir.readUInt16LE(at)
    // The version record states four bytes and has six.
    const size = id === ids.version ? 6 : dir.readUInt32LE(at + 2)
    const data = dir.subarray(at + 6, at + 6 + size)
    at += 6 + size
    if (id === ids.codepage && data.length >= 2) codepage = data.readUInt16LE(0)
    else if (id === ids.streamName) name = decodeCodepage(data, codepage).toLowerCase()
    else if (id === ids.streamNameUnicode && data.length > 0) name = textOfUtf16(data).toLowerCase()
    else if (id === ids.offset && data.length >= 4) offset = data.readUInt32LE(0)
    else if (id === ids.moduleEnd) {
      places.push({ name, offset })
      name = ''
      offset = 0
    }
  }
  return { codepage, places }
}

/** Where the source begins by its own look, whatever the directory says; null where nothing looks so. */
function findSource(bytes: Buffer): number | null {
  const at = bytes.lastIndexOf(sourceMark)
  return at < 3 ? null : at - 3
}

function readModule(stream: CompoundStream, offset: number | null, codepage: number, most: number): VbaModule {
  const bytes = stream.read()
  const stated = offset === null ? Buffer.alloc(0) : decompressVba(bytes, offset, Math.min(most, moduleBytes))
  const found = stated.length > 0 ? null : findSource(bytes)
  const source = found === null ? stated : decompressVba(bytes, found, Math.min(most, moduleBytes))
  const end = source.length === 0 ? bytes.length : (found ?? offset ?? bytes.length)
  return { name: stream.name, source: decodeCodepage(source, codepage), compiled: bytes.subarray(0, end) }
}

/** True where the storage is the `VBA` storage of a project. */
function isVbaStorage(storage: CompoundStorage): boolean {
  return storage.streams.has('_vba_project') || (storage.streams.has('dir') && storage.streams.size > 1)
}

/** All modules of the projects in a compound file (`vbaProject.bin`, `Macros`, `_VBA_PROJECT_CUR`); null where there is no project. */
export function readVbaProject(storages: readonly CompoundStorage[]): readonly VbaModule[] | null {
  const projects = storages.filter(isVbaStorage).slice(0, 20)
  if (projects.length === 0) return null
  const modules: VbaModule[] = []
  let left = projectBytes
  for (const project of projects) {
    const { codepage, places } = readDirectory(decompressVba(project.streams.get('dir')?.read() ?? Buffer.alloc(0), 0, dirBytes))
    const offsets = new Map(places.map(({ name, offset }) => [name, offset]))
    for (const stream of project.streams.values()) {
      if (ownStreams.test(stream.name) || modules.length >= mostModules || left <= 0) continue
      const module = readModule(stream, offsets.get(stream.name) ?? null, codepage, left)
      left -= module.source.length
      modules.push(module)
    }
  }
  return modules
}
