/** Child processes of the test rig: ports, waiting, and ending by process id alone. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import net from 'node:net'

export async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
}

/** A loopback port that nobody listens on now. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
}

async function accepts(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}

/** Resolves once the port accepts; rejects with the server's own words where it ended first or takes over 30 s. */
export async function waitForPort(port: number, server: RunningServer): Promise<void> {
  const end = performance.now() + 30_000
  while (!(await accepts(port))) {
    if (!server.running()) throw new Error(`the server ended before it listened on port ${port}:\n${server.output()}`)
    if (performance.now() > end) throw new Error(`nothing listens on port ${port}:\n${server.output()}`)
    await sleep(30)
  }
}

/** Process ids below `pid`, deepest last, read from /proc. */
export function descendants(pid: number): readonly number[] {
  const parents = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'latin1')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      parents.set(parent, [...(parents.get(parent) ?? []), Number(entry)])
    } catch {
      // It ended while we looked.
    }
  }
  const below = (of: number): readonly number[] => (parents.get(of) ?? []).flatMap((child) => [child, ...below(child)])
  return below(pid)
}

/** Kills every process that works in the folder: what a dying master forked last has no parent to be found by. */
export async function killThoseIn(dir: string): Promise<void> {
  for (let round = 0; round < 50; round++) {
    const inside = readdirSync('/proc').filter((entry) => {
      if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return false
      try {
        const cwd = readlinkSync(`/proc/${entry}/cwd`)
        return cwd === dir || cwd.startsWith(`${dir}/`)
      } catch {
        return false
      }
    })
    if (inside.length === 0) return
    for (const pid of inside) signal(Number(pid), 'SIGKILL')
    await sleep(20)
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It is gone already.
  }
}

export interface RunningServer {
  readonly pid: number
  readonly running: () => boolean
  readonly output: () => string
  /** Sends the signal to the process and all below it, and resolves when the process has ended. */
  readonly end: (name: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) {
    if (child.pid === undefined) continue
    for (const pid of [...descendants(child.pid), child.pid]) signal(pid, 'SIGKILL')
  }
})

/** Starts a server in the foreground; it dies with this process at the latest. */
export function startServer(command: string, args: readonly string[]): RunningServer {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } })
  started.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000)
    })
  }
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      started.delete(child)
      resolve()
    })
    child.once('error', (error) => {
      output += error.message
      started.delete(child)
      resolve()
    })
  })
  const pid = child.pid ?? 0
  return {
    pid,
    running: () => started.has(child),
    output: () => output,
    end: async (name) => {
      if (pid === 0) return
      const all = [...descendants(pid), pid]
      for (const each of all) signal(each, 'SIGCONT')
      for (const each of name === 'SIGKILL' ? all : [pid]) signal(each, name)
      const late = setTimeout(() => {
        for (const each of all) signal(each, 'SIGKILL')
      }, 3_000)
      await ended
      clearTimeout(late)
      // Servers leave live sessions to themselves when their master ends: nothing may stay behind.
      for (const each of all) signal(each, 'SIGKILL')
    },
  }
}
