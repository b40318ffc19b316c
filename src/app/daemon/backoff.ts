/** Growing delays, in milliseconds. */
import { AnomixError } from '../../domain/errors.ts'

const firstMs = 5_000
const longestMs = 300_000
const firstAfterRefusedLoginMs = 60_000
const longestAfterRefusedLoginMs = 3_600_000

/** Delay before try `attempt` + 1 (attempt counts from 1); a refused login waits longer, so that no account gets locked. */
export function backoffMs(attempt: number, error?: unknown): number {
  const refused = error instanceof AnomixError && (error.code === 'MAILBOX_AUTH_FAILED' || error.code === 'TRANSPORT_AUTH_FAILED')
  const first = refused ? firstAfterRefusedLoginMs : firstMs
  const longest = refused ? longestAfterRefusedLoginMs : longestMs
  return Math.min(first * 2 ** Math.min(Math.max(attempt - 1, 0), 20), longest)
}
