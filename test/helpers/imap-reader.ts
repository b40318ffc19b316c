/** Reads a user's mailbox over IMAP, as that user's mail client would. */
import { ImapFlow } from 'imapflow'

export interface ReadMail {
  readonly source: string
  readonly flags: ReadonlySet<string>
}

interface Account {
  readonly imapPort: number
  readonly user: string
  readonly password: string
}

/** Lets `act` do what a person's mail client does in a folder. */
export async function asMailClient<T>(
  { imapPort, user, password }: Account,
  folder: string,
  act: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: imapPort,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: password },
    logger: false,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.mailboxOpen(folder)
    return await act(client)
  } finally {
    client.close()
  }
}

/** Every mail of a folder; none where the folder does not exist yet. */
export async function readFolder(account: Account, folder: string): Promise<readonly ReadMail[]> {
  return await asMailClient(account, 'INBOX', async (client) => {
    const box = await client.mailboxOpen(folder, { readOnly: true }).catch(() => null)
    if (box === null || box.exists === 0) return []
    const mails: ReadMail[] = []
    for await (const message of client.fetch('1:*', { source: true, flags: true })) {
      mails.push({ source: message.source?.toString('latin1') ?? '', flags: message.flags ?? new Set() })
    }
    return mails
  })
}

/** Polls until `find` gives something, at most `ms` milliseconds. */
export async function eventually<T>(what: string, ms: number, find: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + ms
  let last: unknown = null
  while (performance.now() < end) {
    try {
      const found = await find()
      if (found !== null && found !== undefined && found !== false) return found
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${what}: not seen within ${ms} ms`, { cause: last })
}
