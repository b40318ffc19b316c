/** Puts the whole daemon together from the configuration; the demo and the tests run this very composition. */
import type { Store } from '../../store/store.ts'
import { openSqliteStore } from '../../store/sqlite.ts'
import type { Clock } from '../clock.ts'
import { requireSecrets } from '../config/secrets.ts'
import type { Config } from '../config/schema.ts'
import { createDaemon, type Daemon } from '../daemon/daemon.ts'
import type { Logger } from '../logger.ts'
import { productVersion } from '../paths.ts'
import { ConfigError } from '../../domain/errors.ts'
import { composeAnalyser } from './analyser.ts'
import { composeMailboxes } from './mailboxes.ts'
import { composeTrust } from './trust.ts'

export interface ComposedDaemon {
  readonly daemon: Daemon
  readonly store: Store
  readonly close: () => Promise<void>
}

export interface DaemonOptions {
  readonly clock: Clock
  readonly logger: Logger
  /** How long a killed daemon's submission waits before another takes it, in milliseconds. */
  readonly leaseMs?: number
}

const defaultLeaseMs = 30_000

export async function composeDaemon(config: Config, options: DaemonOptions): Promise<ComposedDaemon> {
  const { clock, logger } = options
  requireSecrets(config)
  if (Object.keys(config.mailboxes).length === 0)
    throw new ConfigError('CONFIG_INVALID', { detail: 'mailboxes: expected at least one entry; config/default.yaml shows one.' })
  const { mailboxes, close: closeMailboxes } = composeMailboxes(config, logger)
  const store = await openSqliteStore({ path: config.store.path })
  const analyser = composeAnalyser(config, { noIntel: false, clock, logger })
  const daemon = createDaemon({
    store,
    clock,
    logger,
    analyser,
    mailboxes,
    policy: {
      mode: config.response.reply.mode,
      maxAgeMs: config.response.reply.maxAge,
      authentication: composeTrust(config.authentication),
    },
    mails: { organisationName: config.organisation.name, contact: config.response.reply.contact },
    incidentReport: config.response.incidentReport,
    version: productVersion(),
    maxBytes: config.analysis.limits.messageBytes,
    leaseMs: options.leaseMs ?? defaultLeaseMs,
  })
  return {
    daemon,
    store,
    close: async () => {
      await Promise.allSettled([closeMailboxes(), analyser.close()])
      await store.close()
    },
  }
}
