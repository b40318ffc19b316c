/** `anomix health`: is the daemon of this configuration alive? */
import { systemClock } from '../clock.ts'
import type { Config } from '../config/schema.ts'
import { exitCodes } from '../exit-codes.ts'
import { heartbeatAge, staleAfterMs } from '../heartbeat.ts'

export async function healthCommand(config: Config): Promise<number> {
  const age = await heartbeatAge(config.store.path, systemClock.now())
  const alive = age !== null && age <= staleAfterMs
  process.stdout.write(
    age === null
      ? 'no heartbeat: the daemon has not run here\n'
      : `last heartbeat ${Math.round(age / 1000)} s ago: ${alive ? 'alive' : 'dead'}\n`,
  )
  return alive ? exitCodes.ok : exitCodes.failed
}
