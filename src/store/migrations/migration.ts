import type { Kysely } from 'kysely'
import type { Tables } from '../rows.ts'

/** What an engine calls the two types whose names differ: 64-bit integers and byte strings. */
export interface ColumnTypes {
  readonly integer: 'integer' | 'bigint'
  readonly bytes: 'blob' | 'bytea'
}

/** One step of the schema, never changed once released. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (db: Kysely<Tables>, types: ColumnTypes) => Promise<void>
}
