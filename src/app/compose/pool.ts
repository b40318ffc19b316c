/** The worker pool as the configuration wants it, with what its detectors know. */
import { availableParallelism } from 'node:os'
import type { DetectorContext } from '../../domain/finding.ts'
import type { Config } from '../config/schema.ts'
import type { Logger } from '../logger.ts'
import { createWorkerPool, type WorkerPool } from '../workers/pool.ts'
import { loadLists } from './lists.ts'
import type { ScoringProfile } from './scoring.ts'
import { loadYaraRules } from './yara-rules.ts'

const mostWorkers = 4

export interface ComposedPool {
  readonly pool: WorkerPool
  readonly context: DetectorContext
  readonly workers: number
}

/** Starts the pool; damaged workers are told to the log. Throws ConfigError where the operator's rules do not compile. */
export function composePool(config: Config, { sendTimeZone }: Pick<ScoringProfile, 'sendTimeZone'>, logger: Logger): ComposedPool {
  const { name, domains, timeZone, executives } = config.organisation
  const context = { organisation: { name, domains, timeZone, executives }, sendTimeZone, lists: loadLists() }
  const workers = config.analysis.workers ?? Math.min(availableParallelism(), mostWorkers)
  const pool = createWorkerPool({
    limits: config.analysis.limits,
    context,
    rules: loadYaraRules(config.analysis.yaraRules),
    workers,
    deadlineMs: config.analysis.deadline,
    onDamage: (breach) => {
      logger.warn('a worker broke its budget and was replaced', { limit: breach.name })
    },
  })
  return { pool, context, workers }
}
