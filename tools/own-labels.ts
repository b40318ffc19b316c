/**
 * What labels of one's own bring: the final verdict for the rules alone, for a model trained without one source, for the same with
 * 50 to 1,000 mails of that source, and for the full recipe, all about the same mails.
 * `node tools/own-labels.ts --corpus DIR… [--source NAME] [--split NAME] [--extra-spam SPLIT] [--labels N,…] [--draws N] [--seed N]
 * [--by-source] [--workers N] [--json FILE]`. Says so and ends well without a corpus.
 * Half of the campaigns of the source stand for the reports that an organisation may label, the other half are asked and nothing of
 * them is learnt, but by the full recipe, held out by campaign. Trainings are those of `anomix train`; rounds by source, which the
 * thresholds of a card rest on as well, are run with `--by-source` alone, and without the least number of mails that it wants.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { systemClock } from '../src/app/clock.ts'
import { composeAnalyser, type Analyser } from '../src/app/compose/analyser.ts'
import { loadConfig } from '../src/app/config/load.ts'
import type { LabelledFile } from '../src/app/corpus/labelled-file.ts'
import { matchesSource, readCorpora } from '../src/app/corpus/read-corpora.ts'
import { createLogger } from '../src/app/logger.ts'
import { collectRows } from '../src/app/training/collect-rows.ts'
import { collectPadding } from '../src/app/training/padding.ts'
import { variantMaker } from '../src/app/training/variants.ts'
import { ConfigError } from '../src/domain/errors.ts'
import type { EvaluationReport, MailOrigin } from '../src/domain/evaluation.ts'
import { outcomes } from '../src/domain/outcomes.ts'
import { evaluate } from '../src/scoring/evaluation/evaluate.ts'
import type { TrainingRow } from '../src/scoring/training/training-data.ts'
import { judgeTrainings, keyOf } from './own-labels/judge-trainings.ts'
import { labelTables, shownFigures, summarise, type Column } from './own-labels/label-table.ts'
import { planTrainings, type Plans } from './own-labels/plan-trainings.ts'
import { trainHeldOut, type HeldOutTraining } from './own-labels/train-held-out.ts'

const bootstrapDraws = 200

interface Wanted {
  readonly corpora: readonly string[]
  readonly source: string
  readonly split: string
  readonly extraSpam: string | null
  readonly counts: readonly number[]
  readonly draws: number
  readonly seed: number
  readonly bySource: boolean
}

interface Measurement extends Column {
  readonly trainings: readonly {
    readonly thresholds: HeldOutTraining['thresholds'] | null
    readonly verdicts: EvaluationReport['verdicts']
  }[]
}

const tell = (text: string): void => {
  console.error(`${systemClock.now().toISOString().slice(11, 19)} ${text}`)
}

/** Files of the split, and of the spam beside it that stands in no split of its own. */
async function readFiles({
  corpora,
  split,
  extraSpam,
}: Wanted): Promise<{ readonly main: readonly LabelledFile[]; readonly extra: readonly LabelledFile[] }> {
  const main = (await readCorpora(corpora, { splits: [split], excludedSources: [] })).files
  if (extraSpam === null) return { main, extra: [] }
  const known = new Set(main.map(({ path }) => path))
  const both = (await readCorpora(corpora, { splits: [split, extraSpam], excludedSources: [] })).files
  return { main, extra: both.filter(({ path, outcome }) => !known.has(path) && outcome === 'spam') }
}

async function trainAll(
  rows: readonly TrainingRow[],
  plans: Plans,
  { seed, bySource }: Wanted,
): Promise<readonly (readonly (HeldOutTraining | null)[])[]> {
  const asked = [...plans.reports, ...plans.legitimate]
  const trainings: (HeldOutTraining | null)[][] = []
  for (const { name, draws } of plans.columns) {
    const own: (HeldOutTraining | null)[] = draws === null ? [null] : []
    for (const learnt of draws ?? []) {
      own.push(await trainHeldOut(rows, learnt, asked, { seed, bySource }))
      tell(`trained: ${name}, ${learnt.length} mails`)
    }
    trainings.push(own)
  }
  return trainings
}

const countsOf = (rows: readonly TrainingRow[], mails: readonly number[]): string =>
  outcomes.map((outcome) => mails.filter((mail) => rows[mail]?.origin.outcome === outcome).length).join(' / ')

