/**
 * Writes the static list of detectors (`src/detectors/registry.ts`) and their page (`docs/detectors.md`) from the files
 * below `src/detectors`. `--check` writes nothing and exits 1 where either differs.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Detector } from '../src/domain/finding.ts'

const root = path.resolve(import.meta.dirname, '..')
const registryFile = 'src/detectors/registry.ts'
const pageFile = 'docs/detectors.md'
const ratesFile = 'docs/detector-rates.json'
const profileFile = 'config/profiles/default.yaml'
type Row = Readonly<Record<string, number>>
interface Rates {
  /** How many mails of each label were measured. */
  readonly mails: Row
  /** Per cent, by detector and label. */
  readonly rates: Readonly<Record<string, Row>>
}
interface Factor {
  readonly points: number
  readonly cap: number
  readonly role: string
}
type Factors = Readonly<Record<string, Factor>>

/** Ids of all detector files, sorted: every file in a folder below `src/detectors`; folders `phrases…` hold wording alone. */
export function detectorIds(): readonly string[] {
  return globSync('src/detectors/*/*.ts', { cwd: root })
    .map((file) => file.split(path.sep).slice(2).join('/').replace(/\.ts$/, ''))
    .filter((id) => !id.startsWith('phrases'))
    .sort()
}

/** The text that the generated files should have. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const ids = detectorIds()
  const detectors: Detector[] = []
  for (const id of ids) {
    const module = (await import(path.join(root, 'src/detectors', `${id}.ts`))) as { readonly detector: Detector }
    detectors.push(module.detector)
  }
  return new Map([
    [registryFile, registry(ids)],
    [pageFile, page(detectors)],
  ])
}

function registry(ids: readonly string[]): string {
  const name = (id: string): string => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '/** Every detector, sorted by id. Written by tools/generate-detectors.ts; do not edit. */',
    "import type { Detector } from '../domain/finding.ts'",
    ...ids.map((id) => `import { detector as ${name(id)} } from './${id}.ts'`),
    '',
    'export const detectors: readonly Detector[] = [',
    ...ids.map((id) => `  ${name(id)},`),
    ']',
    '',
  ].join('\n')
}

function readRates(): Rates | null {
  const file = path.join(root, ratesFile)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Rates) : null
}

function readFactors(): Factors {
  return (parse(readFileSync(path.join(root, profileFile), 'utf8')) as { readonly factors: Factors }).factors
}

/** `20 × 2`: points of one finding, and how many count. */
function pointsOf(factor: Factor | undefined): string {
  return factor === undefined ? '–' : `${String(factor.points)} × ${String(factor.cap)}`
}

const roleOf = (detector: Detector, factor: Factor | undefined): string =>
  factor === undefined ? 'shown, not scored' : (detector.role ?? factor.role)

function page(detectors: readonly Detector[]): string {
  const measured = readRates()
  const factors = readFactors()
  const labels = Object.keys(measured?.mails ?? {})
  const factorOf = ({ factor }: Detector): Factor | undefined => (factor === null ? undefined : factors[factor])
  return [
    '# Detectors',
    '',
    'Written by `node tools/generate-detectors.ts` from the cards in `src/detectors`, the default scoring profile and the fire rates; do not',
    'edit. A detector without a factor is shown as a red flag and never scored. Points × cap: what one finding of the factor adds, and how',
    'many count. Role: *evidence* accuses by itself; *context* counts only beside evidence, and all context together adds no more than the',
    'evidence does; *innocence* lowers the score.',
    '',
    '| id | title | type | factor | points × cap | role | severity | ATT&CK |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...detectors.map((detector) => {
      const { id, title, type, factor, severity, technique } = detector
      const points = pointsOf(factorOf(detector))
      const role = roleOf(detector, factorOf(detector))
      return `| [${id}](#${id.replaceAll('/', '')}) | ${title} | ${type} | ${factor ?? '–'} | ${points} | ${role} | ${severity} | ${technique ?? '–'} |`
    }),
    ...(measured === null ? [] : rateTable(measured, labels)),
    ...detectors.flatMap((detector) => ['', ...section(detector, factorOf(detector), measured?.rates[detector.id])]),
    '',
  ].join('\n')
}

function rateTable({ mails, rates }: Rates, labels: readonly string[]): readonly string[] {
  return [
    '',
    '## Fire rates',
    '',
    'Per cent of the training mails on which a detector fires, by label (`node tools/fire-rates.ts --write`). The three first labels and',
    '`ham` (older, many lists) and `ham-modern` are real mail; `ham-i18n` and `ham-synthetic` were made by programs, and `ham-bodies` has no',
    'original header, so that detectors of headers say nothing there. Sender authentication was judged without a trusted server.',
    '',
    `| id | ${labels.map((label) => `${label} (${String(mails[label] ?? 0)})`).join(' | ')} |`,
    `| --- |${labels.map(() => ' ---: |').join('')}`,
    ...Object.entries(rates).map(
      ([id, row]) => `| [${id}](#${id.replaceAll('/', '')}) | ${labels.map((label) => (row[label] ?? 0).toFixed(2)).join(' | ')} |`,
    ),
  ]
}

function section(detector: Detector, factor: Factor | undefined, rate: Row | undefined): readonly string[] {
  const { id, title, meaning, check, severity, technique, falsePositives, needs } = detector
  const scored =
    factor === undefined
      ? 'none (shown, not scored)'
      : `${String(detector.factor)} (${pointsOf(factor)} points); role: ${roleOf(detector, factor)}`
  return [
    `## ${id}`,
    '',
    `**${title}.** ${meaning}`,
    '',
    `- What to check: ${check}`,
    `- Severity: ${severity}; ATT&CK technique: ${technique ?? 'none'}; factor: ${scored}; needs: ${needs}`,
    `- Known false positives: ${falsePositives.length === 0 ? 'none known' : falsePositives.join(' ')}`,
    ...(rate === undefined
      ? []
      : [
          `- Fires on the training corpus: ${Object.entries(rate)
            .map(([label, share]) => `${label} ${share.toFixed(2)} %`)
            .join(', ')}`,
        ]),
  ]
}

if (import.meta.main) {
  const differing = [...(await generate())].filter(
    ([file, text]) => !existsSync(path.join(root, file)) || readFileSync(path.join(root, file), 'utf8') !== text,
  )
  if (process.argv.includes('--check')) {
    for (const [file] of differing) console.error(`${file} is not what tools/generate-detectors.ts writes; run it`)
    process.exitCode = differing.length === 0 ? 0 : 1
  } else {
    for (const [file, text] of differing) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      writeFileSync(path.join(root, file), text)
      console.log(`wrote ${file}`)
    }
  }
}
