/** The DNS adapter that authentication asks: node's resolver with a deadline for each look-up and a bounded cache. */
import { Resolver } from 'node:dns/promises'
import type { DnsAnswer, DnsResolver, DnsType } from '../domain/dns.ts'
import { createCache } from './resolver-cache.ts'

export interface ResolverOptions {
  /** `system`, or addresses as `ip`, `ip:port`, `[ipv6]:port`. */
  readonly servers: 'system' | readonly string[]
  /** For one look-up, retries included; at least 1. */
  readonly deadlineMs: number
  /** Milliseconds since the epoch, for the age of cached answers. */
  readonly now: () => number
}

const positiveMs = 300_000
const negativeMs = 60_000
const absent: readonly string[] = ['ENOTFOUND', 'ENODATA']
/** Names that no public server knows and that would tell it of the inner network. */
const privateNames = /(?:^|\.)(?:local|localhost|internal|intranet|lan|home|corp|onion|home\.arpa)$/
const label = /^[\x21-\x2d\x2f-\x7e]{1,63}$/

const failure = (code: string, cause?: unknown): Error =>
  Object.assign(new Error(`DNS look-up failed: ${code}`, cause === undefined ? undefined : { cause }), { code })

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'EUNKNOWN'
}

/** Lower case without the final dot; null for a name that is not asked for. */
function publicName(name: string): string | null {
  const lower = name.toLowerCase().replace(/\.$/, '')
  const labels = lower.split('.')
  return lower.length <= 253 && labels.length > 1 && labels.every((one) => label.test(one)) && !privateNames.test(lower) ? lower : null
}

async function ask(resolver: Resolver, name: string, type: DnsType): Promise<DnsAnswer> {
  switch (type) {
    case 'TXT':
      return resolver.resolveTxt(name)
    case 'MX':
      return resolver.resolveMx(name)
    case 'A':
      return resolver.resolve4(name)
    case 'AAAA':
      return resolver.resolve6(name)
    case 'PTR':
      return resolver.resolvePtr(name)
    case 'CNAME':
      return resolver.resolveCname(name)
  }
}

/** Rejects with ETIMEOUT once the deadline is over; the query itself ends by its own, longer time-out. */
async function withDeadline<T>(run: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(failure('ETIMEOUT'))
    }, deadlineMs)
  })
  try {
    return await Promise.race([run, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Answers and absences (ENOTFOUND, ENODATA) are kept for 5 minutes and 1 minute, at most 10,000 and 16 million characters, the
 * longest unused fall out; failures and answers over 64,000 characters are not kept. Equal questions at one time are asked once.
 * Private, single-label and malformed names are ENOTFOUND without being asked.
 */
export function createResolver({ servers, deadlineMs, now }: ResolverOptions): DnsResolver {
  // Two tries fit into the deadline, the first with half of it.
  const resolver = new Resolver({ timeout: Math.max(1, Math.floor(deadlineMs / 2)), tries: 2 })
  if (servers !== 'system') resolver.setServers(servers)
  const cache = createCache({ now })
  const running = new Map<string, Promise<DnsAnswer>>()

  const lookUp = async (key: string, name: string, type: DnsType): Promise<DnsAnswer> => {
    try {
      const answer = await withDeadline(ask(resolver, name, type), deadlineMs)
      cache.keep(key, answer, positiveMs)
      return answer
    } catch (error) {
      const code = codeOf(error)
      if (absent.includes(code)) cache.keep(key, code, negativeMs)
      throw failure(code, error)
    } finally {
      running.delete(key)
    }
  }

  return async (name, type) => {
    const asked = publicName(name)
    if (asked === null) throw failure('ENOTFOUND')
    const key = `${type} ${asked}`
    const known = cache.get(key)
    if (known !== null) {
      if (typeof known === 'string') throw failure(known)
      return known
    }
    const already = running.get(key)
    if (already !== undefined) return already
    const started = lookUp(key, asked, type)
    running.set(key, started)
    return started
  }
}

export interface TotalDeadline {
  /** From the call of {@link withinTotal} on, for all look-ups together. */
  readonly totalMs: number
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
}

/**
 * The same resolver for one message: a look-up that is not answered when the total time is over, and every later one, rejects with
 * ETIMEOUT, the later ones without being asked. So no number of slow name servers holds a message up.
 */
export function withinTotal(resolver: DnsResolver, { totalMs, now }: TotalDeadline): DnsResolver {
  const end = now() + totalMs
  return async (name, type) => {
    const left = end - now()
    if (left <= 0) throw failure('ETIMEOUT')
    return await withDeadline(resolver(name, type), left)
  }
}
