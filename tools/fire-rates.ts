/**
 * What the product says of the training corpus, by label: how often each detector fires, and which verdicts and levels come out.
 * `node tools/fire-rates.ts [--corpus DIR] [--write] [--worst N] [--of TEXT]`. Needs ../shared/corpus (or DIR); without it says so
 * and ends well. `--write` keeps the rates for docs/detectors.md, `--worst` lists the legitimate mails with the highest scores,
 * `--of` the mails on which the detectors named so fired.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '../src/app/clock.ts'
import { composeAnalyser } from '../src/app/compose/analyser.ts'
import { loadConfig } from '../src/app/config/load.ts'
import { createLogger } from '../src/app/logger.ts'
import { detectors } from '../src/detectors/registry.ts'
import type { RiskLevel, Verdict } from '../src/domain/analysis.ts'

const root = path.resolve(import.meta.dirname, '..')
const archives = ['phish-ham-train', 'modern-ham-2', 'i18n-ham-3'] as const
/** Real mail first; mail made by programs and bodies without a header stand apart, because their headers say nothing. */
const labels = ['phish', 'scam', 'spam', 'ham', 'ham-modern', 'ham-i18n', 'ham-synthetic', 'ham-bodies'] as const
const levels = ['Low', 'Medium', 'High'] as const
const verdicts = ['phishing', 'suspicious', 'inconclusive', 'spam', 'legitimate'] as const
/** Messages in hand at one time: two threads work, one more waits. */
const lanes = 3
type Label = (typeof labels)[number]

interface Mail {
  readonly file: string
  readonly label: Label
}

interface Outcome extends Mail {
  readonly verdict: Verdict
  readonly level: RiskLevel
  readonly score: number
  /** `id points`, the weightiest first. */
  readonly factors: readonly string[]
  readonly fired: ReadonlySet<string>
  readonly flags: readonly string[]
}

function labelOf(archive: string, label: string, kind: string): Label | null {
  if (label === 'phish' || label === 'scam' || label === 'spam') return kind === 'real' ? label : null
  if (label !== 'ham') return null
  if (archive === 'i18n-ham-3') return 'ham-i18n'
  if (kind === 'body-only') return 'ham-bodies'
  if (kind !== 'real') return 'ham-synthetic'
  return archive === 'modern-ham-2' ? 'ham-modern' : 'ham'
}

/** Every labelled mail of the training split of one unpacked archive; the other splits are never read. */
function trainingMails(folder: string, archive: string): readonly Mail[] {
  const [head = '', ...lines] = readFileSync(path.join(folder, 'manifest.tsv'), 'utf8').trim().split('\n')
  const columns = head.split('\t')
  return lines.flatMap((line): readonly Mail[] => {
    const cells = line.split('\t')
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? ''
    const label = cell('split') === 'train' ? labelOf(archive, cell('label'), cell('kind')) : null
    return label === null ? [] : [{ file: path.join(folder, cell('file')), label }]
  })
}

/** Judged as the daemon does, in worker threads that open archives and read codes; nothing is looked up. */
async function judgeAll(mails: readonly Mail[]): Promise<readonly Outcome[]> {
  const logger = createLogger({ level: 'error', secrets: [], stream: process.stderr })
  const config = loadConfig({ file: null, environment: { ANOMIX_MODEL__USE: 'none' } })
  const analyser = composeAnalyser(config, { noIntel: true, clock: systemClock, logger })
  // Innocence is no red flag: what it lowered tells that it fired.
  const quiet = detectors.flatMap(({ id, factor, needs }) => (needs === 'authentication' && factor !== null ? [{ id, factor }] : []))
  const outcomes: (Outcome | undefined)[] = []
  const rest = mails.entries()
  const work = async (): Promise<void> => {
    for (const [index, mail] of rest) {
      const request = { bytes: readFileSync(mail.file), path: mail.file, firstIndex: 0, as: 'message', truncated: false } as const
      const [first] = (await analyser.analyse(request)).assessments
      if (first === undefined) continue
      const { verdict, risk, redFlags, gaps } = first
      for (const { reason } of gaps.filter(({ stage }) => stage === 'detect')) console.error(`${path.basename(mail.file)}: ${reason}`)
      const innocent = quiet.filter(({ factor }) => risk.factors.some(({ id, points }) => id === factor && points < 0))
      outcomes[index] = {
        ...mail,
        verdict,
        level: risk.level,
        score: risk.score,
        factors: risk.factors.filter(({ points }) => points !== 0).map(({ id, points }) => `${id} ${points}`),
        fired: new Set([...redFlags, ...innocent.map(({ id }) => ({ detector: id }))].map(({ detector }) => detector)),
        flags: redFlags.map(({ detector, description }) => `${detector}: ${description}`),
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, work))
  } finally {
    await analyser.close()
  }
  return outcomes.filter((outcome) => outcome !== undefined)
}

