/**
 * Contract of one threat-intelligence provider: it looks observables up and never submits them. Fits HTTP, DNS, feeds
 * and local lists. "Not found" is `unknown`, an error, quota or deadline is `unavailable`; neither is ever `harmless`.
 */
import type { CheckResult } from '../domain/check.ts'
import type { ProviderAnswer, ProviderQuery } from '../domain/intel.ts'

export interface Provider {
  readonly name: string
  /** Kinds that it can answer, in order of worth. */
  readonly kinds: readonly ProviderQuery['kind'][]
  /** True where its answer is curated by people or is the operator's own list: one such answer convicts. */
  readonly curated: boolean
  /**
   * Looks one observable up. Never rejects: failures are answers with status `unavailable` and a reason.
   * `signal` fires at the deadline.
   */
  lookUp(query: ProviderQuery, signal: AbortSignal): Promise<ProviderAnswer>
  /** What of this observable leaves the machine (a hash, a domain, a URL), or null where nothing does. */
  discloses(query: ProviderQuery): string | null
  /** Read-only look at key and reachability. */
  check(signal: AbortSignal): Promise<CheckResult>
  close(): Promise<void>
}
