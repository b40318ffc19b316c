/** One file, read as the attachment of a mail. */
import type { FileObservable } from '../../../src/domain/analysis.ts'
import type { Message } from '../../../src/domain/message.ts'
import { attach, message } from '../helpers.ts'

export interface ReadFile {
  readonly message: Message
  readonly file: FileObservable
  /** URLs that stood in files, with their places. */
  readonly urls: ReadonlyMap<string, readonly string[]>
  readonly details: (trait: string) => readonly string[]
}

/** Attaches the bytes under the name and reads the mail. */
export async function readOne(name: string, content: Buffer): Promise<ReadFile> {
  const read = await message(
    attach(['Content-Type: application/octet-stream', `Content-Disposition: attachment; filename="${name}"`], content),
  )
  const file = read.observables.files[0]
  if (file === undefined) throw new Error('no file')
  return {
    message: read,
    file,
    urls: new Map(read.observables.urls.filter(({ inFiles }) => inFiles.length > 0).map(({ url, foundIn }) => [url, foundIn])),
    details: (trait) => file.details.filter((detail) => detail.trait === trait).map(({ excerpt }) => excerpt),
  }
}
