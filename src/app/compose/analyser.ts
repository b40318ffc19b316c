/** Puts the analysis together from the configuration: pool, detectors' context, scoring, look-ups. */
import { availableParallelism } from 'node:os'
import type { Reporter } from '../../domain/analysis.ts'
import type { SubmissionEnvelope } from '../../domain/message.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config/schema.ts'
import type { Logger } from '../logger.ts'
import { productVersion } from '../paths.ts'
import { analyse, type AnalyseRequest, type Analysis } from '../pipeline.ts'
import { createWorkerPool } from '../workers/pool.ts'
import { composeIntel, type ComposedIntel } from './intel.ts'
import { loadLists } from './lists.ts'
import { composeScoring } from './scoring.ts'

export interface Analyser {
  readonly workers: number
  readonly intel: ComposedIntel
  readonly analyse: (request: AnalyseRequest, identify?: (envelope: SubmissionEnvelope) => Reporter | null) => Promise<Analysis>
  readonly close: () => Promise<void>
}

const mostWorkers = 4

export function composeAnalyser(
  config: Config,
  options: { readonly noIntel: boolean; readonly clock: Clock; readonly logger: Logger },
): Analyser {
  const version = productVersion()
  const profile = composeScoring(config.scoring)
  const { name, domains, timeZone } = config.organisation
  const authenticationTrusted = config.authentication.trustedAuthservIds.length > 0
  const context = {
    organisation: { name, domains, timeZone },
    authenticationTrusted,
    sendTimeZone: profile.sendTimeZone,
    lists: loadLists(),
  }
  const workers = config.analysis.workers ?? Math.min(availableParallelism(), mostWorkers)
  const pool = createWorkerPool({
    limits: config.analysis.limits,
    context,
    workers,
    deadlineMs: config.analysis.deadline,
    onDamage: (breach) => {
      options.logger.warn('a worker broke its budget and was replaced', { limit: breach.name })
    },
  })
  const intel = composeIntel(config, { off: options.noIntel, maliciousAt: profile.maliciousAt, clock: options.clock, version })
  const parts = {
    pool,
    context,
    authentication: { trustedAuthservIds: config.authentication.trustedAuthservIds },
    scoring: profile.settings,
    messageBytes: config.analysis.limits.messageBytes,
    enrich: intel.enrich,
    version,
  }
  return {
    workers,
    intel,
    analyse: async (request, identify) => await analyse({ ...parts, identify: identify ?? null }, request),
    close: async () => {
      await Promise.all([pool.close(), intel.close()])
    },
  }
}
