/** The embedded store: one SQLite file, written ahead (WAL) and flushed at every commit. */
import { chmod, mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { AnomixError, ConfigError } from '../domain/errors.ts'
import { migrate } from './migrations/migrate.ts'
import { kyselyDatabase } from './node-sqlite.ts'
import type { Tables } from './rows.ts'
import { createSqlStore } from './sql-store.ts'
import { translateSqliteError, withPatience } from './sqlite-errors.ts'
import type { Store } from './store.ts'

/** Milliseconds that SQLite itself may block the event loop for a lock; longer waits are asynchronous. */
const blockingMs = 20
/** `anmx`: marks the file as ours. */
const applicationId = 0x616e6d78

export interface SqliteOptions {
  /** Path of the file, made with mode 0600 in a folder made with mode 0700; or `:memory:`. */
  readonly path: string
  /** Milliseconds to wait for another process's lock before TransientError STORE_BUSY. */
  readonly patienceMs?: number
}

/** Opens and migrates the store; rejects with ConfigError STORE_UNUSABLE or STORE_NEWER, or TransientError STORE_BUSY. */
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  const patienceMs = options.patienceMs ?? 5_000
  const run = <T>(work: () => Promise<T>): Promise<T> => withPatience(work, patienceMs)
  await makeFile(options.path)
  const database = connect(options.path)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(database) }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    if (database.isOpen) database.close()
  }
  try {
    await run(() => prepare(db, database))
    await run(() => migrate(db, { integer: 'integer', bytes: 'blob' }))
  } catch (error) {
    await close()
    throw error instanceof AnomixError ? error : unusable(options.path, error)
  }
  return createSqlStore({ db, run, skipLocked: false }, `sqlite ${options.path}`, close)
}

async function makeFile(file: string): Promise<void> {
  if (file === ':memory:') return
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(file, 'a', 0o600)
    await handle.close()
    // A file that came with a wider mode (a restored backup) is narrowed; SQLite gives its companions the same mode.
    await chmod(file, 0o600)
  } catch (error) {
    throw unusable(file, error)
  }
}

function connect(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: blockingMs, enableForeignKeyConstraints: true })
  } catch (error) {
    const known = translateSqliteError(error)
    throw known instanceof AnomixError ? known : unusable(file, error)
  }
}

/** Settings of the connection; also where a file that is no database, or another program's, is found out. */
async function prepare(db: Kysely<Tables>, database: DatabaseSync): Promise<void> {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  const owner = await sql<{ application_id: number }>`pragma application_id`.execute(db)
  const id = owner.rows[0]?.application_id ?? 0
  if (id !== applicationId && (id !== 0 || tables.rows.length > 0)) {
    throw new ConfigError('STORE_UNUSABLE', { detail: 'The file is the database of another program.' })
  }
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  if (id === 0) database.exec(`pragma application_id = ${applicationId}`)
}

function unusable(file: string, cause: unknown): ConfigError {
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : ''
  return new ConfigError('STORE_UNUSABLE', { cause, detail: `${file}${code}` })
}
