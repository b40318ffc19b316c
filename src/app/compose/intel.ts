/** Builds the providers that are switched on and the enrichment of one message. */
import { enrich, queriesOf } from '../../intel/enrich.ts'
import { createMemoryCache } from '../../intel/memory-cache.ts'
import type { Provider } from '../../intel/provider.ts'
import { createVirusTotal } from '../../intel/virustotal.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config/schema.ts'
import type { PipelineParts } from '../pipeline.ts'

export interface ComposedIntel {
  readonly providers: readonly Provider[]
  readonly enrich: PipelineParts['enrich']
  readonly close: () => Promise<void>
}

const nothing = { enrichments: [], disclosures: [], gaps: [] }

/** `off` builds no provider at all, so that not one packet can leave. */
export function composeIntel(
  config: Config,
  options: { readonly off: boolean; readonly maliciousAt: number; readonly clock: Clock; readonly version: string },
): ComposedIntel {
  const { virustotal } = config.intel
  const providers: readonly Provider[] =
    options.off || !virustotal.enabled
      ? []
      : [
          createVirusTotal({
            baseUrl: virustotal.baseUrl,
            apiKey: virustotal.apiKey ?? '',
            maliciousAt: virustotal.maliciousAt ?? options.maliciousAt,
            quota: virustotal.quota,
            deadlineMs: virustotal.deadline,
            userAgent: `anomix/${options.version}`,
            now: options.clock.now,
          }),
        ]
  const cache = createMemoryCache({ maxEntries: 10_000, ttlMs: virustotal.ttl })
  return {
    providers,
    enrich: async (message) => {
      if (providers.length === 0) return nothing
      const queries = queriesOf(message.observables, { ownDomains: config.organisation.domains })
      return await enrich({
        queries,
        providers,
        deadlineMs: config.intel.deadline,
        perMessage: config.intel.perMessage,
        now: options.clock.now,
        cache,
      })
    },
    close: async () => {
      await Promise.all(providers.map((provider) => provider.close()))
    },
  }
}
