/** Contract of the opener of archives other than ZIP: it is handed in, because its WebAssembly comes from a file. */
import type { UnpackBudget } from '../unpack-budget.ts'

export interface ArchiveMember {
  /** As the archive has it, path and all: for showing only. */
  readonly name: string
  readonly encrypted: boolean
  /** Null where it was not unpacked: encrypted, damaged, over budget. */
  readonly bytes: Buffer | null
}

export interface OpenedArchive {
  readonly members: readonly ArchiveMember[]
  /** False where the archive ended in an error or the budget did. */
  readonly complete: boolean
  /** Even the names of the members are encrypted. */
  readonly encryptedNames: boolean
}

/** Opens RAR, 7z, TAR (packed ones too), CAB and ISO 9660 images; null for everything else. Takes what it unpacks from the budget; never rejects. */
export type ArchiveOpener = (archive: Uint8Array, budget: UnpackBudget) => Promise<OpenedArchive | null>
