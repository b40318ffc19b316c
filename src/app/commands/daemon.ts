/** `anomix daemon`: runs until a signal comes, or once. */
import { schedule } from 'node-cron'
import { systemClock } from '../clock.ts'
import { composeDaemon, type ComposedDaemon } from '../compose/daemon.ts'
import { secretValues } from '../config/secrets.ts'
import type { Config } from '../config/schema.ts'
import { exitCodes } from '../exit-codes.ts'
import { createHeartbeat } from '../heartbeat.ts'
import { createLogger, type Logger } from '../logger.ts'
import { productVersion } from '../paths.ts'

/** Time for the submission in hand at a stop; the rest of the 30 s is for closing connections and the log. */
const graceMs = 20_000
const closeMs = 5_000

async function untilSignal(): Promise<string> {
  return await new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        resolve(signal)
      })
  })
}

/** Exit 1 where something is left that should have been done. */
async function once({ daemon, store }: ComposedDaemon, logger: Logger): Promise<number> {
  await daemon.once()
  const { received, assessed, replied, reported } = await store.counts()
  const left = received + assessed + replied + reported
  if (left > 0) logger.warn('submissions are left for the next run', { left })
  return left > 0 ? exitCodes.failed : exitCodes.ok
}

async function watch(composed: ComposedDaemon, config: Config, logger: Logger): Promise<void> {
  const heartbeat = createHeartbeat(config.store.path)
  // The timer only wakes: runs are kept apart by the daemon itself, so that one that hangs cannot stop the clock.
  const task = schedule(config.poll.schedule, () => {
    composed.daemon.wake()
  })
  composed.daemon.start()
  logger.info('daemon is watching', {
    mailboxes: Object.keys(config.mailboxes).join(', '),
    version: productVersion(),
    replyMode: config.response.reply.mode,
  })
  const signal = await untilSignal()
  logger.info('daemon is stopping', { signal })
  await task.destroy()
  heartbeat.stop()
  await composed.daemon.stop(graceMs)
}

export async function daemonCommand(config: Config, options: { readonly once: boolean }): Promise<number> {
  const logger = createLogger({ level: config.log.level, secrets: secretValues(config), stream: process.stdout })
  try {
    const composed = await composeDaemon(config, { clock: systemClock, logger })
    try {
      if (options.once) return await once(composed, logger)
      await watch(composed, config, logger)
    } finally {
      await Promise.race([composed.close(), new Promise((resolve) => setTimeout(resolve, closeMs).unref())])
    }
    logger.info('daemon has stopped')
    return exitCodes.ok
  } finally {
    await logger.flush()
    // Everything is closed and written; a socket that a server never answers must not keep the process.
    setTimeout(() => {
      process.exit()
    }, 1_000).unref()
  }
}
