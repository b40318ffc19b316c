/**
 * `node bench/analyze.ts [count] [rounds]` (after `npm run build`): CPU and peak memory of `anomix analyze --no-intel`
 * over ordinary messages, as a ratio to mailparser with default options on the same files, start-up taken off both.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeOrdinaryMails } from './ordinary-mails.ts'

interface Usage {
  readonly cpuMs: number
  readonly peakMb: number
}

const count = Number(process.argv[2] ?? 1_000)
const rounds = Number(process.argv[3] ?? 5)
const here = import.meta.dirname
const scratch = mkdtempSync(path.join(tmpdir(), 'anomix-bench-'))
const many = path.join(scratch, 'many')
const one = path.join(scratch, 'one')

function measure(script: readonly string[]): Usage {
  const file = path.join(scratch, 'usage.json')
  const preload = path.join(here, 'report-usage.ts')
  const result = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', preload, ...script], {
    env: { ...process.env, USAGE_FILE: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (result.status !== 0) throw new Error(`${script.join(' ')} ended with ${String(result.status)}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Usage
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const analyze = (folder: string): Usage =>
  measure([path.join(here, '../dist/main.js'), 'analyze', '--no-intel', '--format', 'ndjson', folder])
const baseline = (folder: string): Usage => measure([path.join(here, 'mailparser-baseline.ts'), folder])

try {
  writeOrdinaryMails(many, count)
  writeOrdinaryMails(one, 1)
  const pairs = Array.from({ length: rounds }, () => ({
    ours: analyze(many),
    oursStart: analyze(one),
    theirs: baseline(many),
    theirsStart: baseline(one),
  }))
  const perMessage = (pick: (pair: (typeof pairs)[number]) => number): number => median(pairs.map(pick)) / count
  const ours = perMessage(({ ours: run, oursStart }) => run.cpuMs - oursStart.cpuMs)
  const theirs = perMessage(({ theirs: run, theirsStart }) => run.cpuMs - theirsStart.cpuMs)
  const ratio = median(pairs.map((pair) => (pair.ours.cpuMs - pair.oursStart.cpuMs) / (pair.theirs.cpuMs - pair.theirsStart.cpuMs)))
  const line = (text: string): boolean => process.stdout.write(`${text}\n`)
  line(`${count} ordinary messages, median of ${rounds} rounds, start-up (1 message) taken off, Node ${process.version}`)
  line(
    `anomix analyze --no-intel   ${ours.toFixed(2)} ms CPU a message, peak ${median(pairs.map((pair) => pair.ours.peakMb)).toFixed(0)} MB`,
  )
  line(
    `mailparser, default options ${theirs.toFixed(2)} ms CPU a message, peak ${median(pairs.map((pair) => pair.theirs.peakMb)).toFixed(0)} MB`,
  )
  line(
    `ratio                       ${ratio.toFixed(2)} CPU, ${(median(pairs.map((pair) => pair.ours.peakMb)) / median(pairs.map((pair) => pair.theirs.peakMb))).toFixed(2)} peak memory`,
  )
} finally {
  rmSync(scratch, { recursive: true })
}