/** Per cent, by group of labels. */
function shareOf(outcomes: readonly Outcome[]): (wanted: readonly Label[], holds: (outcome: Outcome) => boolean) => number {
  return (wanted, holds) => {
    const group = outcomes.filter(({ label }) => wanted.includes(label))
    return (100 * group.filter(holds).length) / Math.max(1, group.length)
  }
}

function printRates(outcomes: readonly Outcome[], measured: readonly string[]): void {
  const share = shareOf(outcomes)
  console.log(`\nPer cent that fire; ! = more on real legitimate mail than on phish and scam`)
  console.log(`  ${'detector'.padEnd(34)} ${labels.map((label) => label.slice(-9).padStart(9)).join(' ')}`)
  for (const id of measured) {
    const holds = ({ fired }: Outcome): boolean => fired.has(id)
    const mark = share(['ham', 'ham-modern'], holds) > share(['phish', 'scam'], holds) ? '!' : ' '
    console.log(`${mark} ${id.padEnd(34)} ${labels.map((label) => share([label], holds).toFixed(2).padStart(9)).join(' ')}`)
  }
}

function printMatrix(title: string, outcomes: readonly Outcome[], columns: readonly string[], of: (outcome: Outcome) => string): void {
  console.log(`\n${title.padEnd(14)} ${columns.map((column) => column.padStart(16)).join(' ')}`)
  for (const label of labels) {
    const group = outcomes.filter((outcome) => outcome.label === label)
    const cells = columns.map((column) => {
      const count = group.filter((outcome) => of(outcome) === column).length
      return `${count} (${((100 * count) / Math.max(1, group.length)).toFixed(2)} %)`.padStart(16)
    })
    console.log(`${label.padEnd(14)} ${cells.join(' ')}`)
  }
}

function printWorst(outcomes: readonly Outcome[], most: number): void {
  const ham = outcomes.filter(({ label }) => label.startsWith('ham')).toSorted((left, right) => right.score - left.score)
  for (const { file, label, verdict, score, factors } of ham.slice(0, most)) {
    console.log(`${score} ${verdict} ${label} ${path.relative(tmpdir(), file)}: ${factors.join(', ')}`)
  }
}

function writeRates(outcomes: readonly Outcome[], measured: readonly string[]): void {
  const share = shareOf(outcomes)
  const rounded = (id: string, label: Label): number => Math.round(100 * share([label], ({ fired }) => fired.has(id))) / 100
  const mails = Object.fromEntries(labels.map((label) => [label, outcomes.filter((outcome) => outcome.label === label).length]))
  const rates = Object.fromEntries(measured.map((id) => [id, Object.fromEntries(labels.map((label) => [label, rounded(id, label)]))]))
  writeFileSync(path.join(root, 'docs/detector-rates.json'), `${JSON.stringify({ mails, rates }, null, 2)}\n`)
}

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, write: { type: 'boolean' }, worst: { type: 'string' }, of: { type: 'string' } },
})
const corpus = path.resolve(values.corpus ?? path.join(root, '../shared/corpus'))
const present = archives.filter((name) => existsSync(path.join(corpus, `${name}.tar.xz`)))
if (present.length > 0) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fire-rates-'))
  try {
    const mails = present.flatMap((name) => {
      const unpacked = path.join(folder, name)
      mkdirSync(unpacked)
      execFileSync('tar', ['-xJf', path.join(corpus, `${name}.tar.xz`), '-C', unpacked])
      return trainingMails(unpacked, name)
    })
    const outcomes = await judgeAll(mails)
    console.log(labels.map((label) => `${label} ${outcomes.filter((outcome) => outcome.label === label).length}`).join(', '))
    const measured = detectors.filter(({ needs }) => needs !== 'enrichment').map(({ id }) => id)
    printRates(outcomes, measured)
    printMatrix('verdict', outcomes, verdicts, ({ verdict }) => verdict)
    printMatrix('level', outcomes, levels, ({ level }) => level)
    printWorst(outcomes, Number(values.worst ?? 0))
    const { of } = values
    for (const { file, label, flags } of of === undefined ? [] : outcomes) {
      for (const flag of flags) if (flag.startsWith(of ?? '')) console.log(`${label} ${path.relative(tmpdir(), file)} ${flag}`)
    }
    if (values.write === true) writeRates(outcomes, measured)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else console.log('No corpus beside this folder: nothing to measure.')
