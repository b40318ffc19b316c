/** The built daemon as its own process, as an operator runs it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { shippedFile } from '../../src/app/paths.ts'

export interface RunningDaemon {
  readonly log: () => string
  readonly waitFor: (text: string, ms?: number) => Promise<void>
  /** Sends the signal and resolves with the exit code (null where the signal ended it). */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Ends what a failed test left behind, by process id. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

export function startDaemon(configFile: string, env: Readonly<Record<string, string>>): RunningDaemon {
  const child = spawn(process.execPath, [shippedFile('dist/main.js'), 'daemon', '--config', configFile], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk
    })
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  return {
    log: () => log,
    waitFor: async (text, ms = 20_000) => {
      const end = performance.now() + ms
      while (!log.includes(text)) {
        if (performance.now() > end || child.exitCode !== null) throw new Error(`the daemon did not log "${text}" within ${ms} ms:\n${log}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    end: async (signal) => {
      child.kill(signal)
      return await closed
    },
  }
}
