import { expect } from 'chai'
import type { ProviderAnswer, ProviderQuery } from '../../src/domain/intel.ts'
import { enrich } from '../../src/intel/enrich.ts'
import type { EnrichRequest } from '../../src/intel/enrich.ts'
import { createMemoryCache } from '../../src/intel/memory-cache.ts'
import type { Provider } from '../../src/intel/provider.ts'
import { createVirusTotal } from '../../src/intel/virustotal.ts'
import { fakeVirusTotalKey, startFakeVirusTotal } from '../helpers/fake-virustotal.ts'

const harmless: ProviderAnswer = { status: 'harmless', detail: { harmless: 1 }, reason: null }
const domain = (value: string): ProviderQuery => ({ kind: 'domain', value })
const now = new Date('2026-01-01T00:00:00Z')

interface Fake extends Provider {
  readonly asked: string[]
}

function fakeProvider(lookUp: Provider['lookUp'] = () => Promise.resolve(harmless), change: Partial<Provider> = {}): Fake {
  const asked: string[] = []
  return {
    name: 'fake',
    kinds: ['file', 'url', 'domain', 'ip'],
    curated: false,
    discloses: (query) => `sent:${query.value}`,
    check: () => Promise.resolve({ ok: true, text: 'fake' }),
    close: () => Promise.resolve(),
    ...change,
    asked,
    lookUp: (query, signal) => {
      asked.push(query.value)
      return lookUp(query, signal)
    },
  }
}

function requestOf(providers: readonly Provider[], queries: readonly ProviderQuery[], change: Partial<EnrichRequest> = {}): EnrichRequest {
  const cache = createMemoryCache({ maxEntries: 100, ttlMs: () => 1_000 })
  return { queries, providers, deadlineMs: 1_000, perMessage: 10, now: () => now, cache, permit: ['test'], ...change }
}

