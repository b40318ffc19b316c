/** Queries on submissions: receive, claim, steps. Engine-neutral SQL. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Assessment } from '../domain/analysis.ts'
import { decodeBytes, encodeBytes } from './codec.ts'
import { advanceStep, readRecord, unknownSubmission } from './records.ts'
import { encodeValue } from './rows.ts'
import type { Engine } from './rows.ts'
import type { Claim, NewSubmission, ReceiveResult, Step, Store, SubmissionRecord } from './store.ts'

type SubmissionQueries = Pick<
  Store,
  'receive' | 'claim' | 'extend' | 'release' | 'bytes' | 'assessed' | 'advance' | 'fail' | 'find' | 'recent' | 'counts'
>

/** The part of the store that knows submissions; rejects with a plain Error where an id is unknown. */
export function submissionQueries(engine: Engine): SubmissionQueries {
  return {
    receive: (submission, now) => receive(engine, submission, now),
    claim: (claim) => takeNext(engine, claim),
    extend: (id, claim) => extend(engine, id, claim),
    release: (id, owner, options) => release(engine, id, owner, options),
    bytes: (id) => bytes(engine, id),
    assessed: (id, assessments) => assessed(engine, id, assessments),
    advance: (id, step) => engine.run(() => advanceStep(engine, id, step)),
    fail: (id, reason) => fail(engine, id, reason),
    find: (id) => find(engine, id),
    recent: (limit) => recent(engine, limit),
    counts: () => counts(engine),
  }
}

async function receive({ db, run }: Engine, submission: NewSubmission, now: number): Promise<ReceiveResult> {
  const content = await encodeBytes(submission.bytes)
  const id = randomUUID()
  return run(() =>
    db.transaction().execute(async (transaction): Promise<ReceiveResult> => {
      const inserted = await transaction
        .insertInto('submissions')
        .values({
          id,
          mailbox: submission.mailbox,
          position: submission.position,
          sha256: submission.sha256,
          truncated: submission.truncated ? 1 : 0,
          arrived_at: submission.arrivedAt,
          received_at: now,
          step: 'received',
          attempts: 0,
          failure: null,
          due_at: 0,
          lease_owner: null,
          lease_until: null,
          joins: null,
        })
        .onConflict((conflict) => conflict.columns(['mailbox', 'sha256']).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (inserted !== undefined) {
        await transaction.insertInto('contents').values({ submission_id: id, content }).execute()
        return { kind: 'new', id }
      }
      const known = await transaction
        .selectFrom('submissions')
        .select(['id', 'step'])
        .where('mailbox', '=', submission.mailbox)
        .where('sha256', '=', submission.sha256)
        .executeTakeFirstOrThrow()
      const settled = known.step === 'settled'
      if (!settled) await transaction.updateTable('submissions').set({ position: submission.position }).where('id', '=', known.id).execute()
      return { kind: 'known', id: known.id, settled }
    }),
  )
}

async function takeNext(engine: Engine, { owner, now, leaseMs }: Claim): Promise<SubmissionRecord | null> {
  const { db, run, skipLocked } = engine
  const row = await run(() =>
    db
      .updateTable('submissions')
      .set({ lease_owner: owner, lease_until: now + leaseMs })
      .where('id', '=', (select) => {
        const next = select
          .selectFrom('submissions')
          .select('id')
          .where('step', '!=', 'settled')
          .where('due_at', '<=', now)
          .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
          .orderBy('arrived_at')
          .orderBy('received_at')
          .orderBy('id')
          .limit(1)
        return skipLocked ? next.forUpdate().skipLocked() : next
      })
      .returningAll()
      .executeTakeFirst(),
  )
  return row === undefined ? null : readRecord(engine, row)
}

async function extend({ db, run }: Engine, id: string, { owner, now, leaseMs }: Claim): Promise<boolean> {
  const row = await run(() =>
    db
      .updateTable('submissions')
      .set({ lease_until: now + leaseMs })
      .where('id', '=', id)
      .where('lease_owner', '=', owner)
      .returning('id')
      .executeTakeFirst(),
  )
  return row !== undefined
}

async function release(
  { db, run }: Engine,
  id: string,
  owner: string,
  options: { readonly dueAt: number; readonly failed: boolean },
): Promise<void> {
  await run(() =>
    db
      .updateTable('submissions')
      .set({
        lease_owner: null,
        lease_until: null,
        due_at: options.dueAt,
        attempts: sql<number>`attempts + ${options.failed ? 1 : 0}`,
      })
      .where('id', '=', id)
      .where('lease_owner', '=', owner)
      .execute(),
  )
}

async function bytes({ db, run }: Engine, id: string): Promise<Uint8Array> {
  const row = await run(() => db.selectFrom('contents').select('content').where('submission_id', '=', id).executeTakeFirst())
  if (row === undefined) throw unknownSubmission(id)
  return decodeBytes(row.content)
}

async function assessed(engine: Engine, id: string, assessments: readonly Assessment[]): Promise<void> {
  const content = await encodeValue(assessments)
  await engine.run(() =>
    engine.db.transaction().execute(async (transaction) => {
      const inTransaction = { ...engine, db: transaction }
      const row = await transaction.selectFrom('submissions').select('step').where('id', '=', id).executeTakeFirst()
      if (row === undefined) throw unknownSubmission(id)
      // What a reply or report already rests on is not replaced by a late second assessment.
      if (row.step !== 'received' && row.step !== 'assessed') return
      await transaction
        .insertInto('assessments')
        .values({ submission_id: id, content })
        .onConflict((conflict) => conflict.column('submission_id').doUpdateSet({ content }))
        .execute()
      await advanceStep(inTransaction, id, 'assessed')
    }),
  )
}

async function fail({ db, run }: Engine, id: string, reason: string): Promise<void> {
  const row = await run(() =>
    db.updateTable('submissions').set({ failure: reason }).where('id', '=', id).returning('id').executeTakeFirst(),
  )
  if (row === undefined) throw unknownSubmission(id)
}

async function find(engine: Engine, id: string): Promise<SubmissionRecord | null> {
  const row = await engine.run(() => engine.db.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst())
  return row === undefined ? null : readRecord(engine, row)
}

async function recent(engine: Engine, limit: number): Promise<readonly SubmissionRecord[]> {
  const rows = await engine.run(() =>
    engine.db
      .selectFrom('submissions')
      .selectAll()
      .orderBy('received_at', 'desc')
      .orderBy('arrived_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute(),
  )
  return Promise.all(rows.map((row) => readRecord(engine, row)))
}

async function counts({ db, run }: Engine): ReturnType<Store['counts']> {
  const rows = await run(() =>
    db
      .selectFrom('submissions')
      .select((select) => ['step', select.fn.countAll<number>().as('all'), select.fn.count<number>('failure').as('failed')])
      .groupBy('step')
      .execute(),
  )
  const at = (step: Step): number => rows.find((row) => row.step === step)?.all ?? 0
  return {
    received: at('received'),
    assessed: at('assessed'),
    replied: at('replied'),
    reported: at('reported'),
    settled: at('settled'),
    failed: rows.reduce((sum, row) => sum + row.failed, 0),
  }
}
