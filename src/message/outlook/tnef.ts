/** winmail.dat ([MS-OXTNEF]) rebuilt as a mail. */
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import { rebuildItem, type RebuiltMail } from './outlook-item.ts'
import { readTnefMail } from './tnef-stream.ts'

/**
 * Rebuilds the mail of a TNEF stream; null where the bytes are none. Inside a mail the stream often has no sender and no
 * date of its own: those are fields of the mail that carries it.
 */
export function readTnef(bytes: Buffer, limits: AnalysisLimits, breaches: BreachLog): RebuiltMail | null {
  return rebuildItem(bytes, limits, breaches, 'winmail.dat (TNEF)', (budget) => readTnefMail(bytes, budget))
}
