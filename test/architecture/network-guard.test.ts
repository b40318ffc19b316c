import { expect } from 'chai'
import { execFile } from 'node:child_process'
import dgram from 'node:dgram'
import dns, { lookup as namedLookup } from 'node:dns'
import { resolveTxt } from 'node:dns/promises'
import { once } from 'node:events'
import net from 'node:net'
import { promisify } from 'node:util'
import { request } from 'undici'
import { takeEscapes } from '../helpers/network-guard.ts'

const run = promisify(execFile)

/** Ends as the action does: with its error, or null. */
async function failure(action: () => Promise<unknown>): Promise<Error | null> {
  try {
    await action()
    return null
  } catch (error) {
    return error as Error
  }
}

describe('network guard', () => {
  it('refuses and records a TCP connection to another machine, whether by address or by name', async () => {
    for (const host of ['192.0.2.1', '2001:db8::1', 'mail.example']) {
      const error = await failure(() => once(net.connect({ host, port: 25 }), 'connect'))
      expect(error?.message, host).to.match(/network guard/)
      expect(takeEscapes(), host).to.deep.equal([`TCP connection to ${host}`])
    }
    const error = await failure(() => once(net.connect(25, '198.51.100.7'), 'connect'))
    expect(error?.message).to.match(/network guard/)
    expect(takeEscapes()).to.have.length(1)
  })

  it('refuses and records HTTP by fetch and by undici', async () => {
    expect(await failure(() => fetch('http://192.0.2.1/'))).to.be.an('error')
    expect(takeEscapes()).to.deep.equal(['TCP connection to 192.0.2.1'])
    expect(await failure(() => request('http://example.com/'))).to.be.an('error')
    expect(takeEscapes()).to.deep.equal(['TCP connection to example.com'])
  })

  it('refuses and records look-ups of names, by the module, by its named exports and by promises', async () => {
    const byCallback = (look: (name: string, callback: (error: Error | null) => void) => void) => () =>
      new Promise<void>((resolve, reject) => {
        look('example.com', (error) => {
          if (error === null) resolve()
          else reject(error)
        })
      })
    for (const action of [byCallback(dns.lookup), byCallback(namedLookup), () => dns.promises.lookup('example.com')]) {
      expect((await failure(action))?.message).to.match(/network guard/)
      expect(takeEscapes()).to.deep.equal(['look-up of example.com'])
    }
  })

  it('refuses and records DNS queries of every kind', async () => {
    const resolver = new dns.promises.Resolver()
    const foreign = new dns.promises.Resolver()
    foreign.setServers(['192.0.2.53'])
    const mixed = new dns.promises.Resolver()
    mixed.setServers(['127.0.0.1:5353', '[2001:db8::53]:53'])
    const queries = [
      () => resolveTxt('example.com'),
      () => dns.promises.resolve4('example.com'),
      () => dns.promises.reverse('192.0.2.1'),
      () => resolver.resolveMx('example.com'),
      () => foreign.resolve6('example.com'),
      () => mixed.resolveSrv('example.com'),
      () => promisify(dns.resolveCname)('example.com'),
    ]
    for (const query of queries) {
      expect((await failure(query))?.message).to.match(/network guard/)
      expect(takeEscapes()).to.have.length(1)
    }
  })

  it('refuses and records UDP packets, connected or not', () => {
    const socket = dgram.createSocket('udp4')
    expect(() => {
      socket.send('query', 53, '192.0.2.53')
    }).to.throw(/network guard/)
    expect(() => {
      socket.send(Buffer.from('query'), 0, 5, 53, '192.0.2.53')
    }).to.throw(/network guard/)
    expect(() => {
      socket.connect(53, '192.0.2.53')
    }).to.throw(/network guard/)
    socket.close()
    expect(takeEscapes()).to.have.length(3)
  })

  it('sees what a child process does', async () => {
    const script = `require('node:net').connect(25, '192.0.2.1').on('error', () => {})`
    await run(process.execPath, ['-e', script])
    expect(takeEscapes()).to.deep.equal(['TCP connection to 192.0.2.1'])
  })

  it('fails a run whose test reaches for the network, even where the code swallows the error', async () => {
    const { mochaHooks } = await import('../helpers/network-guard.ts')
    await failure(() => dns.promises.lookup('example.com'))
    expect(() => {
      mochaHooks.afterEach.call({})
    }).to.throw(/reached for the network: look-up of example\.com/)
    expect(takeEscapes()).to.deep.equal([])
  })

  it('lets loopback through: TCP, names and a resolver with a server of its own', async () => {
    const server = net
      .createServer((socket) => {
        socket.end('hello')
      })
      .listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as net.AddressInfo
    for (const host of ['127.0.0.1', 'localhost']) {
      const [data] = (await once(net.connect({ host, port, family: 4 }), 'data')) as [Buffer]
      expect(data.toString()).to.equal('hello')
    }
    server.close()
    expect((await dns.promises.lookup('localhost', { family: 4 })).address).to.equal('127.0.0.1')

    const names = dgram.createSocket('udp4')
    names.bind(0, '127.0.0.1')
    await once(names, 'listening')
    const resolver = new dns.promises.Resolver({ timeout: 500, tries: 1 })
    resolver.setServers([`127.0.0.1:${names.address().port}`])
    const asked = once(names, 'message')
    const answer = failure(() => resolver.resolveTxt('example.com'))
    await asked
    resolver.cancel()
    expect((await answer)?.message).not.to.match(/network guard/)
    names.close()
    expect(takeEscapes()).to.deep.equal([])
  })
})
