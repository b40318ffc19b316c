/** Contract of the memory of earlier answers; in memory today, in the store where several daemons share it. */
import type { ProviderAnswer, ProviderQuery } from '../domain/intel.ts'

export interface CachedAnswer {
  readonly status: Exclude<ProviderAnswer['status'], 'unavailable'>
  readonly detail: ProviderAnswer['detail']
  /** RFC 3339, UTC: when the provider was really asked. */
  readonly checkedAt: string
}

export interface EnrichmentCache {
  /** The answer while it is fresh at `now`, otherwise null. A rejection counts as a miss. */
  get(provider: string, query: ProviderQuery, now: Date): Promise<CachedAnswer | null>
  set(provider: string, query: ProviderQuery, answer: CachedAnswer, now: Date): Promise<void>
}
