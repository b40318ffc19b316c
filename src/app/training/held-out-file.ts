/** What held-out models said of each training mail, as lines of JSON: with it `evaluate` judges mail that the model has learnt from honestly. */
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError, describeError } from '../../domain/errors.ts'
import type { OutcomeProbabilities } from '../../domain/outcomes.ts'
import type { Asking } from '../../scoring/training/held-out-mails.ts'
import type { HeldOutMail } from '../../scoring/training/train-model.ts'
import type { TrainingRow } from '../../scoring/training/training-data.ts'

const share = z.number().min(0).max(1)
const probabilities = z.strictObject({ malicious: share, spam: share, legitimate: share }).nullable()
const lineSchema = z.strictObject({
  source: z.string(),
  file: z.string(),
  campaign: probabilities,
  bySource: probabilities,
  attacked: probabilities,
  headless: probabilities,
})

const keyOf = (source: string, file: string): string => JSON.stringify([source, file])

/** Writes the lines in the order of the mails; donors, about whom nobody was asked, are left out. Rejects with ConfigError. */
export async function writeHeldOut(path: string, rows: readonly TrainingRow[], heldOut: readonly HeldOutMail[]): Promise<void> {
  const lines = rows.flatMap(({ origin: { source, file }, donor }, row) => {
    const said = heldOut[row]
    if (said === undefined || donor) return []
    const { campaign, source: bySource, attacked, headless } = said
    return [`${JSON.stringify({ source, file, campaign, bySource, attacked, headless })}\n`]
  })
  await writeFile(path, lines.join('')).catch((cause: unknown) => {
    throw new ConfigError('OUTPUT_UNWRITABLE', { detail: `${path}: ${describeError(cause)}.`, cause })
  })
}

/** Probabilities by source and file, for one way of asking. Rejects with ConfigError for a file that `train` did not write. */
export async function readHeldOut(path: string, asking: Asking): Promise<(source: string, file: string) => OutcomeProbabilities | null> {
  const said = new Map<string, OutcomeProbabilities | null>()
  try {
    for (const text of (await readFile(path, 'utf8')).split('\n')) {
      if (text === '') continue
      const line = lineSchema.parse(JSON.parse(text))
      const key = keyOf(line.source, line.file)
      // Two corpora may hold mails of one name: nobody can tell whose answer this is.
      said.set(key, said.has(key) ? null : line[asking === 'source' ? 'bySource' : asking])
    }
  } catch (cause) {
    throw new ConfigError('CORPUS_INVALID', {
      detail: `${path} was not written by \`anomix train --held-out\`: ${describeError(cause)}.`,
      cause,
    })
  }
  return (source, file) => said.get(keyOf(source, file)) ?? null
}
