/** The resolver of one message: counts its look-ups and remembers the failures, which are gaps and never evidence. */
import type { DnsAnswer, DnsResolver, DnsType } from '../domain/dns.ts'

/** As mailauth calls it. */
export type AskDns = (name: string, type: string) => Promise<string[][] | string[]>

export interface Lookups {
  readonly ask: AskDns
  /** Codes of the failed look-ups since the last call, each once, in order. */
  readonly takeFailures: () => readonly string[]
}

/** Look-ups that one message may cause: half for its signatures, half for SPF and DMARC, so that a long chain of seals starves no policy. */
export const maxLookups = 60
const types: readonly DnsType[] = ['TXT', 'A', 'AAAA', 'MX', 'PTR', 'CNAME']
const absent: readonly string[] = ['ENOTFOUND', 'ENODATA']

const failure = (code: string): Error => Object.assign(new Error(code), { code })

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'EUNKNOWN'
}

const copy = (answer: DnsAnswer): string[][] | string[] =>
  // mailauth sorts and joins in place, and takes MX answers as objects although its types do not say so.
  answer.map((item: unknown) => (Array.isArray(item) ? [...(item as readonly string[])] : item)) as string[][] | string[]

/** Beyond `most` every look-up fails with `EBUDGET`, but for the TXT records of `known` names (lower case), which are asked for already. */
export function countLookups(resolver: DnsResolver, most = maxLookups / 2, known: readonly string[] = []): Lookups {
  let asked = 0
  const failures = new Set<string>()
  const ask: AskDns = async (name, type) => {
    const kind = types.find((one) => one === type.toUpperCase())
    if (kind === undefined) throw failure('ENODATA')
    const free = kind === 'TXT' && known.includes(name.toLowerCase())
    if (!free) asked++
    if (!free && asked > most) {
      failures.add('EBUDGET')
      throw failure('EBUDGET')
    }
    try {
      return copy(await resolver(name, kind))
    } catch (error) {
      const code = codeOf(error)
      if (!absent.includes(code)) failures.add(code)
      throw failure(code)
    }
  }
  return {
    ask,
    takeFailures: () => {
      const taken = [...failures]
      failures.clear()
      return taken
    },
  }
}
