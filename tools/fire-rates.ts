/**
 * How often each detector fires on the training corpus, by label: `node tools/fire-rates.ts [most mails] [--write]`.
 * Needs ../shared/corpus; without it says so and ends well. `--write` keeps the rates for docs/detectors.md.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { authenticate } from '../src/authentication/authenticate.ts'
import { parseBrands, parseList, parseRedirectors } from '../src/detectors/parse-lists.ts'
import { detectors } from '../src/detectors/registry.ts'
import { runAuthenticationDetectors, runMessageDetectors } from '../src/detectors/run.ts'
import type { DetectorContext } from '../src/domain/finding.ts'
import { defaultLimits, noTrust } from '../src/domain/settings.ts'
import { inspect } from '../src/message/inspect.ts'

const root = path.resolve(import.meta.dirname, '..')
const archive = path.resolve(root, '../shared/corpus/phish-ham-train.tar.xz')
const labels = ['phish', 'scam', 'spam', 'ham'] as const

interface Mail {
  readonly file: string
  readonly label: string
}

function shippedContext(): DetectorContext {
  const read = (name: string): string => readFileSync(path.join(root, `config/lists/${name}.txt`), 'utf8')
  return {
    organisation: { name: '', domains: [], timeZone: 'UTC', executives: [] },
    sendTimeZone: 'header',
    lists: {
      freeMail: parseList(read('free-mail')),
      shorteners: parseList(read('shorteners')),
      suspiciousTlds: parseList(read('suspicious-tlds')),
      dangerousExtensions: parseList(read('dangerous-extensions')),
      brands: parseBrands(read('brands')),
      freeHosting: parseList(read('free-hosting')),
      redirectors: parseRedirectors(read('redirectors')),
    },
  }
}

/** Every n-th mail of the training split, real ones alone, so that about `most` remain. */
function sample(folder: string, most: number): readonly Mail[] {
  const [head = '', ...lines] = readFileSync(path.join(folder, 'manifest.tsv'), 'utf8').trim().split('\n')
  const columns = head.split('\t')
  const cell = (line: string, name: string): string => line.split('\t')[columns.indexOf(name)] ?? ''
  const mails = lines
    .map((line) => ({ split: cell(line, 'split'), kind: cell(line, 'kind'), file: cell(line, 'file'), label: cell(line, 'label') }))
    .filter(({ split, kind, label }) => split === 'train' && kind === 'real' && (labels as readonly string[]).includes(label))
  const step = Math.max(1, mails.length / most)
  return Array.from({ length: Math.min(most, mails.length) }, (_, index) => mails[Math.floor(index * step)]).filter(
    (mail) => mail !== undefined,
  )
}

async function firing(file: string, context: DetectorContext): Promise<ReadonlySet<string>> {
  const { messages } = await inspect(readFileSync(file), { as: 'message', limits: defaultLimits, lists: context.lists })
  const [message] = messages
  if (message === undefined) return new Set()
  const { authentication } = await authenticate(message, null, { settings: noTrust, resolver: null })
  const runs = [runMessageDetectors(message, context), runAuthenticationDetectors(message, authentication, context)]
  for (const { reason } of runs.flatMap(({ gaps }) => gaps)) console.error(`${path.basename(file)}: ${reason}`)
  return new Set(runs.flatMap(({ findings }) => findings.map(({ detector }) => detector)))
}

async function measure(folder: string, most: number, write: boolean): Promise<void> {
  const mails = sample(folder, most)
  const context = shippedContext()
  const totals = new Map<string, number>()
  const fired = new Map<string, number>()
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const { file, label } of mails) {
    add(totals, label)
    for (const id of await firing(path.join(folder, file), context)) add(fired, `${id} ${label}`)
  }
  const share = (id: string, label: string): number => (100 * (fired.get(`${id} ${label}`) ?? 0)) / Math.max(1, totals.get(label) ?? 0)
  console.log(
    `${mails.length} mails: ${labels.map((label) => `${label} ${totals.get(label) ?? 0}`).join(', ')}; per cent that fire; ! = more on ham than on phish`,
  )
  const measured = detectors.filter(({ needs }) => needs !== 'enrichment')
  for (const { id } of measured) {
    const mark = share(id, 'ham') > share(id, 'phish') ? '!' : ' '
    console.log(`${mark} ${id.padEnd(36)} ${labels.map((label) => share(id, label).toFixed(1).padStart(6)).join(' ')}`)
  }
  if (!write) return
  const rates = Object.fromEntries(
    measured.map(({ id }) => [id, Object.fromEntries(labels.map((label) => [label, Math.round(10 * share(id, label)) / 10]))]),
  )
  writeFileSync(path.join(root, 'docs/detector-rates.json'), `${JSON.stringify(rates, null, 2)}\n`)
}

if (existsSync(archive)) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fire-rates-'))
  try {
    execFileSync('tar', ['-xJf', archive, '-C', folder])
    await measure(folder, Number(process.argv[2] ?? 1_500) || 1_500, process.argv.includes('--write'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
} else console.log('No corpus beside this folder: nothing to measure.')