describe('enrich', () => {
  it('says what each provider answered and what was sent to it', async () => {
    const result = await enrich(requestOf([fakeProvider()], [domain('a.test')]))
    expect(result).to.deep.equal({
      enrichments: [
        {
          provider: 'fake',
          observable: 'a.test',
          kind: 'domain',
          status: 'harmless',
          detail: { harmless: 1 },
          checkedAt: '2026-01-01T00:00:00.000Z',
          cached: false,
        },
      ],
      disclosures: [{ to: 'fake', sent: 'sent:a.test', kind: 'domain' }],
      gaps: [],
    })
  })

  it('asks files first, then URLs, domains and addresses, and only kinds that the provider knows', async () => {
    const queries: readonly ProviderQuery[] = [
      { kind: 'ip', value: '8.8.4.4' },
      domain('a.test'),
      { kind: 'url', value: 'http://a.test/' },
      { kind: 'file', value: '00' },
    ]
    const all = fakeProvider()
    const some = fakeProvider(undefined, { name: 'some', kinds: ['ip', 'url'] })
    const { enrichments } = await enrich(requestOf([all, some], queries))
    expect(all.asked).to.deep.equal(['00', 'http://a.test/', 'a.test', '8.8.4.4'])
    expect(some.asked).to.deep.equal(['http://a.test/', '8.8.4.4'])
    expect(enrichments.map((row) => row.provider)).to.deep.equal(['fake', 'fake', 'fake', 'fake', 'some', 'some'])
  })

  it('asks nothing twice, neither in one message nor while the cache remembers', async () => {
    const provider = fakeProvider()
    let time = now
    const request = requestOf([provider], [domain('a.test'), domain('a.test')], { now: () => time })
    await enrich(request)
    time = new Date(now.getTime() + 999)
    const second = await enrich(request)
    expect(provider.asked).to.deep.equal(['a.test'])
    expect(second.enrichments.map((row) => [row.cached, row.checkedAt])).to.deep.equal([[true, now.toISOString()]])
    expect(second.disclosures).to.deep.equal([])
    time = new Date(now.getTime() + 1_000)
    await enrich(request)
    expect(provider.asked).to.deep.equal(['a.test', 'a.test'])
  })

  it('keeps the answers of providers and kinds apart in the cache', async () => {
    const [one, two] = [fakeProvider(undefined, { name: 'one' }), fakeProvider(undefined, { name: 'two' })]
    const request = requestOf([one], [{ kind: 'ip', value: '8.8.4.4' }])
    await enrich(request)
    await enrich({ ...request, providers: [two] })
    expect(two.asked).to.deep.equal(['8.8.4.4'])
  })

  it('never keeps a failure in the cache', async () => {
    let answer: ProviderAnswer = { status: 'unavailable', detail: null, reason: 'answer 500' }
    const provider = fakeProvider(() => Promise.resolve(answer))
    const request = requestOf([provider], [domain('a.test')])
    await enrich(request)
    answer = harmless
    expect((await enrich(request)).enrichments.map((row) => row.status)).to.deep.equal(['harmless'])
  })

  it('makes one gap of many failures of the same kind, with a row for each observable', async () => {
    const provider = fakeProvider(({ value }) =>
      Promise.resolve({ status: 'unavailable', detail: null, reason: value === 'b.test' ? 'deadline' : 'answer 500' }),
    )
    const { enrichments, gaps } = await enrich(requestOf([provider], ['a.test', 'b.test', 'c.test'].map(domain)))
    expect(enrichments.map((row) => row.status)).to.deep.equal(['unavailable', 'unavailable', 'unavailable'])
    expect(gaps).to.deep.equal([
      { stage: 'enrich', reason: 'fake: answer 500' },
      { stage: 'enrich', reason: 'fake: deadline' },
    ])
  })

  it('looks up no more than the message is allowed, the most telling first, and names the rest as a gap', async () => {
    const provider = fakeProvider()
    const queries: readonly ProviderQuery[] = [
      ...Array.from({ length: 20 }, (_, index) => domain(`d${index}.test`)),
      { kind: 'file', value: '00' },
    ]
    const request = requestOf([provider], queries, { perMessage: 3 })
    const { enrichments, gaps } = await enrich(request)
    expect(provider.asked).to.deep.equal(['00', 'd0.test', 'd1.test'])
    expect(enrichments).to.have.length(3)
    expect(gaps).to.deep.equal([{ stage: 'enrich', reason: 'fake: 18 observables beyond 3 look-ups per message' }])
    const second = await enrich(request)
    expect(second.enrichments, 'answers from the cache are free').to.have.length(6)
  })

  it('stops asking once the key is refused or the quota is used up', async () => {
    for (const reason of ['API key refused', 'quota: 429', 'no API key']) {
      const provider = fakeProvider(() => Promise.resolve({ status: 'unavailable', detail: null, reason, sent: false }))
      const queries = Array.from({ length: 10 }, (_, index) => domain(`d${index}.test`))
      const { enrichments, gaps, disclosures } = await enrich(requestOf([provider], queries))
      expect(provider.asked.length).to.be.lessThan(5)
      expect([enrichments.length, gaps.length, disclosures.length]).to.deep.equal([10, 1, 0])
    }
  })

  it('discloses a look-up that went out and failed', async () => {
    const provider = fakeProvider(() => Promise.resolve({ status: 'unavailable', detail: null, reason: 'answer 500' }))
    expect((await enrich(requestOf([provider], [domain('a.test')]))).disclosures).to.have.length(1)
  })

  it('discloses nothing for a provider that sends nothing', async () => {
    const provider = fakeProvider(undefined, { discloses: () => null })
    expect((await enrich(requestOf([provider], [domain('a.test')]))).disclosures).to.deep.equal([])
  })

  it('survives a provider that rejects, throws or ignores its deadline, and keeps its words out', async () => {
    const rejecting = fakeProvider(() => Promise.reject(new Error('key=secret')), { name: 'rejecting' })
    const throwing = fakeProvider(
      () => {
        throw new TypeError('key=secret')
      },
      { name: 'throwing' },
    )
    const deaf = fakeProvider(() => new Promise(() => undefined), { name: 'deaf' })
    const good = fakeProvider(undefined, { name: 'good' })
    const result = await enrich(requestOf([rejecting, throwing, deaf, good], [domain('a.test')], { deadlineMs: 20 }))
    expect(result.enrichments.map((row) => row.status)).to.deep.equal(['unavailable', 'unavailable', 'unavailable', 'harmless'])
    expect(result.gaps.map((gap) => gap.reason)).to.deep.equal([
      'rejecting: failed (Error)',
      'throwing: failed (TypeError)',
      'deaf: deadline 0.02 s',
    ])
  })

  it('fires the signal at the deadline', async () => {
    const provider = fakeProvider(
      (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve(harmless)
          })
        }),
    )
    const { enrichments } = await enrich(requestOf([provider], [domain('a.test')], { deadlineMs: 20 }))
    expect(enrichments.map((row) => row.status)).to.deep.equal(['unavailable'])
  })

  it('ends all look-ups of a message with one deadline, and asks nothing after it', async () => {
    const provider = fakeProvider(() => new Promise(() => undefined))
    const queries = Array.from({ length: 10 }, (_, index) => domain(`d${index}.test`))
    const { enrichments, disclosures, gaps } = await enrich(requestOf([provider], queries, { deadlineMs: 20 }))
    expect(enrichments.map((row) => row.status)).to.deep.equal(queries.map(() => 'unavailable'))
    expect(disclosures).to.have.length(provider.asked.length)
    expect(provider.asked.length).to.be.within(1, 4)
    expect(gaps).to.deep.equal([{ stage: 'enrich', reason: 'fake: deadline 0.02 s' }])
  })

  it('works without its cache', async () => {
    const cache = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('gone')) }
    expect((await enrich(requestOf([fakeProvider()], [domain('a.test')], { cache }))).enrichments).to.have.length(1)
  })

  it('sends nothing private, whoever asks for it', async () => {
    const provider = fakeProvider()
    const queries: readonly ProviderQuery[] = [
      { kind: 'ip', value: '10.0.0.1' },
      domain('intranet'),
      domain('files.corp.internal'),
      { kind: 'url', value: 'http://192.168.1.1/admin' },
    ]
    expect(await enrich(requestOf([provider], queries))).to.deep.equal({ enrichments: [], disclosures: [], gaps: [] })
    expect(provider.asked).to.deep.equal([])
  })

  it('does nothing without providers', async () => {
    expect(await enrich(requestOf([], [domain('a.test')]))).to.deep.equal({ enrichments: [], disclosures: [], gaps: [] })
  })

  it('asks VirusTotal within its quota: what is worth most gets the answers', async () => {
    const file = 'cd'.repeat(32)
    const fake = await startFakeVirusTotal([{ kind: 'file', value: file, stats: { malicious: 5 } }])
    const provider = createVirusTotal({
      baseUrl: fake.baseUrl,
      apiKey: fakeVirusTotalKey,
      maliciousAt: 2,
      quota: { perMinute: 2, perDay: null },
      deadlineMs: 2_000,
      userAgent: 'anomix/test',
      now: () => now,
    })
    const queries: readonly ProviderQuery[] = [
      domain('a.test'),
      domain('b.test'),
      { kind: 'url', value: 'http://a.test/' },
      { kind: 'file', value: file },
    ]
    const { enrichments, disclosures, gaps } = await enrich(requestOf([provider], queries))
    await provider.close()
    await fake.stop()
    expect(enrichments.map((row) => row.status)).to.deep.equal(['malicious', 'unknown', 'unavailable', 'unavailable'])
    expect(disclosures.map((row) => row.kind)).to.deep.equal(['file', 'url'])
    expect(gaps).to.deep.equal([{ stage: 'enrich', reason: 'virustotal: quota: 2 a minute used up' }])
    expect(fake.requests).to.have.length(2)
  })
})
