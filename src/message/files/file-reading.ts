/** Contract of the readers of one kind of file: bytes and name in, what is in them out; never a path, never a look at the network. */
import type { Lists } from '../../domain/finding.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import type { PictureCodes } from '../pictures/picture-codes.ts'
import type { Tools } from '../tools.ts'
import type { UnpackBudget } from './unpack-budget.ts'

/** One file of a message: an attachment, an inline part, a member of a container. */
export interface FileSource {
  /** Safe to show; members carry the names of their containers in front, parted by `/`. */
  readonly name: string
  /** As the sender declares it, lower case. */
  readonly mediaType: string
  /** By content; null where unknown. */
  readonly detectedType: string | null
  readonly bytes: Buffer
  readonly foundIn: string
  /** MIME part that it came in (`1.2`). */
  readonly path: string
  /** Containers around it; 0 for the attachment itself. */
  readonly depth: number
}

/** A file inside a file; its own readers see it next, within the budgets. */
export interface FileMember {
  readonly name: string
  readonly bytes: Buffer
  /** `archive` for members of archives, otherwise what it was embedded in (`pdf-embedded`, `office-embedded` …). */
  readonly foundIn: string
}

/** What one reader made of one file. */
export interface FileReading {
  /** Names that detectors go by, e.g. `macro`, `auto-run`; each once. */
  readonly traits?: readonly string[]
  /** What bears a trait out, at most 200 characters, safe to show after `excerpt`. */
  readonly details?: readonly { readonly trait: string; readonly excerpt: string }[]
  /** Values that carry a URL or a `mailto:`, `tel:`, `sms:` target, raw. */
  readonly references?: readonly { readonly url: string; readonly foundIn: string }[]
  /** Running text that a reader of the file sees. */
  readonly texts?: readonly { readonly text: string; readonly foundIn: string }[]
  readonly members?: readonly FileMember[]
  /** Why (part of) the file could not be looked into, with its name, in words: "not inspected", never "clean". */
  readonly opaque?: readonly string[]
}

export interface ReadContext {
  readonly limits: AnalysisLimits
  readonly lists: Lists
  readonly breaches: BreachLog
  readonly budget: UnpackBudget
  readonly tools: Tools
  /** Codes in pictures, within the budget of the submission. */
  readonly codes: PictureCodes
  /** Subject and visible text of the mail: passwords of archives stand there. */
  readonly words: string
  /** Addresses that the mail went to, lower case. */
  readonly recipients: readonly string[]
}

export interface FileReader {
  /** Of the kind, for logs and gaps. */
  readonly name: string
  readonly accepts: (file: FileSource) => boolean
  /** Does not throw for bad files; what it throws all the same becomes an opaque part. */
  readonly read: (file: FileSource, context: ReadContext) => FileReading | Promise<FileReading>
}
