import { expect } from 'chai'
import { createResolver, withinTotal } from '../../src/app/resolver.ts'
import { createCache } from '../../src/app/resolver-cache.ts'
import type { DnsResolver } from '../../src/domain/dns.ts'
import { fakeDns } from '../helpers/fake-dns.ts'
import type { FakeDns, FakeRecords } from '../helpers/fake-dns.ts'

const records: FakeRecords = {
  'TXT k1._domainkey.sender.example': ['v=DKIM1; k=rsa; |p=MIG'],
  'A mx.sender.example': ['192.0.2.1', '192.0.2.2'],
  'AAAA mx.sender.example': ['20010db8000000000000000000000001'],
  'MX sender.example': ['10 mx.sender.example', '20 mx2.sender.example'],
  'PTR 1.2.0.192.in-addr.arpa': ['mx.sender.example'],
  'TXT empty.sender.example': 'NODATA',
  'TXT broken.sender.example': 'SERVFAIL',
  'TXT slow.sender.example': 'silent',
}

async function codeOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => 'answered',
    (error: unknown) => (error as { readonly code?: unknown }).code,
  )
}

describe('resolver', () => {
  let server: FakeDns
  let time = 0
  let resolve: DnsResolver
  beforeEach(async () => {
    server = await fakeDns(records)
    time = 1_000
    resolve = createResolver({ servers: [server.address], deadlineMs: 400, now: () => time })
  })
  afterEach(() => {
    server.close()
  })

  it('answers each type as the contract says', async () => {
    expect(await resolve('k1._domainkey.sender.example', 'TXT')).to.deep.equal([['v=DKIM1; k=rsa; ', 'p=MIG']])
    expect(await resolve('mx.sender.example', 'A')).to.deep.equal(['192.0.2.1', '192.0.2.2'])
    expect(await resolve('mx.sender.example', 'AAAA')).to.deep.equal(['2001:db8::1'])
    const mx = await resolve('sender.example', 'MX')
    expect(mx.map((row) => (row as { readonly exchange: string }).exchange).sort()).to.deep.equal([
      'mx.sender.example',
      'mx2.sender.example',
    ])
    expect(await resolve('1.2.0.192.in-addr.arpa', 'PTR')).to.deep.equal(['mx.sender.example'])
  })
  it('keeps answers for five minutes and no longer, whatever the case and the final dot', async () => {
    await resolve('mx.sender.example', 'A')
    await resolve('MX.sender.EXAMPLE.', 'A')
    time += 299_000
    await resolve('mx.sender.example', 'A')
    expect(server.asked).to.have.length(1)
    time += 2_000
    await resolve('mx.sender.example', 'A')
    expect(server.asked).to.have.length(2)
  })
  it('tells a missing name from a missing record and keeps both for a minute', async () => {
    expect(await codeOf(resolve('gone.sender.example', 'TXT'))).to.equal('ENOTFOUND')
    expect(await codeOf(resolve('empty.sender.example', 'TXT'))).to.equal('ENODATA')
    expect(await codeOf(resolve('gone.sender.example', 'TXT'))).to.equal('ENOTFOUND')
    expect(server.asked).to.have.length(2)
    time += 61_000
    expect(await codeOf(resolve('gone.sender.example', 'TXT'))).to.equal('ENOTFOUND')
    expect(server.asked).to.have.length(3)
  })
  it('never keeps a failure and never takes it for absence', async () => {
    expect(await codeOf(resolve('broken.sender.example', 'TXT'))).to.equal('ESERVFAIL')
    const before = server.asked.length
    expect(await codeOf(resolve('broken.sender.example', 'TXT'))).to.equal('ESERVFAIL')
    expect(server.asked.length).to.be.greaterThan(before)
  })
  it('gives up at the deadline', async () => {
    const started = performance.now()
    expect(await codeOf(resolve('slow.sender.example', 'TXT'))).to.equal('ETIMEOUT')
    expect(performance.now() - started).to.be.lessThan(5_000)
  })
  it('asks once for what is asked twice at the same time', async () => {
    await Promise.all([resolve('mx.sender.example', 'A'), resolve('mx.sender.example', 'A'), resolve('mx.sender.example', 'AAAA')])
    expect([...server.asked].sort()).to.deep.equal(['A mx.sender.example', 'AAAA mx.sender.example'])
  })
  for (const name of [
    'localhost',
    'mailserver',
    'dc1.corp.local',
    'wiki.internal',
    'abc.onion',
    'a..example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    'bad name.example',
    'ünïcode.example',
    '',
    '.',
  ]) {
    it(`asks nobody for ${JSON.stringify(name.slice(0, 30))}`, async () => {
      expect(await codeOf(resolve(name, 'A'))).to.equal('ENOTFOUND')
      expect(server.asked).to.deep.equal([])
    })
  }
  it('forgets the longest unused answer beyond ten thousand', async function () {
    this.timeout(20_000)
    await resolve('mx.sender.example', 'A')
    for (let batch = 0; batch < 100; batch++) {
      await Promise.all(Array.from({ length: 100 }, async (_, index) => codeOf(resolve(`n${batch}-${index}.sender.example`, 'A'))))
    }
    const before = server.asked.length
    await resolve('mx.sender.example', 'A')
    expect(server.asked).to.have.length(before + 1)
  })
})

