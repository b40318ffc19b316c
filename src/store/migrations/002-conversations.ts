import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Submissions that continue an earlier case, and what those that are nothing but words say. */
export const migration: Migration = {
  version: 2,
  name: 'conversations',
  up: async (db, types) => {
    await db.schema
      .alterTable('submissions')
      .addColumn('joins', 'text', (column) => column.references('submissions.id').onDelete('set null'))
      .execute()
    await db.schema
      .createIndex('submissions_joins')
      .on('submissions')
      .column('joins')
      .where(sql<string>`joins`, 'is not', null)
      .execute()
    await db.schema.createIndex('outbox_message_id').on('outbox').column('message_id').execute()
    await db.schema
      .createTable('follow_ups')
      .addColumn('submission_id', 'text', (column) => column.primaryKey().notNull().references('submissions.id').onDelete('cascade'))
      .addColumn('content', sql.raw(types.bytes), (column) => column.notNull())
      .execute()
  },
}
