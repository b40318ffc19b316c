/**
 * The yardstick: bogofilter (Debian package of that name) taught and asked with the mails and campaign folds that our own model
 * is measured on. `node tools/bogofilter.ts CORPUS… [--output FILE] [--split NAME]… [--seed N]`; corpora as for `anomix train`.
 * It sees From, Reply-To, Subject, the MIME header fields and the body: the other fields tell where a corpus was collected, not
 * what a mail wants. Says so and ends well without bogofilter or corpora. Its word lists and the mails lie in a folder that goes.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { composePool } from '../src/app/compose/pool.ts'
import { composeScoring } from '../src/app/compose/scoring.ts'
import { loadConfig } from '../src/app/config/load.ts'
import { createCampaigns } from '../src/app/corpus/campaigns.ts'
import { extractMails, type LabelledMail } from '../src/app/corpus/extract-mails.ts'
import { readCorpora } from '../src/app/corpus/read-corpora.ts'
import { createLogger } from '../src/app/logger.ts'
import type { Figure } from '../src/domain/model-card.ts'
import { outcomes } from '../src/domain/outcomes.ts'
import { bootstrapInterval } from '../src/scoring/learners/bootstrap.ts'
import { assignFolds } from '../src/scoring/learners/folds.ts'
import { confusionMatrix, macroF1, recallAtFalsePositiveRate, rocAuc } from '../src/scoring/learners/metrics.ts'

const folds = 5
const keptFields = /^(?:from|reply-to|subject|mime-version|content-[a-z-]+):/i
const [malicious, spam, legitimate] = [0, 1, 2] as const

interface Mail {
  readonly file: string
  readonly label: number
  readonly html: boolean
  readonly campaign: number
}

/** The mail with the header fields that are kept, continuation lines with theirs. */
function withMinimalHeader(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)
  const head = text.slice(0, end?.index ?? text.length)
  const body = end === null ? '' : text.slice(end.index + end[0].length)
  const fields = head.split(/\r?\n(?![ \t])/).filter((field) => keptFields.test(field))
  return Buffer.from(`${fields.join('\n')}\n\n${body}`, 'latin1')
}

/** Writes every mail into the folder, one file each, and tells class and campaign. */
async function writeMails(corpora: readonly string[], splits: readonly string[], folder: string): Promise<readonly Mail[]> {
  const config = loadConfig({ file: null, environment: {} })
  const logger = createLogger({ level: 'error', secrets: [], stream: process.stderr })
  const { files, leftOut } = await readCorpora(corpora, { splits, excludedSources: [] })
  const { pool, workers } = composePool(config, composeScoring(config.scoring), logger)
  const mails: Omit<Mail, 'campaign'>[] = []
  const campaigns = createCampaigns()
  const take = ({ origin, cluster, detected, bytes }: LabelledMail): void => {
    if (bytes === null) return
    const file = path.join(folder, `${mails.length}.eml`)
    writeFileSync(file, withMinimalHeader(bytes))
    mails.push({ file, label: outcomes.indexOf(origin.outcome), html: detected.message.html !== null })
    campaigns.add({ cluster, message: detected.message })
  }
  try {
    const parts = { pool, workers, messageBytes: config.analysis.limits.messageBytes }
    const skipped = await extractMails(files, parts, (mail) => mail, take)
    for (const [reason, count] of leftOut) console.error(`left out: ${count} ${reason}`)
    console.error(`skipped: ${skipped.length}`)
  } finally {
    await pool.close()
  }
  const numbers = campaigns.numbers()
  return mails.map((mail, index) => ({ ...mail, campaign: numbers[index] ?? 0 }))
}

