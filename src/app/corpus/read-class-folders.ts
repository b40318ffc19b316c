/** A corpus of folders named by outcome: `phishing/`, `legitimate/`, `spam/` and the other words for them. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '../inputs.ts'
import { outcomeOf } from './labels.ts'
import { createLeftOut, type LabelledFile, type LabelledFiles } from './labelled-file.ts'

/** Folders of a Maildir say nothing about where mail comes from. */
const maildirFolders: ReadonlySet<string> = new Set(['cur', 'new', 'tmp'])

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true
}

/** The folder below the class folder, or the corpus where files lie in the class folder itself. */
function sourceOf(file: string, classFolder: string, corpus: string): string {
  const [first = '', ...rest] = path.relative(classFolder, file).split(path.sep)
  return rest.length === 0 || maildirFolders.has(first) ? path.basename(path.resolve(corpus)) : first
}

/** Files of the class folders, sorted by name; null where the folder has none. */
export async function readClassFolders(corpus: string): Promise<LabelledFiles | null> {
  const names = readdirSync(corpus)
    .filter((name) => !name.startsWith('.'))
    .sort()
  const leftOut = createLeftOut()
  const files: LabelledFile[] = []
  let classes = 0
  for (const name of names) {
    const folder = path.join(corpus, name)
    const outcome = isFolder(folder) ? outcomeOf(name) : null
    if (outcome === null || outcome === 'left out') {
      leftOut.add(`in ${isFolder(folder) ? `${name}/` : 'no class folder'}`, isFolder(folder) ? (await listFiles([folder])).length : 1)
      continue
    }
    classes++
    for (const file of await listFiles([folder])) {
      files.push({
        path: file,
        file: path.relative(corpus, file).split(path.sep).join('/'),
        outcome,
        kind: 'real',
        source: sourceOf(file, folder, corpus),
        language: null,
        year: null,
        cluster: null,
      })
    }
  }
  return classes === 0 ? null : { files, leftOut: leftOut.counts }
}
