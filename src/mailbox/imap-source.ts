/** A mailbox behind IMAP (RFC 3501, MOVE of RFC 6851, IDLE of RFC 2177). */
import { AnomixError, describeError } from '../domain/errors.ts'
import type { CheckResult } from '../domain/check.ts'
import { createImapConnection } from './imap-connection.ts'
import { countLeftAlone, listInbox } from './imap-listing.ts'
import type { ImapSourceOptions } from './imap-options.ts'
import { fetchRecent, isRecentPosition, listRecent } from './imap-recent.ts'
import { fetchSubmission, settleSubmission } from './imap-settling.ts'
import type { MailboxSource, StartFrom } from './source.ts'

export type { ImapSourceOptions } from './imap-options.ts'

/**
 * Opens nothing yet; the first call connects. Throws ConfigError CONFIG_INVALID for clear text to another machine.
 * Mail that arrives while the connection is idle wakes the watcher; a lost connection is opened again by the next call.
 */
export function createImapSource(options: ImapSourceOptions): MailboxSource {
  const connection = createImapConnection(options)

  const check = async (startFrom: StartFrom): Promise<CheckResult> => {
    const where = `IMAP ${options.host}:${options.port}, ${options.folders.inbox}`
    try {
      return await connection.run(async (session) => {
        const box = await session.inbox('examine')
        const leftAlone = await countLeftAlone(session, box, startFrom)
        const idle = session.client.capabilities.has('IDLE') ? 'with IDLE' : 'without IDLE'
        return { ok: true, text: `${where} (${idle}): ${box.exists} messages, of which a first start leaves ${leftAlone} alone` }
      })
    } catch (error) {
      const remedy = error instanceof AnomixError ? ` ${error.remedy}` : ''
      return { ok: false, text: `${where}: ${describeError(error)}${remedy}` }
    }
  }

  return {
    name: options.name,
    list: async (cursor, startFrom) => await connection.run(async (session) => await listInbox(session, options, cursor, startFrom)),
    recent: async (limit) => await connection.run(async (session) => await listRecent(session, options, limit)),
    fetch: async ({ position }, maxBytes) =>
      await connection.run(async (session) =>
        isRecentPosition(position)
          ? await fetchRecent(session, options, position, maxBytes)
          : await fetchSubmission(session, position, maxBytes),
      ),
    settle: async ({ position }, outcome) =>
      await connection.run(async (session) => await settleSubmission(session, options, position, outcome)),
    watch: connection.onMail,
    check,
    close: connection.close,
  }
}
