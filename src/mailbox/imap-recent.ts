/** Looking back: the newest submissions of inbox and processed folder, read-only (EXAMINE and BODY.PEEK). */
import type { MailboxObject } from 'imapflow'
import { MessageError } from '../domain/errors.ts'
import type { ImapSession } from './imap-connection.ts'
import type { ImapSourceOptions } from './imap-options.ts'
import { fetchByUid, uidOf } from './imap-settling.ts'
import type { Fetched, SubmissionRef } from './source.ts'

const place = /^(inbox|processed)\/(.{1,40})$/

/** True for a position that {@link listRecent} gave. */
export function isRecentPosition(position: string): boolean {
  return place.test(position)
}

async function newest(session: ImapSession, box: MailboxObject, where: string, limit: number): Promise<readonly SubmissionRef[]> {
  if (box.exists === 0 || limit < 1) return []
  const collect = async (): Promise<readonly SubmissionRef[]> => {
    const found: SubmissionRef[] = []
    // By sequence: the last ones have the highest UIDs (RFC 3501 section 2.3.1.1).
    for await (const message of session.client.fetch(`${Math.max(1, box.exists - limit + 1)}:*`, {
      uid: true,
      internalDate: true,
      size: true,
    })) {
      const date = new Date(message.internalDate ?? NaN)
      found.push({
        position: `${where}/${box.uidValidity}:${message.uid}`,
        arrivedAt: Number.isNaN(date.getTime()) ? new Date(0) : date,
        size: message.size ?? null,
      })
    }
    return found.reverse()
  }
  return (await session.command('fetch metadata', collect())).slice(0, limit)
}

/** Newest first, at most `limit`; marks nothing. */
export async function listRecent(session: ImapSession, options: ImapSourceOptions, limit: number): Promise<readonly SubmissionRef[]> {
  const { inbox, processed } = options.folders
  const found = [...(await newest(session, await session.inbox('examine'), 'inbox', limit))]
  const box = processed === null ? null : await session.examine(processed)
  if (box !== null && processed !== inbox) found.push(...(await newest(session, box, 'processed', limit)))
  return found.sort((a, b) => b.arrivedAt.getTime() - a.arrivedAt.getTime()).slice(0, limit)
}

/** Bytes of a position of {@link listRecent}. Rejects with MessageError SUBMISSION_GONE, or TransientError for zero bytes. */
export async function fetchRecent(session: ImapSession, options: ImapSourceOptions, position: string, maxBytes: number): Promise<Fetched> {
  const [, where, rest = ''] = place.exec(position) ?? []
  const folder = where === 'processed' ? options.folders.processed : options.folders.inbox
  const box = folder === null ? null : await session.examine(folder)
  const uid = box === null ? null : uidOf(rest, box)
  if (uid === null) throw new MessageError('SUBMISSION_GONE')
  return await fetchByUid(session, uid, maxBytes)
}
