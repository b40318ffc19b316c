/** The store on any SQL engine that Kysely speaks; what differs between engines comes in as {@link Engine}. */
import { conversationQueries } from './conversations.ts'
import { cursorQueries } from './cursors.ts'
import { latestVersion } from './migrations/migrate.ts'
import { outboxQueries } from './outbox.ts'
import type { Engine } from './rows.ts'
import { submissionQueries } from './submissions.ts'
import type { Store } from './store.ts'

/** Makes a store of a migrated engine. `label` names it in `config check`; `close` gives the engine back. */
export function createSqlStore(engine: Engine, label: string, close: () => Promise<void>): Store {
  const submissions = submissionQueries(engine)
  return {
    ...submissions,
    ...conversationQueries(engine),
    ...outboxQueries(engine),
    ...cursorQueries(engine),
    check: async () => {
      try {
        const { failed, settled, ...open } = await submissions.counts()
        const waiting = Object.values(open).reduce((sum, count) => sum + count, 0)
        return { ok: true, text: `${label}: schema ${latestVersion}, ${waiting} open, ${settled} settled, ${failed} failed` }
      } catch (error) {
        return { ok: false, text: `${label}: ${error instanceof Error ? error.message : 'cannot be read'}` }
      }
    },
    close,
  }
}