describe('resolver within a total deadline', () => {
  const answer: DnsResolver = async () => Promise.resolve([['v=spf1 -all']])
  it('answers as the resolver does while there is time', async () => {
    const resolve = withinTotal(answer, { totalMs: 1_000, now: () => 0 })
    expect(await resolve('a.example', 'TXT')).to.deep.equal([['v=spf1 -all']])
    const failing = withinTotal(async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })), {
      totalMs: 1_000,
      now: () => 0,
    })
    expect(await codeOf(failing('a.example', 'TXT'))).to.equal('ENOTFOUND')
  })
  it('gives up a look-up that is under way when the time is over', async () => {
    const never = withinTotal(async () => new Promise(() => undefined), { totalMs: 20, now: () => 0 })
    expect(await codeOf(never('a.example', 'TXT'))).to.equal('ETIMEOUT')
  })
  it('asks nobody when the time is over', async () => {
    let time = 0
    let asked = 0
    const counted: DnsResolver = async (name, type) => {
      asked++
      time += 5_000
      return answer(name, type)
    }
    const resolve = withinTotal(counted, { totalMs: 20_000, now: () => time })
    const codes: unknown[] = []
    for (let index = 0; index < 60; index++) codes.push(await codeOf(resolve(`n${index}.example`, 'A')))
    expect(asked).to.equal(4)
    expect(codes.filter((code) => code === 'ETIMEOUT')).to.have.length(56)
  })
})

describe('cache of DNS answers', () => {
  let time = 0
  beforeEach(() => {
    time = 0
  })
  it('keeps no very long answer', () => {
    const cache = createCache({ now: () => time })
    cache.keep('TXT a.example', [['x'.repeat(70_000)]], 1_000)
    cache.keep('TXT b.example', [['x'.repeat(60_000)]], 1_000)
    expect(cache.get('TXT a.example')).to.equal(null)
    expect(cache.get('TXT b.example')).to.have.length(1)
  })
  it('forgets the longest unused beyond its size', () => {
    const cache = createCache({ now: () => time, mostChars: 1_000 })
    for (const name of ['a', 'b', 'c']) cache.keep(name, ['x'.repeat(300)], 1_000)
    expect(cache.get('a')).to.have.length(1)
    cache.keep('d', ['x'.repeat(300)], 1_000)
    expect(['a', 'b', 'c', 'd'].filter((name) => cache.get(name) !== null)).to.deep.equal(['a', 'c', 'd'])
  })
  it('counts the size of a replaced answer once', () => {
    const cache = createCache({ now: () => time, mostChars: 1_000 })
    cache.keep('a', ['x'], 1_000)
    for (let turn = 0; turn < 50; turn++) cache.keep('b', ['x'.repeat(300)], 1_000)
    expect(cache.get('a')).to.have.length(1)
  })
  it('forgets what has expired, before anything else', () => {
    const cache = createCache({ now: () => time, mostChars: 1_000 })
    cache.keep('old', 'ENOTFOUND', 10)
    cache.keep('new', ['x'], 1_000)
    time = 11
    expect([cache.get('old'), cache.get('new')]).to.deep.equal([null, ['x']])
  })
})
