/**
 * What held-out models said of each training mail, as lines of JSON: with it `evaluate` judges mail that the model has learnt from
 * honestly. The first line names the model.
 */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { AnomixError, ConfigError, describeError } from '../../domain/errors.ts'
import { askings, type Asking } from '../../domain/evaluation.ts'
import type { OutcomeProbabilities } from '../../domain/outcomes.ts'
import { neutralise } from '../../report/neutralise.ts'
import type { HeldOutMail } from '../../scoring/training/train-model.ts'
import type { TrainingRow } from '../../scoring/training/training-data.ts'
import type { LabelledFile } from '../corpus/labelled-file.ts'

const share = z.number().min(0).max(1)
const probabilities = z.strictObject({ malicious: share, spam: share, legitimate: share }).nullable()
const headSchema = z.strictObject({ model: z.string().regex(/^[0-9a-f]{64}$/) })
const lineSchema = z.strictObject({ source: z.string(), file: z.string(), said: z.record(z.enum(askings), probabilities) })

const keyOf = (source: string, file: string): string => JSON.stringify([source, file])
const called = ({ source, file }: { readonly source: string; readonly file: string }): string =>
  `${neutralise(file)} of the source ${neutralise(source)}`

/** Throws ConfigError where two mails have one source and one name, as in two corpora of one name: what was said of one would count for the other. */
export function requireOneName(files: readonly Pick<LabelledFile, 'source' | 'file' | 'path'>[]): void {
  const known = new Map<string, string>()
  for (const each of files) {
    const key = keyOf(each.source, each.file)
    const other = known.get(key)
    if (other !== undefined) {
      const paths = `${neutralise(other)} and ${neutralise(each.path)}`
      throw new ConfigError('CORPUS_INVALID', {
        detail: `--held-out tells mails apart by source and file, but ${paths} are both ${called(each)}: rename a folder or a source.`,
      })
    }
    known.set(key, each.path)
  }
}

/** The lines in the order of the mails, after that of the model (SHA-256); mails about which nobody was asked are left out. */
export function heldOutLines(model: string, rows: readonly TrainingRow[], heldOut: readonly HeldOutMail[]): string {
  const lines = rows.flatMap(({ origin: { source, file } }, row) => {
    const said = heldOut[row]
    return said === undefined || askings.every((asking) => said[asking] === null) ? [] : [{ source, file, said }]
  })
  return [{ model }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/**
 * Probabilities by source and file, for one way of asking. Rejects with ConfigError for a file that `train` did not write, or
 * wrote for another model (SHA-256).
 */
export async function readHeldOut(
  path: string,
  { asking, model }: { readonly asking: Asking; readonly model: string },
): Promise<(source: string, file: string) => OutcomeProbabilities | null> {
  const said = new Map<string, OutcomeProbabilities | null>()
  const refused = (detail: string): ConfigError => new ConfigError('CORPUS_INVALID', { detail: `--held-out ${path} ${detail}` })
  try {
    const [head = '', ...lines] = (await readFile(path, 'utf8')).split('\n')
    const own = headSchema.parse(JSON.parse(head)).model
    if (own !== model) throw refused(`belongs to the model ${own.slice(0, 16)}…, not to ${model.slice(0, 16)}…, which is evaluated.`)
    for (const text of lines) {
      if (text === '') continue
      const line = lineSchema.parse(JSON.parse(text))
      const key = keyOf(line.source, line.file)
      if (said.has(key)) throw refused(`names ${called(line)} twice.`)
      said.set(key, line.said[asking])
    }
  } catch (cause) {
    if (cause instanceof AnomixError) throw cause
    throw new ConfigError('CORPUS_INVALID', {
      detail: `--held-out ${path} was not written by \`anomix train --held-out\`: ${describeError(cause)}.`,
      cause,
    })
  }
  return (source, file) => said.get(keyOf(source, file)) ?? null
}
