/**
 * Runs the hostile messages of test/evil through the worker pool and the whole analysis, as the daemon does:
 * `node tools/evil.ts [part of an id] [--quick] [--submission]`; the last hands every one in as a report. One row each; exit 1 where one breaks a promise: the process lives, each
 * ends within 10 s, the main loop never stops longer than 200 ms, memory stays below 1 GB, the hidden link is shown, and
 * what broke a budget is told as a red flag and is never legitimate.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { composeAnalyser } from '../src/app/compose/analyser.ts'
import { loadConfig } from '../src/app/config/load.ts'
import { systemClock } from '../src/app/clock.ts'
import { createLogger } from '../src/app/logger.ts'
import type { Assessment } from '../src/domain/analysis.ts'
import type { InputKind } from '../src/domain/message.ts'
import type { EvilMessage } from '../test/evil/evil-message.ts'
import { evilMessages } from '../test/evil/index.ts'

const wallMs = 10_000
const lagMs = 200
const memoryMb = 1_000
const tick = 20

interface Row {
  readonly id: string
  readonly outcome: string
  readonly wall: number
  /** Longest stop of the main loop as the clock saw it. */
  readonly lag: number
  /** The same in processor time of the main thread: what the promise is of. */
  readonly stop: number
  readonly memory: number
  readonly link: string
  readonly broken: readonly string[]
}

/** Processor time of this thread in milliseconds (Node 23.9 and newer), else wall time: on a machine that others use as well, standing still is not the same as being busy. */
const threadCpu = (process as { readonly threadCpuUsage?: () => NodeJS.CpuUsage }).threadCpuUsage
function busyMs(): number {
  if (threadCpu === undefined) return performance.now()
  const { user, system } = threadCpu.call(process)
  return (user + system) / 1_000
}

/** What the assessments of one message break of the promises. */
function judgeAssessments({ hidden, breaks }: EvilMessage, assessments: readonly Assessment[]): readonly string[] {
  const limits = assessments.flatMap((assessment) => assessment.limits)
  const flagged = assessments.some(({ redFlags }) => redFlags.some(({ detector }) => detector === 'structure/evasive-structure'))
  const wrong = assessments.some((assessment) => assessment.limits.length > 0 && assessment.verdict === 'legitimate')
  return [
    ...(assessments.length === 0 ? ['no assessment'] : []),
    ...(hidden === null || shows(assessments, hidden) ? [] : ['link lost']),
    ...(breaks && limits.length === 0 ? ['no budget broke'] : []),
    ...(limits.length > 0 && !flagged ? ['no red flag'] : []),
    ...(wrong ? ['legitimate in the dark'] : []),
    ...(({} as Record<string, unknown>)['polluted'] === undefined ? [] : ['prototype polluted']),
  ]
}

const shows = (assessments: readonly Assessment[], url: string): boolean =>
  assessments.some(({ observables }) => observables.urls.some((found) => found.url === url))

async function measure(
  message: EvilMessage,
  analyse: (bytes: Uint8Array, as: InputKind) => Promise<readonly Assessment[]>,
  reported: boolean,
): Promise<Row> {
  const bytes = await message.build()
  // What building left behind is not what is measured.
  await sleep(50)
  const delay = monitorEventLoopDelay({ resolution: tick })
  let memory = 0
  let busy = busyMs()
  let stop = 0
  const look = (): void => {
    const now = busyMs()
    stop = Math.max(stop, now - busy)
    busy = now
    memory = Math.max(memory, process.memoryUsage.rss() / 1_000_000)
  }
  const sampling = setInterval(look, tick)
  delay.enable()
  const started = performance.now()
  const assessments = await analyse(bytes, reported ? 'submission' : message.as)
  const wall = performance.now() - started
  await sleep(2 * tick)
  delay.disable()
  clearInterval(sampling)
  look()
  const lag = Math.max(0, delay.max / 1e6 - tick)
  const limits = new Set(assessments.flatMap((assessment) => assessment.limits.map(({ name }) => name)))
  return {
    id: message.id,
    outcome: `${assessments
      .map(({ verdict }) => verdict)
      .slice(0, 3)
      .join(',')}${assessments.length > 3 ? `… (${assessments.length})` : ''} [${[...limits].join(' ')}]`,
    wall,
    lag,
    stop,
    memory,
    link: message.hidden === null ? '-' : shows(assessments, message.hidden) ? 'found' : 'LOST',
    broken: [
      ...judgeAssessments(message, assessments),
      ...(wall > wallMs ? ['too slow'] : []),
      ...(stop > lagMs ? ['main loop stopped'] : []),
      ...(memory > memoryMb ? ['too much memory'] : []),
    ],
  }
}

async function run(wanted: string, quick: boolean, reported: boolean): Promise<number> {
  const logger = createLogger({ level: 'error', secrets: [], stream: new PassThrough().resume() })
  const config = loadConfig({ file: null, environment: {} })
  const analyser = composeAnalyser(config, { noIntel: true, clock: systemClock, logger })
  const analyse = async (bytes: Uint8Array, as: InputKind): Promise<readonly Assessment[]> =>
    (await analyser.analyse({ bytes, path: 'evil', firstIndex: 0, as, truncated: false })).assessments
  const messages = evilMessages().filter(({ id, heavy }) => id.includes(wanted) && !(quick && heavy))
  const rows: Row[] = []
  try {
    await analyse(Buffer.from('From: a@b.example\r\n\r\nwarm'), 'message')
    for (const message of messages) {
      const row = await measure(message, analyse, reported)
      rows.push(row)
      const { id, outcome, wall, lag, stop, memory, link, broken } = row
      console.log(
        [
          id.padEnd(24),
          `${wall.toFixed(0)} ms`.padStart(9),
          `lag ${lag.toFixed(0)} ms, busy ${stop.toFixed(0)} ms`.padStart(24),
          `${memory.toFixed(0)} MB`.padStart(8),
          link.padEnd(5),
          outcome,
          broken.length === 0 ? '' : `BROKEN: ${broken.join(', ')}`,
        ].join('  '),
      )
    }
  } finally {
    await analyser.close()
  }
  const worst = (pick: (row: Row) => number): string => Math.max(0, ...rows.map(pick)).toFixed(0)
  const broken = rows.filter((row) => row.broken.length > 0)
  console.log(
    `${rows.length - broken.length} of ${rows.length} held; slowest ${worst(({ wall }) => wall)} ms, main loop: longest lag ${worst(({ lag }) => lag)} ms, longest busy ${worst(({ stop }) => stop)} ms, most memory ${worst(({ memory }) => memory)} MB`,
  )
  return broken.length === 0 && rows.length > 0 ? 0 : 1
}

const [wanted = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
process.exitCode = await run(wanted, process.argv.includes('--quick'), process.argv.includes('--submission'))
