import { expect } from 'chai'
import type { ImapFlow } from 'imapflow'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ConfigError } from '../../src/domain/errors.ts'
import { uidSet } from '../../src/mailbox/imap-listing.ts'
import { createImapSource, type ImapSourceOptions } from '../../src/mailbox/imap-source.ts'
import type { MailboxSource } from '../../src/mailbox/source.ts'
import { describeSource, mailOf, type SourceHarness } from '../contract/source-contract.ts'
import { readFolder } from '../helpers/imap-reader.ts'
import { makeCertificate } from '../helpers/servers/certificate.ts'
import { asMailClient } from '../helpers/imap-reader.ts'
import { startDovecot, type Dovecot } from '../helpers/servers/dovecot.ts'

const password = 'phish-pw'
const users = Array.from({ length: 60 }, (_, index) => `u${index}@corp.test`)
const deadlines = { connectMs: 5_000, commandMs: 10_000, idleMs: 60_000, socketMs: 15_000 }
const folders = { inbox: 'INBOX', processed: 'Processed', failed: 'Failed' }

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(() => null).catch((error: unknown) => error)
}

describe('the IMAP source on Dovecot', function () {
  this.timeout(30_000)
  let dovecot: Dovecot
  let used = 0
  const opened: MailboxSource[] = []
  before(async () => {
    dovecot = await startDovecot({ users: Object.fromEntries(users.map((user) => [user, password])) })
  })
  after(async () => {
    await dovecot.stop()
  })
  afterEach(async () => {
    for (const source of opened.splice(0)) await source.close()
  })

  const optionsFor = (user: string, change: Partial<ImapSourceOptions> = {}): ImapSourceOptions => ({
    name: 'phish',
    host: '127.0.0.1',
    port: dovecot.imapsPort,
    security: 'tls',
    ca: dovecot.ca,
    user,
    credentials: () => Promise.resolve({ password }),
    folders,
    deadlines,
    ...change,
  })
  const sourceFor = (user: string, change: Partial<ImapSourceOptions> = {}): MailboxSource => {
    const source = createImapSource(optionsFor(user, change))
    opened.push(source)
    return source
  }
  const nextUser = (): string => users[used++] ?? ''
  /** What a human's mail client does in the same mailbox. */
  const human = async <T>(user: string, act: (client: ImapFlow) => Promise<T>): Promise<T> =>
    await asMailClient({ imapPort: dovecot.imapPort, user, password }, 'INBOX', act)

  describeSource('the IMAP source', (): Promise<SourceHarness> => {
    const user = nextUser()
    return Promise.resolve({
      source: createImapSource(optionsFor(user)),
      flagging: createImapSource(optionsFor(user, { folders: { inbox: 'INBOX', processed: null, failed: null } })),
      deliver: (mails, arrivedAt) => {
        dovecot.deliver(user, mails, arrivedAt)
        return Promise.resolve()
      },
      openAll: async () => {
        await human(user, async (client) => await client.messageFlagsAdd('1:*', ['\\Seen']))
      },
      removeAll: async () => {
        await human(user, async (client) => {
          await client.mailboxCreate('Elsewhere')
          await client.messageMove('1:*', 'Elsewhere')
        })
      },
      allUnread: async () =>
        (await readFolder({ imapPort: dovecot.imapPort, user: user, password: password }, 'INBOX')).every(
          ({ flags }) => !flags.has('\\Seen'),
        ),
      settled: async (outcome) =>
        (
          await readFolder({ imapPort: dovecot.imapPort, user: user, password: password }, outcome === 'processed' ? 'Processed' : 'Failed')
        ).map(({ source }) => source),
      close: () => Promise.resolve(),
    })
  })

  it('connects by STARTTLS, and in clear text to this machine', async () => {
    const user = nextUser()
    for (const security of ['starttls', 'none'] as const) {
      expect((await sourceFor(user, { port: dovecot.imapPort, security }).list(null, { kind: 'all' })).refs).to.deep.equal([])
    }
  })

  it('refuses clear text to another machine before it connects', () => {
    for (const host of ['mail.corp.test', '192.0.2.1', '127.0.0.1.attacker.test', 'localhost.corp.test']) {
      expect(() => createImapSource(optionsFor('u', { host, security: 'none' })), host).to.throw(ConfigError, 'loopback')
    }
  })

  it('refuses a server whose certificate it cannot verify', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'ca-'))
    const { cert } = makeCertificate(other)
    rmSync(other, { recursive: true })
    for (const change of [{ ca: null }, { ca: cert }, { ca: null, port: dovecot.imapPort, security: 'starttls' as const }]) {
      const source = sourceFor(users[0] ?? '', change)
      expect(await rejection(source.list(null, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_TLS_FAILED' })
      const { ok, text } = await source.check({ kind: 'now' })
      expect(ok).to.equal(false)
      expect(text).to.include('tls.ca')
    }
  })

  it('refuses a server that does not offer STARTTLS, and never says the password to it', async () => {
    let heard = ''
    const server = net.createServer((socket) => {
      socket.on('error', () => undefined)
      socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n')
      socket.on('data', (data) => {
        heard += data.toString('latin1')
        for (const line of data.toString('latin1').split('\r\n')) {
          const tag = line.split(' ', 1)[0] ?? ''
          if (/ CAPABILITY$/i.test(line)) socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n${tag} OK done\r\n`)
          else if (line !== '') socket.write(`${tag} BAD no\r\n`)
        }
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const port = (server.address() as net.AddressInfo).port
    const source = sourceFor('dana', { port, security: 'starttls' })
    expect(await rejection(source.list(null, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_TLS_FAILED' })
    expect(heard).to.not.match(/LOGIN|AUTHENTICATE|phish-pw/i)
    server.close()
  })

  it('says when the password is wrong, and asks for it again at the next connect', async () => {
    const answers = ['wrong', password]
    const source = sourceFor(nextUser(), { credentials: () => Promise.resolve({ password: answers.shift() ?? '' }) })
    expect(await rejection(source.list(null, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_AUTH_FAILED' })
    expect((await source.list(null, { kind: 'now' })).refs).to.deep.equal([])
  })

  it('says when nobody listens', async () => {
    expect(await rejection(sourceFor('u', { port: 1 }).list(null, { kind: 'now' }))).to.include({
      class: 'transient',
      code: 'MAILBOX_UNREACHABLE',
    })
  })

  it('gives up on a server that accepts and says nothing', async () => {
    const sockets: net.Socket[] = []
    const server = net.createServer((socket) => sockets.push(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const source = sourceFor('u', { port: (server.address() as net.AddressInfo).port, deadlines: { ...deadlines, connectMs: 300 } })
    expect(await rejection(source.list(null, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_TIMEOUT' })
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  it('says when the inbox does not exist', async () => {
    const source = sourceFor(nextUser(), { folders: { ...folders, inbox: 'Nowhere' } })
    expect(await rejection(source.list(null, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_FOLDER_MISSING' })
  })

  it('lists a recreated mailbox again, but leaves alone what arrived before the first start', async () => {
    const user = nextUser()
    const fill = async (mails: readonly (readonly [string, Date])[]): Promise<void> => {
      await human(user, async (client) => {
        await client.mailboxCreate('Reports')
        for (const [subject, date] of mails) await client.append('Reports', mailOf(subject), [], date)
      })
    }
    const old = new Date('2026-01-01T00:00:00Z')
    const recent = new Date(Date.now() + 60_000)
    await fill([['old', old]])
    const source = sourceFor(user, { folders: { ...folders, inbox: 'Reports' } })
    const first = await source.list(null, { kind: 'now' })
    expect(first.leftAlone).to.equal(1)
    await fill([['new', recent]])
    const second = await source.list(first.cursor, { kind: 'now' })
    expect(second.refs).to.have.length(1)
    await source.close()

    await human(user, async (client) => await client.mailboxDelete('Reports'))
    await fill([
      ['old', old],
      ['new', recent],
    ])
    const again = sourceFor(user, { folders: { ...folders, inbox: 'Reports' } })
    expect(await again.settle(second.refs[0]!, 'processed')).to.equal('gone')
    const third = await again.list(second.cursor, { kind: 'now' })
    expect(third).to.deep.include({ resynced: true, leftAlone: 1 })
    expect(third.refs).to.have.length(1)
    expect(third.refs[0]?.position).to.not.equal(second.refs[0]?.position)
    expect((await again.list(third.cursor, { kind: 'now' })).refs).to.deep.equal([])
  })

  it('notices a frozen server by its deadlines and goes on when it thaws', async () => {
    const user = nextUser()
    const source = sourceFor(user, { deadlines: { ...deadlines, connectMs: 700, commandMs: 700 } })
    const { cursor } = await source.list(null, { kind: 'now' })
    dovecot.freeze()
    try {
      expect(await rejection(source.list(cursor, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_TIMEOUT' })
      expect(await rejection(source.list(cursor, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_TIMEOUT' })
    } finally {
      dovecot.thaw()
    }
    dovecot.deliver(user, [mailOf('after the thaw')])
    expect((await sourceFor(user).list(cursor, { kind: 'now' })).refs).to.have.length(1)
    expect((await source.list(cursor, { kind: 'now' })).refs).to.have.length(1)
  })

  it('survives a server that is killed and started again, and loses nothing', async () => {
    const user = nextUser()
    const source = sourceFor(user)
    const { cursor } = await source.list(null, { kind: 'now' })
    await dovecot.kill()
    expect(await rejection(source.list(cursor, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_UNREACHABLE' })
    dovecot.deliver(user, [mailOf('while it was down')])
    await dovecot.restart()
    const { refs, resynced } = await source.list(cursor, { kind: 'now' })
    expect(refs).to.have.length(1)
    expect(resynced).to.equal(false)
  })

  it('reports its connects and losses without user, password or content', async () => {
    const events: string[] = []
    const user = nextUser()
    const source = sourceFor(user, { onEvent: (event) => events.push(JSON.stringify(event)) })
    await source.list(null, { kind: 'now' })
    await source.close()
    expect(events.join()).to.include('"connected"').and.to.not.include(password).and.to.not.include(user)
  })

  it('ends a call in hand when it is closed, even on a silent server', async () => {
    const sockets: net.Socket[] = []
    let connected: () => void = () => undefined
    const reached = new Promise<void>((resolve) => {
      connected = resolve
    })
    const server = net.createServer((socket) => {
      sockets.push(socket)
      connected()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const source = sourceFor('u', { port: (server.address() as net.AddressInfo).port })
    let ended = false
    const call = rejection(source.list(null, { kind: 'now' })).finally(() => {
      ended = true
    })
    await reached
    await source.close()
    await new Promise((resolve) => setImmediate(resolve))
    expect(ended).to.equal(true)
    expect(await call).to.have.property('class', 'transient')
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  it('ends at close and opens nothing after it', async () => {
    const source = sourceFor(nextUser())
    await source.list(null, { kind: 'now' })
    await source.close()
    await source.close()
    expect(await rejection(source.list(null, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_UNREACHABLE' })
  })
})

describe('a UID set', () => {
  it('writes neighbours as ranges', () => {
    expect(uidSet([])).to.equal('')
    expect(uidSet([7])).to.equal('7')
    expect(uidSet([1, 2, 3, 5, 8, 9])).to.equal('1:3,5,8:9')
  })
})
