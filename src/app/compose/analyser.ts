/** Puts the analysis together from the configuration: pool, detectors' context, scoring, look-ups. */
import type { SubmissionEnvelope } from '../../domain/message.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config/schema.ts'
import { judge, type Judged, type JudgeTask } from '../judge.ts'
import type { Logger } from '../logger.ts'
import { productVersion } from '../paths.ts'
import { analyse, type AnalyseRequest, type Analysis, type SubmissionHooks } from '../pipeline.ts'
import { createTextRecognition } from '../text-recognition.ts'
import type { WorkerPool } from '../workers/pool.ts'
import { composeIntel, type ComposedIntel } from './intel.ts'
import { composeModel, type ComposedModel } from './model.ts'
import { composePool } from './pool.ts'
import { composeScoring } from './scoring.ts'
import { composeResolver, composeTrust } from './trust.ts'

export interface Analyser {
  readonly workers: number
  readonly intel: ComposedIntel
  readonly model: ComposedModel
  readonly pool: WorkerPool
  /** Every stage after the worker for one message, as `analyse` does them. */
  readonly judge: (task: JudgeTask) => Promise<Judged>
  readonly analyse: (request: AnalyseRequest, hooks?: SubmissionHooks) => Promise<Analysis>
  /** Unwraps a submission and goes no further: no look-ups, no verdict. Null where nothing says who sent it. */
  readonly read: (bytes: Uint8Array) => Promise<SubmissionEnvelope | null>
  readonly close: () => Promise<void>
}

export interface AnalyserOptions {
  readonly noIntel: boolean
  readonly clock: Clock
  readonly logger: Logger
}

export function composeAnalyser(config: Config, options: AnalyserOptions): Analyser {
  const version = productVersion()
  const profile = composeScoring(config.scoring)
  const { pool, context, workers } = composePool(config, profile, options.logger)
  const intel = composeIntel(config, { off: options.noIntel, maliciousAt: profile.maliciousAt, clock: options.clock, version })
  const model = composeModel(config.model, options.logger)
  const parts = {
    pool,
    context,
    authentication: composeTrust(config.authentication),
    resolver: options.noIntel ? null : composeResolver(config.authentication, options.clock),
    now: () => options.clock.now().getTime(),
    scoring: profile.settings,
    model,
    protectedDomains: new Set([
      ...context.lists.freeMail,
      ...context.lists.freeHosting,
      ...context.lists.brands.flatMap((brand) => brand.domains),
    ]),
    rentedServices: new Set(context.lists.rentedServices),
    messageBytes: config.analysis.limits.messageBytes,
    enrich: intel.enrich,
    readPictures: config.analysis.textRecognition === 'off' ? null : createTextRecognition(),
    version,
  }
  return {
    workers,
    intel,
    model,
    pool,
    judge: async (task) => await judge(parts, task),
    analyse: async (request, hooks) => await analyse(parts, request, hooks),
    read: async (bytes) => (await pool.inspect({ bytes, as: 'submission', breaches: [], pictureText: null })).submission,
    close: async () => {
      await Promise.all([pool.close(), intel.close(), model.close()])
    },
  }
}
