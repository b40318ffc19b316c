/** Fetching one submission and settling it: by UID in the mailbox it was listed from, or it is gone. */
import type { FetchMessageObject, MailboxObject } from 'imapflow'
import { MessageError, TransientError } from '../domain/errors.ts'
import { maxLiteralBytes, type ImapSession } from './imap-connection.ts'
import { keywords } from './imap-listing.ts'
import type { ImapSourceOptions } from './imap-options.ts'
import type { Fetched, SettleOutcome } from './source.ts'

/** UID of the position, null where it is not one of this incarnation of the mailbox. */
export function uidOf(position: string, box: MailboxObject): number | null {
  const match = /^(\d{1,20}):([1-9]\d{0,9})$/.exec(position)
  return match !== null && match[1] === String(box.uidValidity) ? Number(match[2]) : null
}

async function exists(session: ImapSession, uid: number): Promise<boolean> {
  const found = await session.command('look', session.client.fetchOne(String(uid), { uid: true }, { uid: true }))
  return found !== false && found.uid === uid
}

/** A refusal (NO, BAD) on a connection that lives is about this one message, not about the server. */
async function fetchOne(session: ImapSession, uid: number, maxLength: number): Promise<FetchMessageObject | false> {
  try {
    return await session.client.fetchOne(String(uid), { uid: true, source: { maxLength } }, { uid: true })
  } catch (cause) {
    const refused = cause instanceof Error && 'responseStatus' in cause && (cause.responseStatus === 'NO' || cause.responseStatus === 'BAD')
    if (refused && session.client.usable)
      throw new TransientError('SUBMISSION_UNREADABLE', { detail: 'The server refused the fetch.', cause })
    throw cause
  }
}

/** At most `maxBytes` bytes by BODY.PEEK. Rejects with MessageError SUBMISSION_GONE, or TransientError for zero bytes. */
export async function fetchSubmission(session: ImapSession, position: string, maxBytes: number): Promise<Fetched> {
  const uid = uidOf(position, await session.inbox('open'))
  if (uid === null) throw new MessageError('SUBMISSION_GONE')
  return await fetchByUid(session, uid, maxBytes)
}

/** The same for a UID of the folder that is selected. */
export async function fetchByUid(session: ImapSession, uid: number, maxBytes: number): Promise<Fetched> {
  // One byte more than asked tells whether there was more; sizes that servers state are not always those of the body.
  const maxLength = Math.min(maxBytes + 1, maxLiteralBytes)
  const found = await session.command('fetch', fetchOne(session, uid, maxLength))
  if (found === false || found.uid !== uid) throw new MessageError('SUBMISSION_GONE')
  const source = found.source ?? Buffer.alloc(0)
  if (source.length === 0) throw new TransientError('SUBMISSION_UNREADABLE', { detail: 'The server gave zero bytes.' })
  return { bytes: new Uint8Array(source.subarray(0, maxBytes)), truncated: source.length > maxBytes }
}

async function flag(
  session: ImapSession,
  options: ImapSourceOptions,
  box: MailboxObject,
  uid: number,
  outcome: SettleOutcome,
): Promise<'flagged'> {
  const keyword = keywords[outcome]
  const allowed = box.permanentFlags === undefined || box.permanentFlags.has('\\*') || box.permanentFlags.has(keyword)
  if (allowed) await session.command('flag', session.client.messageFlagsAdd(String(uid), [keyword], { uid: true }))
  else options.onEvent?.({ what: 'the server keeps no keywords' })
  return 'flagged'
}

async function createFolder(session: ImapSession, folder: string): Promise<void> {
  try {
    await session.command('create folder', session.client.mailboxCreate(folder))
  } catch (cause) {
    if (cause instanceof TransientError) throw cause
    throw new TransientError('MAILBOX_FOLDER_MISSING', { detail: `(${folder})`, cause })
  }
}

async function move(session: ImapSession, uid: number, folder: string): Promise<'moved' | 'gone'> {
  const attempt = async () => await session.command('move', session.client.messageMove(String(uid), folder, { uid: true }))
  let moved = await attempt()
  if (moved === false) {
    await createFolder(session, folder)
    moved = await attempt()
  }
  if (moved === false) throw new TransientError('MAILBOX_FOLDER_MISSING', { detail: `(${folder})` })
  if (moved.uidMap?.has(uid) === true) return 'moved'
  if (session.client.capabilities.has('UIDPLUS')) return 'gone'
  // Without UIDPLUS the server does not say what it moved: what is no longer here has been moved.
  if (await exists(session, uid)) throw new TransientError('MAILBOX_UNREACHABLE', { detail: 'The server did not move a message.' })
  return 'moved'
}

/** Moves or flags; `gone` where it is no longer where it was, so that repeating is safe. */
export async function settleSubmission(
  session: ImapSession,
  options: ImapSourceOptions,
  position: string,
  outcome: SettleOutcome,
): Promise<'moved' | 'flagged' | 'gone'> {
  const box = await session.inbox('open')
  const uid = uidOf(position, box)
  if (uid === null || !(await exists(session, uid))) return 'gone'
  const folder = options.folders[outcome]
  return folder === null ? await flag(session, options, box, uid, outcome) : await move(session, uid, folder)
}
