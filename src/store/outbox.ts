/** Queries on the outbox: one row for each mail that we decided about, committed before and after the send. */
import { sql } from 'kysely'
import type { Engine } from './rows.ts'
import { toOutboxEntry } from './rows.ts'
import type { Store } from './store.ts'

/** The part of the store that knows outgoing mail; `mark` rejects with a plain Error where there is no such row. */
export function outboxQueries({ db, run }: Engine): Pick<Store, 'enqueue' | 'beginSending' | 'mark' | 'outbox'> {
  return {
    enqueue: (entry) =>
      run(() =>
        db.transaction().execute(async (transaction) => {
          await transaction
            .insertInto('outbox')
            .values({
              submission_id: entry.submissionId,
              kind: entry.kind,
              recipient: entry.recipient,
              message_id: entry.messageId,
              state: entry.state,
              reason: entry.reason,
              location: null,
              attempts: 0,
            })
            .onConflict((conflict) => conflict.columns(['submission_id', 'kind', 'recipient']).doNothing())
            .execute()
          const row = await transaction
            .selectFrom('outbox')
            .selectAll()
            .where('submission_id', '=', entry.submissionId)
            .where('kind', '=', entry.kind)
            .where('recipient', '=', entry.recipient)
            .executeTakeFirstOrThrow()
          return toOutboxEntry(row)
        }),
      ),

    beginSending: async (entry) => {
      const row = await run(() =>
        db
          .updateTable('outbox')
          .set({ state: 'sending', attempts: sql<number>`attempts + 1` })
          .where('submission_id', '=', entry.submissionId)
          .where('kind', '=', entry.kind)
          .where('recipient', '=', entry.recipient)
          .where('state', '=', entry.state)
          .where('attempts', '=', entry.attempts)
          .returning('state')
          .executeTakeFirst(),
      )
      return row !== undefined
    },

    mark: async (entry, change) => {
      const row = await run(() =>
        db
          .updateTable('outbox')
          .set({
            state: change.state,
            ...(change.reason === undefined ? {} : { reason: change.reason }),
            ...(change.location === undefined ? {} : { location: change.location }),
          })
          .where('submission_id', '=', entry.submissionId)
          .where('kind', '=', entry.kind)
          .where('recipient', '=', entry.recipient)
          .returning('state')
          .executeTakeFirst(),
      )
      if (row === undefined) throw new Error(`the outbox has no ${entry.kind} for submission ${entry.submissionId}`)
    },

    outbox: async (submissionId) => {
      const rows = await run(() =>
        db
          .selectFrom('outbox')
          .selectAll()
          .where('submission_id', '=', submissionId)
          .orderBy('kind', 'desc')
          .orderBy('recipient')
          .execute(),
      )
      return rows.map(toOutboxEntry)
    },
  }
}
