/** Turns the paths of the command line into files of labelled mail: folders named by outcome, or manifests. */
import { statSync } from 'node:fs'
import path from 'node:path'
import { AnomixError, ConfigError } from '../../domain/errors.ts'
import { neutralise } from '../../report/neutralise.ts'
import { createLeftOut, type LabelledFile, type LabelledFiles } from './labelled-file.ts'
import { readClassFolders } from './read-class-folders.ts'
import { readManifest } from './read-manifest.ts'

const archive = /\.(?:tar|tgz|txz|zip|7z|rar|gz|xz|bz2|zst)$/i

export interface CorpusOptions {
  /** Where a manifest has a column `split`, rows of these alone are read; all of them with null. */
  readonly splits: readonly string[] | null
  /** Sources to leave out: names, or beginnings of names that end in `*`. */
  readonly excludedSources: readonly string[]
}

/** True where a name is the pattern, or begins with what stands before its trailing `*`. */
export const matchesSource = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

const unreadable = (detail: string, cause?: unknown): ConfigError => new ConfigError('CORPUS_UNREADABLE', { detail, cause })

async function readCorpus(given: string, splits: CorpusOptions['splits'], corpus: number): Promise<LabelledFiles> {
  const found = statSync(given, { throwIfNoEntry: false })
  if (found === undefined) throw unreadable(`${given} does not exist.`)
  if (!found.isDirectory()) {
    if (found.isFile() && given.endsWith('.tsv')) return readManifest(given, { splits, corpus })
    throw unreadable(archive.test(given) ? `${given} is an archive: unpack it and give the folder.` : `${given} is no folder.`)
  }
  const manifest = path.join(given, 'manifest.tsv')
  if (statSync(manifest, { throwIfNoEntry: false })?.isFile() === true) return readManifest(manifest, { splits, corpus })
  const folders = await readClassFolders(given)
  if (folders === null) throw unreadable(`${given} holds neither manifest.tsv nor folders named phishing, spam and legitimate.`)
  return folders
}

/** As above; what the file system says of a folder or manifest becomes a sentence as well. */
async function readCorpusSafely(given: string, splits: CorpusOptions['splits'], corpus: number): Promise<LabelledFiles> {
  try {
    return await readCorpus(given, splits, corpus)
  } catch (error) {
    if (error instanceof AnomixError) throw error
    throw unreadable(`${given}: ${error instanceof Error ? error.message : String(error)}.`, error)
  }
}

/** A name that fits nothing is refused: with a slip of the pen, the very data would be trained on that was to stay out. */
function refuseUnknownSources(files: readonly LabelledFile[], excluded: readonly string[]): void {
  const sources = [...new Set(files.map(({ source }) => source))].sort()
  for (const pattern of excluded) {
    if (sources.some((name) => matchesSource(name, pattern))) continue
    throw new ConfigError('CORPUS_INVALID', {
      detail: `No mail is of the source ${pattern}; there are ${sources.map(neutralise).join(', ')}.`,
    })
  }
}

/** All files of all corpora, in the order given. Throws ConfigError where a corpus cannot be read or its manifest is wrong. */
export async function readCorpora(paths: readonly string[], options: CorpusOptions): Promise<LabelledFiles> {
  const leftOut = createLeftOut()
  const all: LabelledFile[] = []
  for (const [index, given] of paths.entries()) {
    const corpus = await readCorpusSafely(given, options.splits, index)
    all.push(...corpus.files)
    for (const [reason, count] of corpus.leftOut) leftOut.add(reason, count)
  }
  refuseUnknownSources(all, options.excludedSources)
  const files = all.filter(({ source }) => {
    const excluded = options.excludedSources.some((pattern) => matchesSource(source, pattern))
    if (excluded) leftOut.add(`of the excluded source ${source}`)
    return !excluded
  })
  return { files, leftOut: leftOut.counts }
}
