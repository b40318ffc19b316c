/**
 * Writes the static list of detectors (`src/detectors/registry.ts`) and their page (`docs/detectors.md`) from the files
 * below `src/detectors`. `--check` writes nothing and exits 1 where either differs.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Detector } from '../src/domain/finding.ts'

const root = path.resolve(import.meta.dirname, '..')
const registryFile = 'src/detectors/registry.ts'
const pageFile = 'docs/detectors.md'
const ratesFile = 'docs/detector-rates.json'
type Rates = Readonly<Record<string, Readonly<Record<string, number>>>>

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

function page(detectors: readonly Detector[]): string {
  const rates = existsSync(path.join(root, ratesFile)) ? (JSON.parse(readFileSync(path.join(root, ratesFile), 'utf8')) as Rates) : null
  return [
    '# Detectors',
    '',
    'Written by `node tools/generate-detectors.ts` from the cards in `src/detectors`; do not edit. A detector without a factor is shown as a',
    'red flag and never scored. Role: *evidence* accuses by itself, *context* counts only beside evidence, *innocence* lowers the score;',
    'where no role stands here, the factor’s own role in the scoring profile holds.',
    '',
    '| id | title | type | factor | role | severity | ATT&CK |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...detectors.map(
      ({ id, title, type, factor, role, severity, technique }) =>
        `| [${id}](#${id.replaceAll('/', '')}) | ${title} | ${type} | ${factor ?? '–'} | ${role ?? '–'} | ${severity} | ${technique ?? '–'} |`,
    ),
    ...detectors.flatMap((detector) => ['', ...section(detector, rates?.[detector.id])]),
    '',
  ].join('\n')
}

function section(
  { id, title, meaning, check, severity, technique, factor, role, falsePositives, needs }: Detector,
  rate: Readonly<Record<string, number>> | undefined,
): readonly string[] {
  return [
    `## ${id}`,
    '',
    `**${title}.** ${meaning}`,
    '',
    `- What to check: ${check}`,
    `- Severity: ${severity}; ATT&CK technique: ${technique ?? 'none'}; factor: ${factor ?? 'none (shown, not scored)'}; role: ${role ?? 'as the factor'}; needs: ${needs}`,
    `- Known false positives: ${falsePositives.length === 0 ? 'none known' : falsePositives.join(' ')}`,
    ...(rate === undefined
      ? []
      : [
          `- Fires on the training corpus: ${Object.entries(rate)
            .map(([label, share]) => `${label} ${share.toFixed(1)} %`)
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
