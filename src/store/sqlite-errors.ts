/** SQLite's result codes in our words, and patience while another process holds the lock. */
import { setTimeout as sleep } from 'node:timers/promises'
import { AnomixError, ConfigError, TransientError } from '../domain/errors.ts'

/** Primary result codes (sqlite.org/rescode.html). */
const busyCodes: readonly number[] = [5, 6]
const fullCodes: readonly number[] = [10, 13]
const unusableCodes: readonly number[] = [3, 8, 11, 14, 26]

interface SqliteError extends Error {
  readonly errcode: number
  readonly errstr: string
}

function isSqliteError(error: unknown): error is SqliteError {
  return (
    error instanceof Error &&
    'errcode' in error &&
    typeof error.errcode === 'number' &&
    'errstr' in error &&
    typeof error.errstr === 'string'
  )
}

/** Extended codes carry the primary one in their lowest byte. */
function primaryCode(error: unknown): number | null {
  return isSqliteError(error) ? error.errcode & 0xff : null
}

/** True where another connection holds the lock, so that the same work may succeed in a moment. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error)
  return code !== null && busyCodes.includes(code)
}

/** TransientError STORE_BUSY for locks, a full disk and failing input or output; ConfigError STORE_UNUSABLE for a file that is none; others stay as they are. */
export function translateSqliteError(error: unknown): unknown {
  if (error instanceof AnomixError || !isSqliteError(error)) return error
  const code = error.errcode & 0xff
  const options = { cause: error, detail: `SQLite says: ${error.errstr}.` }
  if (busyCodes.includes(code) || fullCodes.includes(code)) return new TransientError('STORE_BUSY', options)
  return unusableCodes.includes(code) ? new ConfigError('STORE_UNUSABLE', options) : error
}

/**
 * Runs `work` again while the lock is held elsewhere, for `patienceMs` of waiting in all. The waiting is asynchronous:
 * SQLite's own busy handler would stop the event loop, and with it the very transaction that holds the lock.
 */
export async function withPatience<T>(work: () => Promise<T>, patienceMs: number): Promise<T> {
  let waited = 0
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || waited >= patienceMs) throw translateSqliteError(error)
      await sleep(pause)
      waited += pause
    }
  }
}
