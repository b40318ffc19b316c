/** Queries on mailbox cursors. */
import type { Engine } from './rows.ts'
import type { Store } from './store.ts'

/** The part of the store that remembers how far each mailbox was listed. */
export function cursorQueries({ db, run }: Engine): Pick<Store, 'cursor' | 'saveCursor'> {
  return {
    cursor: async (mailbox) => {
      const row = await run(() => db.selectFrom('cursors').select('cursor').where('mailbox', '=', mailbox).executeTakeFirst())
      return row?.cursor ?? null
    },
    saveCursor: async (mailbox, cursor) => {
      await run(() =>
        db
          .insertInto('cursors')
          .values({ mailbox, cursor })
          .onConflict((conflict) => conflict.column('mailbox').doUpdateSet({ cursor }))
          .execute(),
      )
    },
  }
}
