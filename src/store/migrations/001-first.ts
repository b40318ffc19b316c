import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** Submissions with their bytes and assessments, the outbox, mailbox cursors. */
export const migration: Migration = {
  version: 1,
  name: 'first',
  up: async (db, types) => {
    const integer = sql.raw(types.integer)
    const bytes = sql.raw(types.bytes)
    await db.schema
      .createTable('submissions')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('mailbox', 'text', (column) => column.notNull())
      .addColumn('position', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('truncated', integer, (column) => column.notNull())
      .addColumn('arrived_at', integer, (column) => column.notNull())
      .addColumn('received_at', integer, (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('attempts', integer, (column) => column.notNull())
      .addColumn('failure', 'text')
      .addColumn('due_at', integer, (column) => column.notNull())
      .addColumn('lease_owner', 'text')
      .addColumn('lease_until', integer)
      .addUniqueConstraint('submissions_identity', ['mailbox', 'sha256'])
      .execute()
    await db.schema
      .createIndex('submissions_due')
      .on('submissions')
      .columns(['arrived_at', 'received_at', 'id'])
      .where(sql<string>`step`, '!=', 'settled')
      .execute()
    await db.schema.createIndex('submissions_received').on('submissions').column('received_at').execute()
    for (const table of ['contents', 'assessments']) {
      await db.schema
        .createTable(table)
        .addColumn('submission_id', 'text', (column) => column.primaryKey().notNull().references('submissions.id').onDelete('cascade'))
        .addColumn('content', bytes, (column) => column.notNull())
        .execute()
    }
    await db.schema
      .createTable('outbox')
      .addColumn('submission_id', 'text', (column) => column.notNull().references('submissions.id').onDelete('cascade'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addColumn('message_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('location', 'text')
      .addColumn('attempts', integer, (column) => column.notNull())
      .addPrimaryKeyConstraint('outbox_identity', ['submission_id', 'kind', 'recipient'])
      .execute()
    await db.schema
      .createTable('cursors')
      .addColumn('mailbox', 'text', (column) => column.primaryKey().notNull())
      .addColumn('cursor', 'text', (column) => column.notNull())
      .execute()
  },
}
