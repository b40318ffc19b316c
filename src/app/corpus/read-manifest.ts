/** A corpus that a manifest describes: tab-separated, one mail a line, names of the columns in the first. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../../domain/errors.ts'
import { neutralise } from '../../report/neutralise.ts'
import { knownLabels, outcomeOf } from './labels.ts'
import { createLeftOut, type LabelledFile, type LabelledFiles } from './labelled-file.ts'

const required = ['file', 'label'] as const

/** The four digits that a date begins with, null where it does not. */
function yearOf(date: string): number | null {
  const year = /^(?:19|20)\d{2}(?!\d)/.exec(date)?.[0]
  return year === undefined ? null : Number(year)
}

/**
 * Files that a manifest names, in its order; where it has a column `split`, the rows of the given ones alone (null: all). Throws
 * ConfigError with line and value for an unknown label, a row without a file, or where no row has any of the splits.
 */
export function readManifest(
  manifest: string,
  options: { readonly splits: readonly string[] | null; readonly corpus: number },
): LabelledFiles {
  const invalid = (line: number, detail: string): ConfigError =>
    new ConfigError('CORPUS_INVALID', { detail: `${manifest}, line ${line}: ${detail}.` })
  const [head = '', ...lines] = readFileSync(manifest, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  const columns = head.split('\t')
  for (const name of required) if (!columns.includes(name)) throw invalid(1, `expected a column ${name}`)
  const folder = path.dirname(manifest)
  const leftOut = createLeftOut()
  const splits = new Set<string>()
  const files: LabelledFile[] = []
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const cells = line.split('\t')
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? ''
    const split = columns.includes('split') ? cell('split') : null
    if (split !== null) splits.add(split)
    const outcome = outcomeOf(cell('label'))
    if (outcome === null) throw invalid(index + 2, `label ${JSON.stringify(cell('label'))}, expected one of ${knownLabels.join(', ')}`)
    if (cell('file') === '') throw invalid(index + 2, 'expected the name of a file')
    if (split !== null && options.splits?.includes(split) === false) leftOut.add(`of the split ${split === '' ? '(none)' : split}`)
    else if (outcome === 'left out') leftOut.add(`labelled ${cell('label').toLowerCase()}`)
    else {
      files.push({
        path: path.join(folder, cell('file')),
        file: cell('file'),
        outcome,
        kind: cell('kind') || 'real',
        source: cell('source') || path.basename(path.resolve(folder)),
        language: /^[a-z]{2}$/.exec(cell('lang'))?.[0] ?? null,
        year: yearOf(cell('date')),
        cluster: cell('cluster') === '' ? null : `${options.corpus} ${cell('cluster')}`,
      })
    }
  }
  if (options.splits !== null && splits.size > 0 && !options.splits.some((split) => splits.has(split))) {
    throw new ConfigError('CORPUS_INVALID', {
      detail: `${manifest}: no row has the split ${options.splits.join(' or ')}; there are ${[...splits].sort().map(neutralise).join(', ')}.`,
    })
  }
  return { files, leftOut: leftOut.counts }
}
