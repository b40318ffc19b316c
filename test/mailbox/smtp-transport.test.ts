import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { ConfigError } from '../../src/domain/errors.ts'
import { createSmtpTransport, type SmtpTransportOptions } from '../../src/mailbox/smtp-transport.ts'
import type { Transport } from '../../src/mailbox/transport.ts'
import { describeTransport, outgoing } from '../contract/transport-contract.ts'
import { eventually, readFolder } from '../helpers/imap-reader.ts'
import { makeCertificate } from '../helpers/servers/certificate.ts'
import { startDovecot, type Dovecot } from '../helpers/servers/dovecot.ts'
import { startPostfix, type Postfix } from '../helpers/servers/postfix.ts'

const dana = 'dana@corp.test'

function transportFor(port: number, change: Partial<SmtpTransportOptions> = {}): Transport {
  return createSmtpTransport({
    name: 'out',
    host: '127.0.0.1',
    port,
    security: 'none',
    ca: null,
    user: null,
    credentials: () => Promise.resolve({ password: 'pw' }),
    deadlines: { connectMs: 2_000, commandMs: 3_000 },
    ...change,
  })
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(() => null).catch((error: unknown) => error)
}

describe('the SMTP transport on Postfix and Dovecot', function () {
  this.timeout(60_000)
  let dovecot: Dovecot
  let postfix: Postfix
  const names = Array.from({ length: 12 }, (_, index) => index)
  before(async () => {
    dovecot = await startDovecot({ users: { [dana]: 'pw', ...Object.fromEntries(names.map((n) => [`u${n}@corp.test`, 'pw'])) } })
    postfix = await startPostfix({
      domains: ['corp.test'],
      lmtpPort: dovecot.lmtpPort,
      authservId: 'mx.corp.test',
      authenticatedDomains: ['corp.test'],
    })
  })
  after(async () => {
    await postfix.stop()
    await dovecot.stop()
  })

  let alreadyThere = 0
  describeTransport('the SMTP transport', async () => {
    alreadyThere = (await readFolder({ imapPort: dovecot.imapPort, user: dana, password: 'pw' }, 'INBOX')).length
    return {
      transport: transportFor(postfix.smtpPort),
      arrived: async (count) =>
        await eventually('the mail', 20_000, async () => {
          const mails = (await readFolder({ imapPort: dovecot.imapPort, user: dana, password: 'pw' }, 'INBOX')).slice(alreadyThere)
          return mails.length >= count ? mails.map(({ source }) => source) : null
        }),
      writesFiles: false,
      close: () => Promise.resolve(),
    }
  })

  it('sends with the null sender', async () => {
    const transport = transportFor(postfix.smtpPort)
    await transport.send(outgoing({ to: 'u1@corp.test' }))
    await transport.close()
    const mail = await eventually(
      'the mail',
      20_000,
      async () => (await readFolder({ imapPort: dovecot.imapPort, user: 'u1@corp.test', password: 'pw' }, 'INBOX'))[0],
    )
    expect(mail.source).to.match(/^Return-Path: <>\r$/m)
  })

  it('is refused for good where the server does not take the recipient', async () => {
    const transport = transportFor(postfix.smtpPort)
    expect(await rejection(transport.send(outgoing({ to: 'x@elsewhere.test' })))).to.include({
      class: 'message',
      code: 'TRANSPORT_REJECTED',
    })
    await transport.close()
  })

  it('meets a border server that drops forged Authentication-Results and writes its own', async () => {
    const forged = { name: 'Authentication-Results', value: 'mx.corp.test; dmarc=pass header.from=corp.test; forged=1' }
    const transport = transportFor(postfix.smtpPort)
    await transport.send(outgoing({ to: 'u2@corp.test', headers: [forged, { ...forged, name: 'authentication-results' }] }))
    await transport.close()
    const mail = await eventually(
      'the mail',
      20_000,
      async () => (await readFolder({ imapPort: dovecot.imapPort, user: 'u2@corp.test', password: 'pw' }, 'INBOX'))[0],
    )
    const fields = [...mail.source.matchAll(/^Authentication-Results: (.*)\r$/gim)].map((match) => match[1])
    expect(fields).to.deep.equal(['mx.corp.test; spf=fail; dkim=none; dmarc=fail'])
  })
})

