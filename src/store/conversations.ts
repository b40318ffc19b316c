/** Queries on conversations: which case a mail of a reporter continues. Engine-neutral SQL. */
import { advanceStep, readRecord, unknownSubmission } from './records.ts'
import { encodeValue } from './rows.ts'
import type { Engine } from './rows.ts'
import type { FollowUp, Store, SubmissionRecord } from './store.ts'

const dayMs = 86_400_000
const mostOfOneNumber = 20
const mostOfOneConversation = 100

/** The part of the store that knows conversations; `join` and `followedUp` reject with a plain Error where an id is unknown. */
export function conversationQueries(
  engine: Engine,
): Pick<Store, 'join' | 'followedUp' | 'findByMessageId' | 'findByCaseNumber' | 'conversation'> {
  return {
    join: async (id, joins) => {
      await engine.run(() => engine.db.transaction().execute(async (db) => join({ db }, id, joins)))
    },
    followedUp: (id, joins, followUp) => followedUp(engine, id, joins, followUp),
    findByMessageId: (messageId) => findByMessageId(engine, messageId),
    findByCaseNumber: (mailbox, day, prefix) => findByCaseNumber(engine, mailbox, day, prefix),
    conversation: (id) => conversation(engine, id),
  }
}

async function join({ db }: Pick<Engine, 'db'>, id: string, joins: string): Promise<void> {
  const earlier = await db.selectFrom('submissions').select('id').where('id', '=', joins).executeTakeFirst()
  if (earlier === undefined) throw unknownSubmission(joins)
  const moved = await db
    .updateTable('submissions')
    .set({ joins })
    .where('id', '=', id)
    .where('joins', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (moved !== undefined) return
  const known = await db.selectFrom('submissions').select('id').where('id', '=', id).executeTakeFirst()
  if (known === undefined) throw unknownSubmission(id)
}

async function followedUp({ db, run }: Engine, id: string, joins: string, followUp: FollowUp): Promise<void> {
  const content = await encodeValue(followUp)
  await run(() =>
    db.transaction().execute(async (transaction) => {
      await join({ db: transaction }, id, joins)
      await transaction
        .insertInto('follow_ups')
        .values({ submission_id: id, content })
        .onConflict((conflict) => conflict.column('submission_id').doNothing())
        .execute()
      await advanceStep({ db: transaction }, id, 'assessed')
    }),
  )
}

async function findByMessageId(engine: Engine, messageId: string): Promise<SubmissionRecord | null> {
  const row = await engine.run(() =>
    engine.db
      .selectFrom('submissions')
      .innerJoin('outbox', 'outbox.submission_id', 'submissions.id')
      .selectAll('submissions')
      .where('outbox.message_id', '=', messageId)
      .executeTakeFirst(),
  )
  return row === undefined ? null : readRecord(engine, row)
}

async function findByCaseNumber(engine: Engine, mailbox: string, day: string, prefix: string): Promise<readonly SubmissionRecord[]> {
  const from = Date.parse(`${day}T00:00:00Z`)
  const first = prefix.toLowerCase()
  if (!Number.isFinite(from) || !/^[0-9a-f]{1,64}$/.test(first)) return []
  const rows = await engine.run(() =>
    engine.db
      .selectFrom('submissions')
      .selectAll()
      .where('received_at', '>=', from)
      .where('received_at', '<', from + dayMs)
      .where('mailbox', '=', mailbox)
      // Hex digits only: nothing in the pattern is a wildcard.
      .where('sha256', 'like', `${first}%`)
      .where('id', 'not in', (select) => select.selectFrom('follow_ups').select('submission_id'))
      .orderBy('received_at', 'desc')
      .orderBy('arrived_at', 'desc')
      .orderBy('id')
      .limit(mostOfOneNumber)
      .execute(),
  )
  return Promise.all(rows.map((row) => readRecord(engine, row)))
}

async function conversation(engine: Engine, id: string): Promise<readonly SubmissionRecord[]> {
  const rows = await engine.run(() =>
    engine.db
      .selectFrom('submissions')
      .selectAll()
      .where((where) => where.or([where('id', '=', id), where('joins', '=', id)]))
      .orderBy('received_at')
      .orderBy('arrived_at')
      .orderBy('id')
      .limit(mostOfOneConversation)
      .execute(),
  )
  return Promise.all(rows.map((row) => readRecord(engine, row)))
}
