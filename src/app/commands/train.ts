/** `anomix train`: labelled mail in; a model and its card out. */
import path from 'node:path'
import { trainModel, type TrainedModel, type TrainingRow } from '../../scoring/training/train-model.ts'
import { systemClock } from '../clock.ts'
import { composePool } from '../compose/pool.ts'
import { composeScoring } from '../compose/scoring.ts'
import { secretValues } from '../config/secrets.ts'
import type { Config } from '../config/schema.ts'
import type { LabelledFile } from '../corpus/labelled-file.ts'
import { readCorpora } from '../corpus/read-corpora.ts'
import { readSources } from '../corpus/sources-file.ts'
import { exitCodes } from '../exit-codes.ts'
import { createLogger, type Logger } from '../logger.ts'
import { productVersion } from '../paths.ts'
import { collectRows, type CollectedRows } from '../training/collect-rows.ts'
import { makeCard } from '../training/make-card.ts'
import { requireEnough } from '../training/require-enough.ts'
import { trainingSummary, unreadSummary } from '../training/summary.ts'
import { requireWritable, writeModel } from '../training/write-model.ts'
import { createProgress } from './progress.ts'

export interface TrainOptions {
  readonly corpora: readonly string[]
  /** Ends in `.onnx`. */
  readonly output: string
  readonly sources: string | null
  readonly seed: number
  readonly excludedSources: readonly string[]
  readonly splits: readonly string[]
}

async function readRows(config: Config, files: readonly LabelledFile[], logger: Logger): Promise<CollectedRows> {
  const { pool, workers } = composePool(config, composeScoring(config.scoring), logger)
  const progress = createProgress(process.stderr, files.length)
  let reading = ''
  try {
    return await collectRows(files, {
      pool,
      workers,
      messageBytes: config.analysis.limits.messageBytes,
      // An mbox is one file with many mails.
      onFile: (file) => {
        if (file !== reading) progress.step()
        reading = file
      },
    })
  } finally {
    progress.end()
    await pool.close()
  }
}

function learn(rows: readonly TrainingRow[], seed: number): TrainedModel {
  const progress = createProgress(process.stderr, 100, '% learnt')
  try {
    return trainModel(rows, {
      seed,
      onProgress: (done) => {
        progress.to(Math.floor(done * 100))
      },
    })
  } finally {
    progress.end()
  }
}

/** Resolves with the exit code; rejects with ConfigError for data that cannot be trained on and an output that cannot be written. */
export async function trainCommand(config: Config, options: TrainOptions): Promise<number> {
  const { corpora, output, splits, excludedSources, seed } = options
  const terms = options.sources === null ? {} : readSources(options.sources)
  const { files, leftOut } = await readCorpora(corpora, { splits, excludedSources })
  await requireWritable(output)
  const logger = createLogger({ level: 'error', secrets: secretValues(config), stream: process.stderr })
  const { rows, skipped } = await readRows(config, files, logger)
  try {
    requireEnough(rows.map(({ origin }) => origin))
  } catch (error) {
    // Too little may be left because too much could not be read.
    process.stderr.write(unreadSummary(skipped, leftOut))
    throw error
  }
  const trained = learn(rows, seed)
  const card = makeCard(trained, rows, {
    name: path.basename(output, '.onnx'),
    trainedAt: systemClock.now(),
    anomix: productVersion(),
    seed,
    skipped: skipped.length,
    terms,
  })
  await writeModel(output, trained.file, card)
  process.stdout.write(trainingSummary(card, { model: output, skipped, leftOut }))
  await logger.flush()
  return exitCodes.ok
}