describe('the SMTP transport', function () {
  this.timeout(20_000)
  interface Fake {
    readonly port: number
    readonly envelopes: { readonly from: string; readonly to: readonly string[] }[]
  }
  const cleanups: (() => void)[] = []
  const transports: Transport[] = []
  let certificate: { readonly cert: string; readonly key: string }
  let other: { readonly cert: string }
  before(() => {
    const make = (): ReturnType<typeof makeCertificate> => {
      const dir = mkdtempSync(path.join(tmpdir(), 'ca-'))
      const made = makeCertificate(dir)
      rmSync(dir, { recursive: true })
      return made
    }
    certificate = make()
    other = make()
  })
  afterEach(async () => {
    for (const transport of transports.splice(0)) await transport.close()
    for (const cleanup of cleanups.splice(0)) cleanup()
  })

  const failure = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode })
  async function fakeServer(options: SMTPServerOptions): Promise<Fake> {
    const envelopes: { readonly from: string; readonly to: readonly string[] }[] = []
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      logger: false,
      hideSTARTTLS: options.key === undefined,
      onData(stream, session, callback) {
        stream.resume()
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope
          envelopes.push({ from: mailFrom === false ? 'none' : mailFrom.address, to: rcptTo.map(({ address }) => address) })
          callback(null, 'taken')
        })
      },
      ...options,
    })
    server.on('error', () => undefined)
    const listening = server.listen(0, '127.0.0.1')
    await new Promise((resolve) => listening.once('listening', resolve))
    cleanups.push(() => {
      server.close()
    })
    return { port: (listening.address() as net.AddressInfo).port, envelopes }
  }
  const use = (port: number, change: Partial<SmtpTransportOptions> = {}): Transport => {
    const transport = transportFor(port, change)
    transports.push(transport)
    return transport
  }

  it('gives the server one envelope with the null sender and one recipient', async () => {
    const fake = await fakeServer({})
    const receipt = await use(fake.port).send(outgoing())
    expect(receipt.response).to.match(/^250 .*taken/)
    expect(fake.envelopes).to.deep.equal([{ from: '', to: [dana] }])
  })

  it('takes 5xx for MAIL, RCPT and DATA as refused for good, 4xx as to be tried again', async () => {
    for (const [code, expected] of [
      [450, 'TRANSPORT_DEFERRED'],
      [421, 'TRANSPORT_DEFERRED'],
      [452, 'TRANSPORT_DEFERRED'],
      [550, 'TRANSPORT_REJECTED'],
      [552, 'TRANSPORT_REJECTED'],
      [530, 'TRANSPORT_AUTH_FAILED'],
    ] as const) {
      const refuse = failure(code, 'no')
      const steps: readonly SMTPServerOptions[] = [
        {
          onMailFrom: (_address, _session, callback) => {
            callback(refuse)
          },
        },
        {
          onRcptTo: (_address, _session, callback) => {
            callback(refuse)
          },
        },
        {
          onData: (stream, _session, callback) => {
            stream.resume().on('end', () => {
              callback(refuse)
            })
          },
        },
      ]
      for (const step of steps) {
        const fake = await fakeServer(step)
        expect(await rejection(use(fake.port).send(outgoing())), `${code} ${Object.keys(step)[0] ?? ''}`).to.have.property('code', expected)
      }
    }
  })

  it('goes on after a refused mail', async () => {
    const fake = await fakeServer({
      onRcptTo: ({ address }, _session, callback) => {
        callback(address.startsWith('nobody') ? failure(550, 'unknown') : null)
      },
    })
    const transport = use(fake.port)
    expect(await rejection(transport.send(outgoing({ to: 'nobody@corp.test' })))).to.have.property('code', 'TRANSPORT_REJECTED')
    await transport.send(outgoing())
    expect(fake.envelopes).to.have.length(1)
  })

  /** Speaks SMTP by hand and cuts the connection, or falls silent, at a chosen moment. */
  async function rawServer(end: {
    readonly at: 'greeting' | 'MAIL' | 'DATA' | 'after the dot'
    readonly how: 'drop' | 'silence'
  }): Promise<{ readonly port: number; readonly connections: () => number }> {
    let connections = 0
    const sockets = new Set<net.Socket>()
    const server = net.createServer((socket) => {
      connections++
      sockets.add(socket)
      socket.on('error', () => undefined)
      let inData = false
      let ended = false
      let rest = ''
      const stop = (): void => {
        ended = true
        if (end.how === 'drop') socket.destroy()
      }
      if (end.at === 'greeting') {
        stop()
        return
      }
      socket.write('220 fake\r\n')
      socket.on('data', (data) => {
        rest += data.toString('latin1')
        const lines = rest.split('\r\n')
        rest = lines.pop() ?? ''
        for (const line of lines) {
          if (ended) return
          if (inData) {
            if (line !== '.') continue
            inData = false
            if (end.at === 'after the dot') stop()
            else socket.write('250 taken\r\n')
          } else if (line.startsWith(end.at)) stop()
          else if (line === 'DATA') {
            inData = true
            socket.write('354 go\r\n')
          } else socket.write('250 fine\r\n')
        }
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    return { port: (server.address() as net.AddressInfo).port, connections: () => connections }
  }
  const brief = { connectMs: 400, commandMs: 400 }

  for (const how of ['drop', 'silence'] as const) {
    it(`does not know the outcome after a ${how} that follows the mail, and does not send it twice`, async () => {
      const server = await rawServer({ at: 'after the dot', how })
      expect(await rejection(use(server.port, { deadlines: brief }).send(outgoing()))).to.include({
        class: 'transient',
        code: 'TRANSPORT_OUTCOME_UNKNOWN',
      })
      expect(server.connections()).to.equal(1)
    })
    for (const at of ['greeting', 'MAIL', 'DATA'] as const) {
      it(`knows that nothing was taken at a ${how} at ${at}`, async () => {
        const server = await rawServer({ at, how })
        expect(await rejection(use(server.port, { deadlines: brief }).send(outgoing()))).to.include({
          class: 'transient',
          code: 'TRANSPORT_UNREACHABLE',
        })
      })
    }
  }

  it('says when nobody listens', async () => {
    expect(await rejection(use(1).send(outgoing()))).to.include({ class: 'transient', code: 'TRANSPORT_UNREACHABLE' })
    expect(await use(1).check()).to.have.property('ok', false)
  })

  it('logs in over TLS from the first byte and over STARTTLS', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (auth, _session, callback) => {
      callback(null, auth.password === 'pw' ? { user: 'u' } : {})
    }
    for (const security of ['tls', 'starttls'] as const) {
      const fake = await fakeServer({ ...certificate, secure: security === 'tls', authOptional: false, onAuth })
      await use(fake.port, { security, ca: certificate.cert, user: 'phish' }).send(outgoing())
      expect(fake.envelopes).to.have.length(1)
    }
  })

  it('says when the login is refused, and asks for the password again', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (auth, _session, callback) => {
      callback(null, auth.password === 'pw' ? { user: 'u' } : {})
    }
    const fake = await fakeServer({ ...certificate, secure: true, authOptional: false, onAuth })
    const answers = ['wrong', 'pw']
    const transport = use(fake.port, {
      security: 'tls',
      ca: certificate.cert,
      user: 'phish',
      credentials: () => Promise.resolve({ password: answers.shift() ?? 'pw' }),
    })
    expect(await rejection(transport.send(outgoing()))).to.include({ class: 'transient', code: 'TRANSPORT_AUTH_FAILED' })
    await transport.send(outgoing())
    expect(fake.envelopes).to.have.length(1)
  })

  it('refuses a server whose certificate it cannot verify', async () => {
    for (const security of ['tls', 'starttls'] as const) {
      const fake = await fakeServer({ ...certificate, secure: security === 'tls' })
      for (const ca of [null, other.cert]) {
        const transport = use(fake.port, { security, ca })
        expect(await rejection(transport.send(outgoing())), security).to.include({ class: 'transient', code: 'TRANSPORT_TLS_FAILED' })
        expect(await transport.check()).to.have.property('ok', false)
      }
      expect(fake.envelopes).to.deep.equal([])
    }
  })

  it('refuses a server that does not offer STARTTLS', async () => {
    const fake = await fakeServer({ hideSTARTTLS: true })
    expect(await rejection(use(fake.port, { security: 'starttls', ca: certificate.cert }).send(outgoing()))).to.include({
      class: 'transient',
      code: 'TRANSPORT_TLS_FAILED',
    })
    expect(fake.envelopes).to.deep.equal([])
  })

  it('refuses clear text to another machine before it connects', () => {
    expect(() => transportFor(25, { host: 'mail.corp.test' })).to.throw(ConfigError, 'loopback')
  })
})
