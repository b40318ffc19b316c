import { expect } from 'chai'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate, migrations } from '../../../src/store/migrations/migrate.ts'
import type { Migration } from '../../../src/store/migrations/migration.ts'
import { kyselyDatabase } from '../../../src/store/node-sqlite.ts'
import type { Tables } from '../../../src/store/rows.ts'

const types = { integer: 'integer', bytes: 'blob' } as const

describe('store migrations', () => {
  let database: DatabaseSync
  let db: Kysely<Tables>
  beforeEach(() => {
    database = new DatabaseSync(':memory:')
    db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(database) }) })
  })
  afterEach(() => {
    database.close()
  })

  const versions = (): readonly unknown[] =>
    database
      .prepare('select version from schema_versions order by version')
      .all()
      .map((row) => row['version'])
  const tables = (): readonly unknown[] =>
    database
      .prepare(`select name from sqlite_master where type = 'table'`)
      .all()
      .map((row) => row['name'])
  const further = (up: Migration['up']): readonly Migration[] => [...migrations, { version: 1_000, name: 'further', up }]

  it('are numbered upwards from one', () => {
    expect(migrations.map((migration) => migration.version)).to.deep.equal(migrations.map((_, index) => index + 1))
  })

  it('run once each, however often the store is opened', async () => {
    await migrate(db, types)
    await migrate(db, types)
    expect(versions()).to.deep.equal(migrations.map((migration) => migration.version))
  })

  it('add only what is missing', async () => {
    await migrate(db, types)
    await migrate(
      db,
      types,
      further((inner) => inner.schema.createTable('more').addColumn('x', 'text').execute()),
    )
    expect(versions()).to.deep.equal([...migrations.map((migration) => migration.version), 1_000])
    expect(tables()).to.include('more')
  })

  it('bring a store of the first version along with everything in it', async () => {
    await migrate(db, types, migrations.slice(0, 1))
    database.exec(
      `insert into submissions (id, mailbox, position, sha256, truncated, arrived_at, received_at, step, attempts, due_at)
       values ('a', 'phish', '1:1', 'ab', 0, 1, 2, 'settled', 0, 0)`,
    )
    await migrate(db, types)
    expect(
      database
        .prepare('select id, step, joins from submissions')
        .all()
        .map((row) => ({ ...row })),
    ).to.deep.equal([{ id: 'a', step: 'settled', joins: null }])
    expect(tables()).to.include('follow_ups')
  })

  it('leave nothing behind when one of them fails', async () => {
    await migrate(db, types)
    let failure: unknown = null
    try {
      await migrate(
        db,
        types,
        further(async (inner) => {
          await inner.schema.createTable('half').addColumn('x', 'text').execute()
          throw new Error('power cut')
        }),
      )
    } catch (error) {
      failure = error
    }
    expect(failure).to.be.instanceOf(Error).with.property('message', 'power cut')
    expect(tables()).to.not.include('half')
    expect(versions()).to.not.include(1_000)
  })
})
