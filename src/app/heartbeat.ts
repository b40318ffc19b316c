/** A file beside the store whose time says that the daemon's main loop is alive; the container's HEALTHCHECK reads it. */
import { utimesSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'

const everyMs = 20_000
export const staleAfterMs = 90_000

export const heartbeatFile = (storePath: string): string => `${storePath}.heartbeat`

export function createHeartbeat(storePath: string): { readonly stop: () => void } {
  const file = heartbeatFile(storePath)
  const beat = (): void => {
    try {
      const now = new Date()
      utimesSync(file, now, now)
    } catch {
      // Not there yet. A full disk must not end the daemon: the health check then says so by age.
      try {
        writeFileSync(file, '')
      } catch {
        return
      }
    }
  }
  beat()
  const timer = setInterval(beat, everyMs)
  return {
    stop: () => {
      clearInterval(timer)
    },
  }
}

/** Milliseconds since the last beat, null where there never was one. */
export async function heartbeatAge(storePath: string, now: Date): Promise<number | null> {
  try {
    return now.getTime() - (await stat(heartbeatFile(storePath))).mtimeMs
  } catch {
    return null
  }
}
