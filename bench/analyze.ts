/**
 * `node bench/analyze.ts [count] [rounds]` (after `npm run build`): CPU and peak memory of `anomix analyze --no-intel`
 * over ordinary messages, as a ratio to mailparser with default options on the same files. Start-up is taken off both in
 * two ways: the run over one message, and the run over the first half (so that loading programs and warming them up fall
 * away: what a daemon pays for its next message).
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
const half = path.join(scratch, 'half')
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

interface Pair {
  readonly ours: Usage
  readonly theirs: Usage
}
const pairOver = (folder: string): Pair => ({ ours: analyze(folder), theirs: baseline(folder) })

try {
  writeOrdinaryMails(many, count)
  writeOrdinaryMails(half, count / 2)
  writeOrdinaryMails(one, 1)
  const runs = Array.from({ length: rounds }, () => ({ many: pairOver(many), half: pairOver(half), one: pairOver(one) }))
  const line = (text: string): boolean => process.stdout.write(`${text}\n`)
  line(`${count} ordinary messages, median of ${rounds} rounds, Node ${process.version}`)
  const peak = (pick: (run: Pair) => Usage): number => median(runs.map((run) => pick(run.many).peakMb))
  const ours = peak((run) => run.ours)
  const theirs = peak((run) => run.theirs)
  line(`peak memory: anomix ${ours.toFixed(0)} MB, mailparser ${theirs.toFixed(0)} MB, ratio ${(ours / theirs).toFixed(2)}`)
  for (const [title, less, messages] of [
    ['start-up (1 message) taken off', 'one', count - 1],
    ['warm (first half taken off)', 'half', count / 2],
  ] as const) {
    const cost = (pick: (run: Pair) => Usage): readonly number[] =>
      runs.map((run) => (pick(run.many).cpuMs - pick(run[less]).cpuMs) / messages)
    const own = cost((run) => run.ours)
    const yardstick = cost((run) => run.theirs)
    const ratio = median(own.map((value, index) => value / (yardstick[index] ?? Number.NaN)))
    line(
      `${title}: anomix analyze --no-intel ${median(own).toFixed(2)} ms CPU a message, mailparser with default options ${median(yardstick).toFixed(2)} ms, ratio ${ratio.toFixed(2)}`,
    )
  }
} finally {
  rmSync(scratch, { recursive: true })
}
