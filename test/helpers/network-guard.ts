/**
 * Loaded before every test: a connection or a look-up that would leave the machine fails at once and fails the run,
 * even where the code under test swallows the error. Child processes and (under `npm test`) worker threads carry it by
 * NODE_OPTIONS and record in a shared file; what it cannot cover is said in docs/decisions.md.
 */
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'

const recordVariable = 'NETWORK_GUARD_RECORD'
/** True in the process that runs the tests; children and workers find the record that it made. */
const isOwner = process.env[recordVariable] === undefined && isMainThread
const record = process.env[recordVariable] ?? path.join(mkdtempSync(path.join(os.tmpdir(), 'network-guard-')), 'escapes')

if (isOwner) {
  writeFileSync(record, '')
  process.env[recordVariable] = record
  const inherited = process.env['NODE_OPTIONS'] ?? ''
  if (!inherited.includes('network-guard')) {
    process.env['NODE_OPTIONS'] = `${inherited} --import=${import.meta.url} --disable-warning=ExperimentalWarning`.trim()
  }
  process.once('exit', () => {
    rmSync(path.dirname(record), { recursive: true, force: true })
  })
}

function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  return (
    bare === 'localhost' ||
    bare === '::1' ||
    bare === '0.0.0.0' ||
    bare === '::' ||
    /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare)
  )
}

function refuse(what: string): NodeJS.ErrnoException {
  try {
    appendFileSync(record, `${what.replaceAll(/\s+/g, ' ')}\n`)
  } catch {
    // The run is over and its record gone: the refusal still stands.
  }
  return Object.assign(new Error(`network guard: ${what} would leave the machine`), { code: 'EACCES' })
}

/** A callable of one of Node's modules, by name. */
type Door = (this: unknown, ...args: unknown[]) => unknown

/** Puts `around(original)` in the place of a door, on the object itself so that every importer gets it. */
function replace(owner: object, name: string, around: (original: Door) => Door): void {
  const original = Reflect.get(owner, name) as Door | undefined
  if (original !== undefined) Reflect.set(owner, name, around(original))
}

function answerLater(args: readonly unknown[], error: Error): void {
  const callback = args.at(-1)
  if (typeof callback === 'function') process.nextTick(callback, error)
}

function destination(args: readonly unknown[]): { readonly host?: string; readonly path?: string } {
  // Node normalises (options, callback) into one array argument before calling itself.
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0]
  if (typeof first === 'object' && first !== null) return first
  // connect(path) against connect(port, host): a text that is no number is a socket file.
  if (typeof first === 'string' && !/^\d+$/.test(first)) return { path: first }
  return { host: typeof args[1] === 'string' ? args[1] : 'localhost' }
}

replace(
  net.Socket.prototype,
  'connect',
  (original) =>
    function guarded(this: unknown, ...args: unknown[]): unknown {
      const { host, path: file } = destination(args)
      if ((file !== undefined && file !== '') || isLoopback(host ?? 'localhost')) return Reflect.apply(original, this, args)
      const error = refuse(`TCP connection to ${String(host)}`)
      process.nextTick(() => {
        ;(this as net.Socket).destroy(error)
      })
      return this
    },
)

for (const name of ['send', 'connect']) {
  replace(
    dgram.Socket.prototype,
    name,
    (original) =>
      function guarded(this: unknown, ...args: unknown[]): unknown {
        // The first argument is the packet or the port; the only later text is the address.
        const host = args.find((argument, index) => index > 0 && typeof argument === 'string')
        if (typeof host === 'string' && !isLoopback(host)) throw refuse(`UDP packet to ${host}`)
        return Reflect.apply(original, this, args)
      },
  )
}

const staysHere = (host: unknown): boolean => typeof host !== 'string' || host === '' || net.isIP(host) !== 0 || isLoopback(host)

replace(
  dns,
  'lookup',
  (original) =>
    function guarded(...args: unknown[]): unknown {
      if (staysHere(args[0])) return Reflect.apply(original, dns, args)
      answerLater(args, refuse(`look-up of ${String(args[0])}`))
      return {}
    },
)
replace(
  dns.promises,
  'lookup',
  (original) =>
    function guarded(...args: unknown[]): unknown {
      if (staysHere(args[0])) return Reflect.apply(original, dns.promises, args)
      return Promise.reject(refuse(`look-up of ${String(args[0])}`))
    },
)
replace(dns, 'lookupService', () => (...args) => {
  answerLater(args, refuse(`look-up of ${String(args[0])}`))
})
replace(
  dns.promises,
  'lookupService',
  () =>
    (...args) =>
      Promise.reject(refuse(`look-up of ${String(args[0])}`)),
)

/** Resolvers that a test has pointed at a server of its own; the system's servers may forward, wherever they listen. */
const ownServers = new WeakSet()
const resolving = [
  'resolve',
  'resolve4',
  'resolve6',
  'resolveAny',
  'resolveCaa',
  'resolveCname',
  'resolveMx',
  'resolveNaptr',
  'resolveNs',
  'resolvePtr',
  'resolveSoa',
  'resolveSrv',
  'resolveTlsa',
  'resolveTxt',
  'reverse',
]
const hostOf = (server: string): string => /^\[([^\]]*)\]/.exec(server)?.[1] ?? (net.isIPv6(server) ? server : server.replace(/:\d+$/, ''))

function guardResolver(owner: object, promising: boolean): void {
  replace(
    owner,
    'setServers',
    (original) =>
      function guarded(this: unknown, ...args: unknown[]): unknown {
        const servers = args[0] as readonly string[]
        const target = this as object
        if (servers.length > 0 && servers.every((server) => isLoopback(hostOf(server)))) ownServers.add(target)
        else ownServers.delete(target)
        return Reflect.apply(original, this, args)
      },
  )
  for (const name of resolving) {
    replace(
      owner,
      name,
      (original) =>
        function guarded(this: unknown, ...args: unknown[]): unknown {
          const own = typeof this === 'object' && this !== null && ownServers.has(this)
          if (own || (typeof args[0] === 'string' && isLoopback(args[0]))) return Reflect.apply(original, this, args)
          const error = refuse(`DNS query for ${String(args[0])}`)
          if (promising) return Promise.reject(error)
          answerLater(args, error)
          return {}
        },
    )
  }
}
guardResolver(dns.Resolver.prototype, false)
guardResolver(dns.promises.Resolver.prototype, true)
guardResolver(dns, false)
guardResolver(dns.promises, true)

// `import { lookup } from 'node:dns'` reads copies of the names.
syncBuiltinESMExports()

/** What tried to leave since the last call; a test that provokes an escape on purpose takes its record away with it. */
export function takeEscapes(): readonly string[] {
  const seen = readFileSync(record, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  if (seen.length > 0) writeFileSync(record, '')
  return seen
}

function failOnEscapes(where: string): void {
  const seen = takeEscapes()
  if (seen.length > 0) throw new Error(`${where} reached for the network: ${seen.join('; ')}`)
}

export const mochaHooks = {
  afterEach(this: { readonly currentTest?: { fullTitle(): string } | undefined }): void {
    failOnEscapes(`the test "${this.currentTest?.fullTitle() ?? ''}"`)
  },
  afterAll(): void {
    failOnEscapes('something after the last test')
  },
}
