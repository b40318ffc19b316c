/** Brings the tables to the newest version, and refuses those of a newer program. */
import type { Kysely } from 'kysely'
import { ConfigError } from '../../domain/errors.ts'
import type { Tables } from '../rows.ts'
import { migration as first } from './001-first.ts'
import { migration as conversations } from './002-conversations.ts'
import type { ColumnTypes, Migration } from './migration.ts'

/** Every migration in order. */
export const migrations: readonly Migration[] = [first, conversations]

/** Version that this program writes. */
export const latestVersion: number = migrations.at(-1)?.version ?? 0

/** Runs what is missing, all in one transaction; rejects with ConfigError STORE_NEWER and leaves such a store untouched. */
export async function migrate(db: Kysely<Tables>, types: ColumnTypes, wanted: readonly Migration[] = migrations): Promise<void> {
  const newest = wanted.at(-1)?.version ?? 0
  await db.transaction().execute(async (transaction) => {
    await transaction.schema
      .createTable('schema_versions')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .execute()
    const row = await transaction
      .selectFrom('schema_versions')
      .select((select) => select.fn.max<number | null>('version').as('version'))
      .executeTakeFirst()
    const found = row?.version ?? 0
    if (found > newest) throw new ConfigError('STORE_NEWER', { detail: `Its schema is ${found}; this program knows ${newest}.` })
    for (const migration of wanted) {
      if (migration.version <= found) continue
      await migration.up(transaction, types)
      await transaction.insertInto('schema_versions').values({ version: migration.version, name: migration.name }).execute()
    }
  })
}
