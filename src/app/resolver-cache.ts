/** DNS answers that are kept for a while, bounded by number and by size. */
import type { DnsAnswer } from '../domain/dns.ts'

const maxEntries = 10_000
/** Characters of one answer, and of all together, that are kept. */
const maxAnswer = 64_000
const maxCached = 16_000_000

export interface CacheOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly mostChars?: number
}

interface Entry {
  readonly until: number
  /** Characters of key and answer, about. */
  readonly size: number
  /** An answer, or the code of a name or record that does not exist. */
  readonly answer: DnsAnswer | string
}

export interface DnsCache {
  /** Answers that are not expired; null where none is kept. */
  readonly get: (key: string) => DnsAnswer | string | null
  readonly keep: (key: string, answer: DnsAnswer | string, ms: number) => void
}

/**
 * At most 10,000 entries and `mostChars` characters (16 million where it is left out); answers over 64,000 characters are not kept. Entries
 * stand in the order of their last use: expired ones go when they are met, the longest unused when there is no room.
 */
export function createCache({ now, mostChars = maxCached }: CacheOptions): DnsCache {
  const entries = new Map<string, Entry>()
  let total = 0
  const drop = (key: string): void => {
    total -= entries.get(key)?.size ?? 0
    entries.delete(key)
  }
  const put = (key: string, entry: Entry): void => {
    drop(key)
    entries.set(key, entry)
    total += entry.size
  }
  /** A step each time: the cache is never searched from end to end. */
  const evict = (): void => {
    const time = now()
    for (const [key, { until }] of entries) {
      if (until > time && entries.size <= maxEntries && total <= mostChars) return
      drop(key)
    }
  }
  return {
    get: (key) => {
      const entry = entries.get(key)
      if (entry === undefined) return null
      if (entry.until <= now()) {
        drop(key)
        return null
      }
      put(key, entry)
      return entry.answer
    },
    keep: (key, answer, ms) => {
      const size = key.length + (typeof answer === 'string' ? answer.length : JSON.stringify(answer).length)
      if (size > maxAnswer) return
      put(key, { until: now() + ms, size, answer })
      evict()
    },
  }
}
