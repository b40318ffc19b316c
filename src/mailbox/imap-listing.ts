/** What has come since the cursor: position by UIDVALIDITY and UID (RFC 3501 section 2.3.1.1), dates by INTERNALDATE. */
import type { MailboxObject } from 'imapflow'
import { TransientError } from '../domain/errors.ts'
import type { ImapSession } from './imap-connection.ts'
import type { ImapSourceOptions } from './imap-options.ts'
import type { Cursor, Listing, StartFrom, SubmissionRef } from './source.ts'

/** Set on settled mail where it stays in the inbox. */
export const keywords = { processed: '$AnomixProcessed', failed: '$AnomixFailed' } as const

const dayMs = 86_400_000

interface CursorState {
  readonly uidValidity: string
  readonly nextUid: number
  /** Mail that arrived earlier is left alone after a resync (RFC 3339); null = nothing is left alone. */
  readonly baseline: string | null
}

interface Found {
  readonly uid: number
  readonly ref: SubmissionRef
}

function readCursor(cursor: Cursor | null): CursorState | null {
  if (cursor === null) return null
  try {
    const value = JSON.parse(cursor) as Partial<CursorState> | null
    if (typeof value?.uidValidity !== 'string' || typeof value.nextUid !== 'number' || !Number.isSafeInteger(value.nextUid)) return null
    return { uidValidity: value.uidValidity, nextUid: value.nextUid, baseline: typeof value.baseline === 'string' ? value.baseline : null }
  } catch {
    return null
  }
}

/** Ascending UIDs as an IMAP set with ranges, so that a thousand neighbours are one range and not a thousand numbers. */
export function uidSet(uids: readonly number[]): string {
  const ranges: string[] = []
  let start = 0
  for (let index = 1; index <= uids.length; index++) {
    if (index < uids.length && uids[index] === (uids[index - 1] ?? 0) + 1) continue
    const [first, last] = [uids[start], uids[index - 1]]
    if (first !== undefined && last !== undefined) ranges.push(first === last ? String(first) : `${first}:${last}`)
    start = index
  }
  return ranges.join(',')
}

/** Metadata of a UID set in one FETCH; no other command may run inside this loop, it would wait for ever. */
async function metadata(session: ImapSession, box: MailboxObject, set: string, doneKeywords: readonly string[]): Promise<readonly Found[]> {
  const collect = async (): Promise<readonly Found[]> => {
    const found: Found[] = []
    for await (const message of session.client.fetch(set, { uid: true, internalDate: true, size: true, flags: true }, { uid: true })) {
      if (doneKeywords.some((keyword) => message.flags?.has(keyword) === true)) continue
      const date = new Date(message.internalDate ?? NaN)
      const arrivedAt = Number.isNaN(date.getTime()) ? new Date() : date
      found.push({ uid: message.uid, ref: { position: `${box.uidValidity}:${message.uid}`, arrivedAt, size: message.size ?? null } })
    }
    return found.sort((a, b) => a.uid - b.uid)
  }
  return box.exists === 0 || set === '' ? [] : await session.command('fetch metadata', collect())
}

/** All that arrived at or after `date`; SEARCH knows days of the server's zone only, so it asks wider and filters. */
async function arrivedSince(
  session: ImapSession,
  box: MailboxObject,
  date: Date,
  doneKeywords: readonly string[],
): Promise<readonly Found[]> {
  const uids = await session.command('search', session.client.search({ since: new Date(date.getTime() - 2 * dayMs) }, { uid: true }))
  // false = refused; only an array, empty or not, is an answer. Taken for an empty mailbox it would lose mail for ever.
  if (!Array.isArray(uids)) throw new TransientError('MAILBOX_UNREACHABLE', { detail: 'The server refused SEARCH.' })
  const found = await metadata(session, box, uidSet([...uids].sort((a, b) => a - b)), doneKeywords)
  return found.filter(({ ref }) => ref.arrivedAt.getTime() >= date.getTime())
}

/** INTERNALDATE knows whole seconds: what came in the same second counts as later. */
const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1_000) * 1_000)

function baselineOf(startFrom: StartFrom): Date | null {
  if (startFrom.kind === 'all') return null
  return wholeSecond(startFrom.kind === 'since' ? startFrom.date : new Date())
}

const nextAfter = (found: readonly Found[], least: number): number => Math.max(least, (found.at(-1)?.uid ?? 0) + 1)

/** The UID that the next message will get; asked of the mailbox's last message where the server does not say. */
async function uidNextOf(session: ImapSession, box: MailboxObject): Promise<number> {
  if (box.uidNext > 0 || box.exists === 0) return Math.max(1, box.uidNext || 1)
  const last = await session.command('fetch last', session.client.fetchOne('*', { uid: true }))
  return last === false ? 1 : last.uid + 1
}

/** Lists the inbox of an open session; flags nothing as read. */
export async function listInbox(
  session: ImapSession,
  options: ImapSourceOptions,
  cursor: Cursor | null,
  startFrom: StartFrom,
): Promise<Listing> {
  const box = await session.inbox('fresh')
  const state = readCursor(cursor)
  const uidValidity = String(box.uidValidity)
  const done = [
    ...(options.folders.processed === null ? [keywords.processed] : []),
    ...(options.folders.failed === null ? [keywords.failed] : []),
  ]
  const listing = (found: readonly Found[], next: CursorState, leftAlone: number, resynced: boolean): Listing => ({
    refs: found.map(({ ref }) => ref),
    cursor: JSON.stringify(next),
    leftAlone,
    resynced,
  })

  if (state?.uidValidity === uidValidity) {
    // `n:*` names the last message even where its UID is below n.
    const found = (await metadata(session, box, `${state.nextUid}:*`, done)).filter(({ uid }) => uid >= state.nextUid)
    return listing(found, { ...state, nextUid: nextAfter(found, state.nextUid) }, 0, false)
  }

  const uidNext = await uidNextOf(session, box)
  const first = state === null
  const baseline = state === null ? baselineOf(startFrom) : state.baseline === null ? null : new Date(state.baseline)
  const saved = baseline?.toISOString() ?? null
  if (first && startFrom.kind === 'now') return listing([], { uidValidity, nextUid: uidNext, baseline: saved }, box.exists, false)
  const found = baseline === null ? await metadata(session, box, '1:*', done) : await arrivedSince(session, box, baseline, done)
  const leftAlone = Math.max(0, box.exists - found.length)
  return listing(found, { uidValidity, nextUid: nextAfter(found, uidNext), baseline: saved }, leftAlone, !first)
}

/** How many messages a first start would leave alone. */
export async function countLeftAlone(session: ImapSession, box: MailboxObject, startFrom: StartFrom): Promise<number> {
  if (startFrom.kind === 'all') return 0
  if (startFrom.kind === 'now') return box.exists
  return Math.max(0, box.exists - (await arrivedSince(session, box, wholeSecond(startFrom.date), [])).length)
}
