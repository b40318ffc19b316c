/** The attached files of a message, as several detectors want them. */
import type { FileObservable } from '../domain/analysis.ts'
import type { Hit } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { excerpt, seen } from './evidence.ts'

const mostFiles = 1_000
const mostHits = 10

/** Files and archive members that satisfy `test`, at most ten. */
export function filesWith(message: Message, test: (file: FileObservable) => boolean): readonly FileObservable[] {
  return message.observables.files.slice(0, mostFiles).filter(test).slice(0, mostHits)
}

/** One hit for each file; `sentence` is followed by the file's name. */
export function hitsByFile(files: readonly FileObservable[], sentence: string): readonly Hit[] {
  return files.map((file) => ({
    description: `${sentence}: ${excerpt(file.name)}`,
    evidence: [seen('file', `${file.name} (${file.detectedType ?? file.mediaType})`)],
  }))
}

/** One hit for each file, with what bears the trait out as evidence; `sentence` is followed by the file's name. */
export function hitsByTraitOfFile(files: readonly FileObservable[], trait: string, sentence: string): readonly Hit[] {
  return files.map((file) => {
    const told = file.details.filter((detail) => detail.trait === trait).slice(0, 3)
    const [hit] = hitsByFile([file], sentence)
    return {
      description: hit?.description ?? sentence,
      evidence: [
        ...(hit?.evidence ?? []),
        ...told.filter((detail) => detail.excerpt.trim() !== '').map((detail) => seen('file', detail.excerpt)),
      ],
    }
  })
}

/** What stands behind the last dot of the last path segment, lower case, trailing dots and blanks ignored as Windows does; empty for none. */
export function lastExtension(name: string): string {
  const base = (name.slice(-300).split('/').at(-1) ?? '').toLowerCase().trimEnd()
  const end = Array.from(base).findLastIndex((character) => character !== '.' && character !== ' ')
  const dot = base.lastIndexOf('.', end)
  return dot <= 0 ? '' : base.slice(dot + 1, end + 1)
}

/** As {@link hitsByFile}, with what the reader of the file saw of `trait` as evidence beside the name. */
export function detailedHits(files: readonly FileObservable[], trait: string, sentence: string): readonly Hit[] {
  const hits = hitsByFile(files, sentence)
  return hits.map((hit, index) => {
    const details = files[index]?.details.filter((detail) => detail.trait === trait && detail.excerpt !== '').slice(0, 3) ?? []
    return { ...hit, evidence: [...hit.evidence, ...details.map((detail) => seen('file', detail.excerpt))] }
  })
}