/** Runs bogofilter over files; throws where it fails (3 and above are errors, below they are answers). */
function bogofilter(words: string, mode: readonly string[], mails: readonly Mail[]): string {
  const { status, stdout, stderr } = spawnSync('bogofilter', ['-C', '-k', '64', '-d', words, '-b', ...mode], {
    input: mails.map(({ file }) => `${file}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (status === null || status > 2) throw new Error(`bogofilter ${mode.join(' ')} failed (${String(status)}): ${stderr}`)
  return stdout
}

/** Spamicity of every mail by word lists that its own fold did not teach: `bad` taught as spam, `good` as ham, other classes not at all. */
function spamicities(
  mails: readonly Mail[],
  fold: Uint8Array,
  folder: string,
  bad: readonly number[],
  good: readonly number[],
): Float64Array {
  const result = new Float64Array(mails.length).fill(NaN)
  for (let asked = 0; asked < folds; asked++) {
    const words = mkdtempSync(path.join(folder, 'words-'))
    const lesson = mails.filter((_, row) => fold[row] !== asked)
    bogofilter(
      words,
      ['-s'],
      lesson.filter(({ label }) => bad.includes(label)),
    )
    bogofilter(
      words,
      ['-n'],
      lesson.filter(({ label }) => good.includes(label)),
    )
    const rows = mails.flatMap((_, row) => (fold[row] === asked ? [row] : []))
    const lines = bogofilter(
      words,
      ['-TT'],
      rows.flatMap((row) => mails[row] ?? []),
    )
      .trim()
      .split('\n')
    if (lines.length !== rows.length) throw new Error(`bogofilter answered ${lines.length} of ${rows.length} mails`)
    rows.forEach((row, index) => {
      result[row] = Number(lines[index]?.split(' ').at(-1))
    })
    rmSync(words, { recursive: true })
  }
  return result
}

/** Value and 95 % interval over campaigns of a figure on the chosen mails. */
function figureOf(
  name: string,
  mails: readonly Mail[],
  chosen: (mail: Mail) => boolean,
  figure: (rows: readonly number[]) => number,
): Figure {
  const rows = mails.flatMap((mail, row) => (chosen(mail) ? [row] : []))
  const campaigns = rows.map((row) => mails[row]?.campaign ?? 0)
  const { value, low, high } = bootstrapInterval(campaigns, (drawn) => figure(Array.from(drawn, (index) => rows[index] ?? 0)))
  const finite = (number: number): number | null => (Number.isFinite(number) ? number : null)
  return { name, value: finite(value), low: finite(low), high: finite(high) }
}

/** Malicious against another class by one score: its AUC and its recall at the given shares of false positives. */
function against(
  name: string,
  mails: readonly Mail[],
  scores: Float64Array,
  chosen: (mail: Mail) => boolean,
  rates: readonly number[],
): readonly Figure[] {
  const at = (rows: readonly number[]): readonly [Float64Array, Uint8Array] => [
    Float64Array.from(rows, (row) => scores[row] ?? 0),
    Uint8Array.from(rows, (row) => (mails[row]?.label === malicious ? 1 : 0)),
  ]
  return [
    figureOf(`${name}, ROC AUC`, mails, chosen, (rows) => rocAuc(...at(rows))),
    ...rates.map((rate) =>
      figureOf(
        `${name}, recall at ${100 * rate} % false positives`,
        mails,
        chosen,
        (rows) => recallAtFalsePositiveRate(...at(rows), rate)?.recall ?? NaN,
      ),
    ),
  ]
}

function measure(
  mails: readonly Mail[],
  folder: string,
  seed: number,
): { readonly figures: readonly Figure[]; readonly confusion: readonly (readonly number[])[] } {
  const labels = mails.map(({ label }) => label)
  const fold = assignFolds(
    mails.map(({ campaign }) => campaign),
    labels,
    folds,
    seed,
  )
  const alarm = spamicities(mails, fold, folder, [malicious], [legitimate])
  const danger = spamicities(mails, fold, folder, [malicious], [spam])
  const unwanted = spamicities(mails, fold, folder, [malicious, spam], [legitimate])
  const called = mails.map((_, row) => ((unwanted[row] ?? 0) <= 0.5 ? legitimate : (danger[row] ?? 0) > 0.5 ? malicious : spam))
  const confusionOf = (rows: readonly number[]): readonly (readonly number[])[] =>
    confusionMatrix(
      rows.map((row) => labels[row] ?? 0),
      rows.map((row) => called[row] ?? 0),
      outcomes.length,
    )
  const rates = [0.01, 0.005]
  return {
    figures: [
      ...against('malicious against legitimate', mails, alarm, ({ label }) => label !== spam, rates),
      ...against(
        'malicious against HTML legitimate',
        mails,
        alarm,
        ({ label, html }) => label === malicious || (label === legitimate && html),
        rates,
      ),
      ...against('malicious against spam', mails, danger, ({ label }) => label !== legitimate, []),
      figureOf(
        'three outcomes (unwanted, then malicious), macro-F1',
        mails,
        () => true,
        (rows) => macroF1(confusionOf(rows)),
      ),
    ],
    confusion: confusionOf(mails.map((_, row) => row)),
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string' },
    split: { type: 'string', multiple: true, default: ['train'] },
    seed: { type: 'string', default: '1' },
  },
})
const version = spawnSync('bogofilter', ['-V'], { encoding: 'utf8' })
const missing = positionals.filter((corpus) => !existsSync(corpus))
if (version.error !== undefined) console.log('No bogofilter here: nothing to compare with (apt-get install bogofilter).')
else if (positionals.length === 0 || missing.length > 0)
  console.log(`No corpus${missing.map((corpus) => ` ${corpus}`).join()}: nothing to measure.`)
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'bogofilter-'))
  const clean = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      clean()
      process.exit(1)
    })
  try {
    const mailFolder = path.join(folder, 'mails')
    mkdirSync(mailFolder)
    const mails = await writeMails(positionals, values.split, mailFolder)
    const { figures, confusion } = measure(mails, folder, Number(values.seed))
    const count = (label: number): number => mails.filter((mail) => mail.label === label).length
    const program = /bogofilter version \S+/.exec(version.stdout)?.[0] ?? 'bogofilter'
    console.log(`${program}; ${outcomes.map((outcome, label) => `${count(label)} ${outcome}`).join(', ')}; ${folds} campaign folds`)
    for (const { name, value, low, high } of figures)
      console.log(`${name}: ${[value, low, high].map((number) => number?.toFixed(4) ?? '–').join(' ')}`)
    console.log(`confusion (true by row, ${outcomes.join(' ')}): ${confusion.map((line) => line.join(' ')).join(' | ')}`)
    if (values.output !== undefined) {
      const mailsByOutcome = Object.fromEntries(outcomes.map((outcome, label) => [outcome, count(label)]))
      writeFileSync(
        values.output,
        `${JSON.stringify({ program, seed: Number(values.seed), folds, mails: mailsByOutcome, figures, confusion }, null, 2)}\n`,
      )
    }
  } finally {
    clean()
  }
}
