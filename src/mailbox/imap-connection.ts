/** One IMAP connection at a time: opened when needed, dropped at the first failure, never shared by two commands. */
import { ImapFlow, type MailboxObject } from 'imapflow'
import { MessageError, TransientError } from '../domain/errors.ts'
import { withDeadline } from './deadline.ts'
import { imapError } from './imap-errors.ts'
import type { ImapSourceOptions } from './imap-options.ts'
import { requireSafeSecurity, tlsOptions } from './tls-policy.ts'

/** Bytes of one literal: far above any message cap, far below what would hurt. */
export const maxLiteralBytes = 128 * 1024 * 1024
const maxLineBytes = 16 * 1024 * 1024
/** Milliseconds without a command before the client starts IDLE. */
const autoIdleMs = 300
const logoutMs = 2_000

/** What a step may use: the open client, and `command`, the deadline that stands around every await on it. */
export interface ImapSession {
  readonly client: ImapFlow
  readonly command: <T>(what: string, promise: Promise<T>) => Promise<T>
  /** Selects the inbox for reading and writing where it is not yet; always anew with `fresh`, so that counts are true. */
  readonly inbox: (mode: 'open' | 'fresh' | 'examine') => Promise<MailboxObject>
  /** Selects any folder read-only (EXAMINE); null where there is none of this name. */
  readonly examine: (folder: string) => Promise<MailboxObject | null>
}

export interface ImapConnection {
  /** Runs steps one after another; a failed one costs the connection (MessageErrors apart). Rejects with errors of ours only. */
  readonly run: <T>(step: (session: ImapSession) => Promise<T>) => Promise<T>
  readonly onMail: (wake: () => void) => void
  readonly close: () => Promise<void>
}

async function createClient(options: ImapSourceOptions): Promise<ImapFlow> {
  const { connectMs, idleMs, socketMs } = options.deadlines
  const credentials = await withDeadline(
    options.credentials(),
    connectMs,
    () => new TransientError('MAILBOX_AUTH_FAILED', { detail: 'No credentials in time.' }),
  )
  const secret = 'password' in credentials ? { pass: credentials.password } : { accessToken: credentials.accessToken }
  return new ImapFlow({
    host: options.host,
    port: options.port,
    secure: options.security === 'tls',
    // Left out under implicit TLS (the client refuses both); otherwise explicit, so that a stripped STARTTLS fails.
    ...(options.security === 'tls' ? {} : { doSTARTTLS: options.security === 'starttls' }),
    tls: tlsOptions(options.ca),
    auth: { user: options.user, ...secret },
    clientInfo: { name: 'anomix' },
    logger: false,
    emitLogs: false,
    disableCompression: true,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: socketMs,
    maxIdleTime: idleMs,
    autoIdleDelay: autoIdleMs,
    maxLineLength: maxLineBytes,
    maxLiteralSize: maxLiteralBytes,
    maxResponseSize: maxLiteralBytes + maxLineBytes,
    maxResponseTokens: 200_000,
  })
}

/** Throws ConfigError CONFIG_INVALID for clear text to another machine; connects at the first `run`. */
export function createImapConnection(options: ImapSourceOptions): ImapConnection {
  requireSafeSecurity(options.name, options.host, options.security)
  const server = `${options.host}:${options.port}`
  const report = (what: string, detail?: string): void => {
    options.onEvent?.(detail === undefined ? { what } : { what, detail })
  }
  let current: ImapFlow | null = null
  let opening: ImapFlow | null = null
  let closed = false
  let wake: () => void = () => undefined
  let queue: Promise<unknown> = Promise.resolve()

  const drop = (client: ImapFlow): void => {
    if (current === client) current = null
    client.close()
  }

  const open = async (): Promise<ImapFlow> => {
    const client = await createClient(options)
    // Without a listener a socket error would end the process; it must be there before the first packet.
    client.on('error', (error) => {
      report('connection error', error instanceof Error ? error.message : 'unknown')
      drop(client)
    })
    client.on('close', () => {
      report('connection closed')
      drop(client)
    })
    client.on('exists', () => {
      wake()
    })
    opening = client
    try {
      // Closed while the credentials were fetched: nothing may be opened any more.
      if (closed) throw new TransientError('MAILBOX_UNREACHABLE', { detail: `closed (${server})` })
      await withDeadline(
        client.connect(),
        options.deadlines.connectMs,
        () => new TransientError('MAILBOX_TIMEOUT', { detail: `connect (${server})` }),
      )
    } catch (error) {
      // A failed connect leaves the socket open and the process alive.
      client.close()
      throw error
    } finally {
      opening = null
    }
    report('connected')
    return client
  }

  const sessionOf = (client: ImapFlow): ImapSession => {
    const command: ImapSession['command'] = async (what, promise) =>
      await withDeadline(
        promise,
        options.deadlines.commandMs,
        () => new TransientError('MAILBOX_TIMEOUT', { detail: `${what} (${server})` }),
      )
    const inbox: ImapSession['inbox'] = async (mode) => {
      const box = client.mailbox
      if (mode === 'open' && box !== false && box.path.toLowerCase() === options.folders.inbox.toLowerCase() && box.readOnly !== true)
        return box
      return await command('select', client.mailboxOpen(options.folders.inbox, { readOnly: mode === 'examine' }))
    }
    const examine: ImapSession['examine'] = async (folder) => {
      const box = client.mailbox
      if (box !== false && box.path === folder && box.readOnly === true) return box
      try {
        return await command('examine', client.mailboxOpen(folder, { readOnly: true }))
      } catch (error) {
        if (error instanceof Error && 'responseStatus' in error && error.responseStatus === 'NO' && client.usable) return null
        throw error
      }
    }
    return { client, command, inbox, examine }
  }

  const attempt = async <T>(step: (session: ImapSession) => Promise<T>): Promise<T> => {
    if (closed) throw new TransientError('MAILBOX_UNREACHABLE', { detail: `closed (${server})` })
    let client: ImapFlow | null = null
    try {
      client = current?.usable === true ? current : await open()
      current = client
      return await step(sessionOf(client))
    } catch (error) {
      if (error instanceof MessageError) throw error
      if (client !== null) drop(client)
      throw imapError(error, server)
    }
  }

  return {
    run: async (step) => {
      const mine = queue.then(async () => await attempt(step))
      queue = mine.catch(() => undefined)
      return await mine
    },
    onMail: (listener) => {
      wake = listener
    },
    close: async () => {
      closed = true
      opening?.close()
      const client = current
      if (client !== null) {
        await withDeadline(client.logout(), logoutMs, () => new Error('logout took too long')).catch(() => undefined)
        drop(client)
      }
      // The step in hand has lost its connection: nothing of it may go on after close.
      await queue
    },
  }
}
