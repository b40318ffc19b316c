/** `anomix train`: labelled mail in; a model and its card out. */
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { trainModel, type TrainedModel } from '../../scoring/training/train-model.ts'
import { packRows, type TrainingRow } from '../../scoring/training/training-data.ts'
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
import { requireWritable, writeResult } from '../result-file.ts'
import { createLearningPool } from '../training/learning-pool.ts'
import { collectPadding } from '../training/padding.ts'
import { variantMaker } from '../training/variants.ts'
import { collectRows, type CollectedRows } from '../training/collect-rows.ts'
import { makeCard } from '../training/make-card.ts'
import { heldOutLines, requireOneName } from '../training/held-out-file.ts'
import { measureTraining } from '../training/measure-training.ts'
import { requireEnough } from '../training/require-enough.ts'
import { trainingSummary, unreadSummary } from '../training/summary.ts'
import { prepareFolder, writeModel } from '../training/write-model.ts'
import { createProgress } from './progress.ts'

export interface TrainOptions {
  readonly corpora: readonly string[]
  /** Ends in `.onnx`. */
  readonly output: string
  readonly sources: string | null
  readonly seed: number
  readonly excludedSources: readonly string[]
  readonly splits: readonly string[]
  /** Where to write what held-out models said of each mail. */
  readonly heldOut: string | null
}

async function readRows(
  config: Config,
  files: readonly LabelledFile[],
  { seed, logger }: { readonly seed: number; readonly logger: Logger },
): Promise<CollectedRows> {
  const { pool, workers } = composePool(config, composeScoring(config.scoring), logger)
  const parts = { pool, workers, messageBytes: config.analysis.limits.messageBytes }
  const progress = createProgress(process.stderr, files.length)
  let reading = ''
  // An mbox is one file with many mails.
  const onFile = (file: string): void => {
    if (file !== reading) progress.step()
    reading = file
  }
  try {
    const padding = await collectPadding(files, parts, seed)
    return await collectRows(files, { ...parts, onFile }, variantMaker(pool, padding))
  } finally {
    progress.end()
    await pool.close()
  }
}

async function learn(rows: readonly TrainingRow[], seed: number, threads: number): Promise<TrainedModel> {
  const data = packRows(rows)
  const progress = createProgress(process.stderr, 100, '% learnt')
  const onModel = (done: number, models: number): void => {
    progress.to(Math.floor((100 * done) / (models + 1)))
  }
  const { answer, learnAll, close } = createLearningPool(data, { threads, seed, onModel })
  try {
    return await trainModel({ data, origins: rows.map(({ origin }) => origin) }, { seed, answer, learnAll })
  } finally {
    progress.end()
    await close()
  }
}

/** Resolves with the exit code; rejects with ConfigError for data that cannot be trained on and an output that cannot be written. */
export async function trainCommand(config: Config, options: TrainOptions): Promise<number> {
  const { corpora, output, splits, excludedSources, seed } = options
  const terms = options.sources === null ? {} : readSources(options.sources)
  const { files, leftOut } = await readCorpora(corpora, { splits, excludedSources })
  await prepareFolder(output)
  const heldOut = options.heldOut === null ? null : { option: '--held-out', file: options.heldOut }
  if (heldOut !== null) {
    await requireWritable(heldOut)
    requireOneName(files)
  }
  const logger = createLogger({ level: 'error', secrets: secretValues(config), stream: process.stderr })
  const { rows, skipped } = await readRows(config, files, { seed, logger })
  try {
    requireEnough(rows.map(({ origin }) => origin))
  } catch (error) {
    // Too little may be left because too much could not be read.
    process.stderr.write(unreadSummary(skipped, leftOut))
    throw error
  }
  const trained = await learn(rows, seed, config.analysis.workers ?? availableParallelism())
  const card = makeCard(trained, rows, {
    name: path.basename(output, '.onnx'),
    trainedAt: systemClock.now(),
    anomix: productVersion(),
    seed,
    skipped: skipped.length,
    terms,
    measures: measureTraining(rows, trained, seed),
  })
  await writeModel(output, trained.file, card)
  process.stdout.write(trainingSummary(card, { model: output, skipped, leftOut }))
  if (heldOut !== null) await writeResult(heldOut, heldOutLines(card.file.sha256, rows, trained.heldOut))
  await logger.flush()
  return exitCodes.ok
}
