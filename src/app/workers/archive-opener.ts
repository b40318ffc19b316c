/** Opens archives with libarchive (WebAssembly, from the installed package; nothing is fetched and nothing is written). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ArchiveMember, ArchiveOpener, OpenedArchive } from '../../message/files/archives/archive-opener.ts'
import type { UnpackBudget } from '../../message/files/unpack-budget.ts'

/** What is used of libarchive; the package's own types do not resolve under strict settings. Pointers are numbers, 0 for none. */
interface Libarchive {
  readonly module: {
    readonly HEAP8: Int8Array
    readonly _malloc: (size: number) => number
    readonly _free: (pointer: number) => void
  }
  readonly read_new_memory: (data: number, size: number) => number
  readonly read_next_entry: (archive: number) => number
  readonly read_data: (archive: number, into: number, size: number) => number
  readonly read_has_encrypted_entries: (archive: number) => number
  readonly read_free: (archive: number) => number
  /** Of the latest call; empty for none. */
  readonly error_string: (archive: number) => string
  readonly entry_filetype: (entry: number) => number
  readonly entry_pathname: (entry: number) => string
  readonly entry_is_encrypted: (entry: number) => number
}

const chunkBytes = 65_536
/** An instance that has grown beyond this is dropped: WebAssembly memory never shrinks. */
const mostMemory = 128_000_000
const mostName = 1_000
const directory = 0o040000
const fileTypeMask = 0o170000

function readMember(lib: Libarchive, archive: number, chunk: number, budget: UnpackBudget): Buffer | null {
  const pieces: Buffer[] = []
  for (;;) {
    const length = lib.read_data(archive, chunk, chunkBytes)
    if (length <= 0) return Buffer.concat(pieces)
    budget.bytes -= length
    if (budget.bytes < 0) return null
    pieces.push(Buffer.from(lib.module.HEAP8.slice(chunk, chunk + length)))
  }
}

/** Name, flags and content of the entry at hand; null for what is no file. */
function memberOf(lib: Libarchive, archive: number, entry: number, chunk: number, budget: UnpackBudget): ArchiveMember | null {
  if ((lib.entry_filetype(entry) & fileTypeMask) === directory) return null
  const name = lib.entry_pathname(entry).slice(-mostName)
  const encrypted = lib.entry_is_encrypted(entry) !== 0
  if (encrypted || budget.bytes <= 0) return { name, encrypted, bytes: null }
  try {
    return { name, encrypted, bytes: readMember(lib, archive, chunk, budget) }
  } catch (error) {
    // A trap of WebAssembly leaves the instance in an unknown state: the caller drops it.
    if (error instanceof Error && error.name === 'RuntimeError') throw error
    return { name, encrypted, bytes: null }
  }
}

function walk(lib: Libarchive, archive: number, chunk: number, budget: UnpackBudget): OpenedArchive {
  const members: ArchiveMember[] = []
  let complete = true
  for (let entry = lib.read_next_entry(archive); entry !== 0; entry = lib.read_next_entry(archive)) {
    if (members.length > budget.entries) {
      complete = false
      break
    }
    const member = memberOf(lib, archive, entry, chunk, budget)
    if (member !== null) members.push(member)
    if (budget.bytes < 0) {
      complete = false
      break
    }
  }
  // The end and an error look alike here: behind a damaged header, other programs may well read on.
  if (complete && lib.error_string(archive) !== '') complete = false
  return { members, complete, encryptedNames: members.length === 0 && lib.read_has_encrypted_entries(archive) > 0 }
}

function open(lib: Libarchive, bytes: Uint8Array, budget: UnpackBudget): OpenedArchive | null {
  const { module } = lib
  const data = module._malloc(bytes.length)
  const chunk = module._malloc(chunkBytes)
  if (data === 0 || chunk === 0) return null
  module.HEAP8.set(bytes, data)
  let archive = 0
  try {
    archive = lib.read_new_memory(data, bytes.length)
    return walk(lib, archive, chunk, budget)
  } finally {
    if (archive !== 0) lib.read_free(archive)
    module._free(chunk)
    module._free(data)
  }
}

/** The program is loaded with the first archive: most mail has none. */
export function createArchiveOpener(): ArchiveOpener {
  let instance: Libarchive | null = null
  const load = async (): Promise<Libarchive> => {
    const { libarchiveWasm } = await import('libarchive-wasm')
    const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('libarchive-wasm/dist/libarchive.wasm'))
    return await libarchiveWasm({ wasmBinary })
  }
  return async (archive, budget) => {
    try {
      instance ??= await load()
      const opened = open(instance, archive, budget)
      if (instance.module.HEAP8.length > mostMemory) instance = null
      return opened
    } catch {
      // What libarchive does not know as an archive traps in this build; a fresh instance comes with the next archive.
      instance = null
      return null
    }
  }
}