async function measure(
  analyser: Analyser,
  wanted: Wanted,
  messageBytes: number,
): Promise<{ readonly columns: readonly Measurement[]; readonly asked: string }> {
  const { main, extra } = await readFiles(wanted)
  const isReport = ({ source }: Pick<MailOrigin, 'source'>): boolean => matchesSource(source, wanted.source)
  if (!main.some(isReport)) throw new ConfigError('CORPUS_INVALID', { detail: `No mail is of the source ${wanted.source}.` })
  const parts = { pool: analyser.pool, workers: analyser.workers, messageBytes }
  // Words of the source that is left out must not come back as padding.
  const padding = await collectPadding(
    main.filter((file) => !isReport(file)),
    parts,
    wanted.seed,
  )
  const { rows, skipped } = await collectRows([...main, ...extra], parts, variantMaker(analyser.pool, padding))
  tell(`read: ${rows.length} mails, ${skipped.length} not readable`)
  const old = new Set(extra.map(keyOf))
  const plans = planTrainings(rows, { ...wanted, isReport, isExtraSpam: (origin) => old.has(keyOf(origin)) })
  const trainings = await trainAll(rows, plans, wanted)
  const asked = [...plans.reports, ...plans.legitimate]
  const judged = await judgeTrainings(analyser, trainings.flat(), {
    files: main.filter((file) => isReport(file) || file.outcome === 'legitimate'),
    numbers: new Map(asked.flatMap((mail) => (rows[mail] === undefined ? [] : [[keyOf(rows[mail].origin), mail] as const]))),
    origins: rows.map(({ origin }) => origin),
    messageBytes,
  })
  tell('judged')
  let at = 0
  const columns = plans.columns.map(({ name, draws }, column): Measurement => {
    const reports = (trainings[column] ?? []).map((training) => {
      const thresholds = training?.thresholds ?? null
      return { thresholds, report: evaluate(judged[at++] ?? [], { thresholds, draws: bootstrapDraws, seed: wanted.seed }) }
    })
    return {
      name,
      learnt: draws === null ? null : countsOf(rows, draws[0] ?? []),
      draws: reports.map(({ report }) => new Map(report.figures.map((figure) => [figure.id, figure]))),
      trainings: reports.map(({ thresholds, report }) => ({ thresholds, verdicts: report.verdicts })),
    }
  })
  return { columns, asked: countsOf(rows, asked) }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    source: { type: 'string', default: 'phishing_pot' },
    split: { type: 'string', default: 'train' },
    'extra-spam': { type: 'string' },
    labels: { type: 'string', default: '50,100,300,1000' },
    draws: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    'by-source': { type: 'boolean', default: false },
    workers: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
})
const corpora = [...values.corpus, ...positionals]
const missing = corpora.filter((corpus) => !existsSync(corpus))
if (corpora.length === 0 || missing.length > 0) console.log(`No corpus${missing.map((corpus) => ` ${corpus}`).join()}: nothing to measure.`)
else {
  const config = loadConfig({ file: null, environment: { ANOMIX_MODEL__USE: 'none', ANOMIX_ANALYSIS__WORKERS: values.workers } })
  const logger = createLogger({ level: 'error', secrets: [], stream: process.stderr })
  const analyser = composeAnalyser(config, { noIntel: true, clock: systemClock, logger })
  const wanted: Wanted = {
    corpora,
    source: values.source,
    split: values.split,
    extraSpam: values['extra-spam'] ?? null,
    counts: values.labels.split(',').map(Number),
    draws: Number(values.draws),
    seed: Number(values.seed),
    bySource: values['by-source'],
  }
  try {
    const { columns, asked } = await measure(analyser, wanted, config.analysis.limits.messageBytes)
    console.log(
      `Asked: ${asked} (malicious / spam / legitimate). Thresholds from rounds by campaign${wanted.bySource ? ' and by source' : ''}.\n`,
    )
    console.log(labelTables(columns))
    if (values.json !== undefined) {
      const told = columns.map(({ name, learnt, draws, trainings }, column) => ({
        name,
        learnt,
        figures: Object.fromEntries(
          shownFigures.flatMap(([id]) => (columns[column] === undefined ? [] : [[id, summarise(columns[column], id)]])),
        ),
        draws: draws.map((draw, index) => ({ ...trainings[index], figures: Object.fromEntries(draw) })),
      }))
      writeFileSync(values.json, `${JSON.stringify({ ...wanted, bootstrapDraws, asked, columns: told }, null, 2)}\n`)
    }
  } finally {
    await analyser.close()
    await logger.flush()
  }
}
