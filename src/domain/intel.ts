/** What is asked of threat intelligence and what comes back, before it stands in an assessment. */
import type { Enrichment, ObservableKind } from './analysis.ts'

/** `value` is canonical: WHATWG URL, lower-case A-label domain, IP in standard form, hex SHA-256 of a file. */
export interface ProviderQuery {
  readonly kind: Exclude<ObservableKind, 'address' | 'phone'>
  readonly value: string
}

export interface ProviderAnswer {
  readonly status: Enrichment['status']
  readonly detail: Enrichment['detail']
  /** For `unavailable`: why, in a few words (`no API key`, `quota: 429`, `deadline 5 s`). */
  readonly reason: string | null
  /** False where nothing left the machine (own quota used up, no key); absent means that it did. */
  readonly sent?: boolean
}
