/**
 * Loaded before every test: a connection or a look-up that would leave the machine fails at once and fails the run,
 * even where the code under test swallows the error.
 */
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

const escapes: string[] = []

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host === '0.0.0.0' || host === '::' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function refuse(what: string): Error {
  escapes.push(what)
  return new Error(`network guard: ${what} would leave the machine`)
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]): net.Socket {
  // Node normalises (options, callback) into one array argument before calling itself.
  const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0]
  const options = (typeof first === 'object' && first !== null ? first : { host: typeof args[1] === 'string' ? args[1] : 'localhost' }) as {
    host?: string
    path?: string
  }
  if (options.path === undefined && !isLoopback(options.host ?? 'localhost')) {
    const error = refuse(`TCP connection to ${String(options.host)}`)
    process.nextTick(() => this.destroy(error))
    return this
  }
  return Reflect.apply(connect, this, args) as net.Socket
} as typeof connect

const send = Reflect.get(dgram.Socket.prototype, 'send') as (...args: unknown[]) => void
dgram.Socket.prototype.send = function guarded(this: dgram.Socket, ...args: unknown[]): void {
  const host = args.find((argument, index) => index > 0 && typeof argument === 'string')
  if (typeof host === 'string' && !isLoopback(host)) throw refuse(`UDP packet to ${host}`)
  Reflect.apply(send, this, args)
} as typeof send

const lookup = dns.lookup
dns.lookup = function guarded(hostname: string, ...rest: unknown[]): void {
  const callback = rest.at(-1) as (error: Error) => void
  if (net.isIP(hostname) === 0 && !isLoopback(hostname)) {
    const error = refuse(`look-up of ${hostname}`)
    process.nextTick(() => { callback(error) })
    return
  }
  Reflect.apply(lookup, dns, [hostname, ...rest])
} as unknown as typeof lookup

/** What tried to leave since the last call; a test that provokes an escape on purpose takes its record away with it. */
export function takeEscapes(): readonly string[] {
  return escapes.splice(0)
}

export const mochaHooks = {
  afterEach(this: Mocha.Context): void {
    const seen = takeEscapes()
    if (seen.length > 0) throw new Error(`the test "${this.currentTest?.fullTitle() ?? ''}" reached for the network: ${seen.join('; ')}`)
  },
}
