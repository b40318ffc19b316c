/** What several queries on submissions share: a row with everything that belongs to it, and the step. */
import { decodeAssessments, decodeFollowUp, toRecord } from './rows.ts'
import type { Engine, SubmissionRow } from './rows.ts'
import { steps } from './store.ts'
import type { Step, SubmissionRecord } from './store.ts'

/** One submission with its assessments or its follow-up. */
export async function readRecord({ db, run }: Engine, row: SubmissionRow): Promise<SubmissionRecord> {
  const content = async (table: 'assessments' | 'follow_ups'): Promise<Uint8Array | null> => {
    const stored = await run(() => db.selectFrom(table).select('content').where('submission_id', '=', row.id).executeTakeFirst())
    return stored?.content ?? null
  }
  const assessments = await content('assessments')
  const followUp = assessments !== null || row.step === 'received' ? null : await content('follow_ups')
  return toRecord(row, {
    assessments: assessments === null ? null : await decodeAssessments(assessments),
    followUp: followUp === null ? null : await decodeFollowUp(followUp),
  })
}

/** Moves the step forward, never back; resets `attempts`. Rejects with a plain Error where the id is unknown. */
export async function advanceStep({ db }: Pick<Engine, 'db'>, id: string, step: Step): Promise<void> {
  const earlier = steps.slice(0, steps.indexOf(step))
  if (earlier.length > 0) {
    const moved = await db
      .updateTable('submissions')
      .set({ step, attempts: 0 })
      .where('id', '=', id)
      .where('step', 'in', earlier)
      .returning('id')
      .executeTakeFirst()
    if (moved !== undefined) return
  }
  const known = await db.selectFrom('submissions').select('id').where('id', '=', id).executeTakeFirst()
  if (known === undefined) throw unknownSubmission(id)
}

export function unknownSubmission(id: string): Error {
  return new Error(`the store has no submission ${id}`)
}
