import type { CachedAnswer, EnrichmentCache } from './cache.ts'

export interface MemoryCacheOptions {
  /** Answers kept; the one used longest ago goes first. */
  readonly maxEntries: number
  /** Milliseconds that an answer stays fresh, the same for all or by the name of the provider; 0 = not kept. */
  readonly ttlMs: number | ((provider: string) => number)
}

/** An {@link EnrichmentCache} of bounded size that lasts as long as the process. */
export function createMemoryCache({ maxEntries, ttlMs }: MemoryCacheOptions): EnrichmentCache {
  const entries = new Map<string, { readonly answer: CachedAnswer; readonly from: number; readonly until: number }>()
  return {
    get: (provider, query, now) => {
      const key = keyOf(provider, query)
      const entry = entries.get(key)
      if (entry === undefined) return Promise.resolve(null)
      entries.delete(key)
      // An entry from the future was written before the clock was set back; its age is unknown.
      if (now.getTime() >= entry.until || now.getTime() < entry.from) return Promise.resolve(null)
      entries.set(key, entry)
      return Promise.resolve(entry.answer)
    },
    set: (provider, query, answer, now) => {
      const key = keyOf(provider, query)
      const ttl = typeof ttlMs === 'number' ? ttlMs : ttlMs(provider)
      entries.delete(key)
      if (ttl > 0) entries.set(key, { answer, from: now.getTime(), until: now.getTime() + ttl })
      const oldest = entries.keys().next()
      if (entries.size > maxEntries && oldest.done !== true) entries.delete(oldest.value)
      return Promise.resolve()
    },
  }
}

function keyOf(provider: string, { kind, value }: { readonly kind: string; readonly value: string }): string {
  return `${provider} ${kind} ${value}`
}
