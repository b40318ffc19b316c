/**
 * Programs that the message room needs and must not load by itself, because their code or their rules come from files: the
 * worker makes them and hands them in. Without one, what it would have read is "not inspected".
 */
import type { ArchiveOpener } from './files/archives/archive-opener.ts'
import type { QrReader } from './pictures/qr.ts'

export interface Tools {
  /** Reads codes in pictures; without one, none are read. */
  readonly qr: QrReader | null
  /** Opens archives other than ZIP; without one, they stay closed. */
  readonly archives: ArchiveOpener | null
}

export const noTools: Tools = { qr: null, archives: null }
