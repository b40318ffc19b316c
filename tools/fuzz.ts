/**
 * Runs fuzzed messages through inspect, detectors and verdict: `node tools/fuzz.ts [count = 100000] [seed = 1] [index]`. Seeds
 * are the torture set beside the project, where it is here, our fixtures and hostile messages, and arbitrary trees of parts.
 * Two processes work; one message that takes more than 5 s of processor time is a hang; a process that hangs is replaced. Of what crashes or hangs
 * seed, index and SHA-256 are printed; with an index as third word that message alone runs again. Exit 1 on any crash or hang.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { FuzzJob, FuzzNews } from './fuzz-worker.ts'
import { tortureArchive, withTortureSet } from './torture-set.ts'

/** Processor time of one message; the clock has more patience, since others may use the machine. */
const hangMs = 5_000
const patienceMs = 6 * hangMs
const processes = 2

interface Totals {
  done: number
  crashes: number
  hangs: number
  slowest: { ms: number; index: number }
}

function report(what: string, seed: number, index: number, detail: string): void {
  console.log(`${what}: seed ${seed}, index ${index}, ${detail}`)
}

/** Runs the indexes in one process after another until none is left. */
async function runShare(job: FuzzJob, totals: Totals): Promise<void> {
  let rest = [...job.indexes]
  while (rest.length > 0) {
    const indexes = rest
    rest = await new Promise<number[]>((resolve) => {
      const child: ChildProcess = fork(path.join(import.meta.dirname, 'fuzz-worker.ts'), {
        execArgv: ['--max-old-space-size=1024', '--disable-warning=ExperimentalWarning'],
      })
      let current: { readonly index: number; readonly sha256: string } | null = null
      let position = 0
      let timer: NodeJS.Timeout | undefined
      const lost = (what: string): void => {
        if (current === null) return
        totals.hangs++
        report(what, job.seed, current.index, `SHA-256 ${current.sha256}`)
        current = null
        position++
      }
      child.on('message', (news: FuzzNews) => {
        clearTimeout(timer)
        if (news.kind === 'begin') {
          current = { index: news.index, sha256: news.sha256 }
          timer = setTimeout(() => {
            lost(`HANG (not finished in ${patienceMs} ms)`)
            child.kill('SIGKILL')
          }, patienceMs)
          return
        }
        const sha256 = current?.sha256 ?? ''
        current = null
        position++
        totals.done++
        if (news.kind === 'crash') {
          totals.crashes++
          report('CRASH', job.seed, news.index, `SHA-256 ${news.sha256}\n${news.stack}`)
        } else {
          if (news.cpuMs > totals.slowest.ms) totals.slowest = { ms: news.cpuMs, index: news.index }
          if (news.cpuMs > hangMs) {
            totals.hangs++
            report(`HANG (${news.cpuMs.toFixed(0)} ms of processor time)`, job.seed, news.index, `SHA-256 ${sha256}`)
          }
        }
      })
      child.once('exit', (code, signal) => {
        clearTimeout(timer)
        lost(`DIED (${signal ?? String(code)})`)
        if (position === 0 && code !== 0 && signal === null) {
          totals.crashes++
          resolve([])
        } else resolve(indexes.slice(position))
      })
      child.send({ ...job, indexes })
    })
  }
}

async function run(torture: string | null, count: number, seed: number, only: number | null): Promise<number> {
  const totals: Totals = { done: 0, crashes: 0, hangs: 0, slowest: { ms: 0, index: -1 } }
  const all = only === null ? Array.from({ length: count }, (_, index) => index) : [only]
  // Blocks, not every other one: neighbours share what the generator of trees makes.
  const size = Math.ceil(all.length / processes)
  const started = performance.now()
  const timer = setInterval(() => {
    console.log(`${totals.done} of ${all.length}, ${((1_000 * totals.done) / (performance.now() - started)).toFixed(0)} a second`)
  }, 30_000)
  await Promise.all(
    Array.from({ length: processes }, (_, share) =>
      runShare({ seed, torture, indexes: all.slice(share * size, (share + 1) * size) }, totals),
    ),
  )
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1_000
  console.log(
    `${totals.done} messages (seed ${seed}) in ${seconds.toFixed(0)} s, ${(totals.done / seconds).toFixed(0)} a second: ${totals.crashes} crashes, ${totals.hangs} hangs, slowest ${totals.slowest.ms.toFixed(0)} ms of processor time (index ${totals.slowest.index})`,
  )
  return totals.crashes + totals.hangs === 0 && totals.done > 0 ? 0 : 1
}

const [count = 100_000, seed = 1, only = null] = process.argv.slice(2).map(Number)
if (existsSync(tortureArchive)) process.exitCode = await withTortureSet((folder) => run(folder, count, seed, only))
else {
  console.log('The torture set is not here (shared/torture/torture.tar.xz beside the project): our own mails are the only seeds.')
  process.exitCode = await run(null, count, seed, only)
}
