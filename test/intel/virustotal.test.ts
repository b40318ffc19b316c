import { expect } from 'chai'
import { createHash } from 'node:crypto'
import type { ProviderAnswer, ProviderQuery } from '../../src/domain/intel.ts'
import { createVirusTotal } from '../../src/intel/virustotal.ts'
import type { VirusTotalOptions } from '../../src/intel/virustotal.ts'
import type { Provider } from '../../src/intel/provider.ts'
import { describeProvider } from '../contract/provider-contract.ts'
import { fakeVirusTotalKey, startFakeVirusTotal } from '../helpers/fake-virustotal.ts'
import type { FakeMood, FakeVirusTotal } from '../helpers/fake-virustotal.ts'

const sha256 = 'ab'.repeat(32)
const table = [
  {
    kind: 'domain',
    value: 'bad.test',
    stats: { malicious: 2, suspicious: 1, harmless: 60, undetected: 30 },
    reputation: -5,
    lastAnalysisDate: 1_700_000_000,
  },
  { kind: 'domain', value: 'odd.test', stats: { malicious: 1, harmless: 60 } },
  { kind: 'domain', value: 'doubtful.test', stats: { suspicious: 1, harmless: 60 } },
  { kind: 'domain', value: 'good.test', stats: { harmless: 60, undetected: 30 } },
  { kind: 'domain', value: 'unseen.test', stats: { undetected: 90 } },
  { kind: 'url', value: 'http://bad.test/login?a=1', stats: { malicious: 9 } },
  { kind: 'ip', value: '203.0.113.9', stats: { malicious: 3 } },
  { kind: 'ip', value: '2001:db8::1', stats: { malicious: 3 } },
  { kind: 'file', value: sha256, stats: { malicious: 40, undetected: 20 } },
] as const

const optionsFor = (fake: FakeVirusTotal, change: Partial<VirusTotalOptions> = {}): VirusTotalOptions => ({
  baseUrl: fake.baseUrl,
  apiKey: fakeVirusTotalKey,
  maliciousAt: 2,
  quota: { perMinute: null, perDay: null },
  deadlineMs: 2_000,
  userAgent: 'anomix/test',
  now: () => new Date('2026-01-01T00:00:00Z'),
  ...change,
})

describeProvider('virustotal', async () => {
  const fake = await startFakeVirusTotal(table)
  const faults: readonly FakeMood[] = [500, 503, 'garbage', 'html', 'html-404', 'other-json', 'redirect', 'huge', 'reset', 429]
  return {
    provider: createVirusTotal(optionsFor(fake)),
    known: {
      malicious: { kind: 'url', value: 'http://bad.test/login?a=1' },
      suspicious: { kind: 'domain', value: 'odd.test' },
      harmless: { kind: 'domain', value: 'good.test' },
    },
    notFound: { kind: 'domain', value: 'never-seen.test' },
    faults: faults.map((mood) => ({
      name: String(mood),
      provoke: () => {
        fake.behave(mood)
      },
    })),
    hang: () => {
      fake.behave('hang')
    },
    seen: () => fake.requests.map((request) => request.path),
    secret: fakeVirusTotalKey,
    stop: () => fake.stop(),
  }
})

describe('virustotal', () => {
  let fake: FakeVirusTotal
  let provider: Provider
  beforeEach(async () => {
    fake = await startFakeVirusTotal(table)
    provider = createVirusTotal(optionsFor(fake))
  })
  afterEach(async () => {
    await provider.close()
    await fake.stop()
  })

  const use = async (change: Partial<VirusTotalOptions>): Promise<void> => {
    await provider.close()
    provider = createVirusTotal(optionsFor(fake, change))
  }
  const ask = (kind: ProviderQuery['kind'], value: string): Promise<ProviderAnswer> =>
    provider.lookUp({ kind, value }, new AbortController().signal)
  const reasonIn = async (mood: FakeMood): Promise<string | null> => {
    fake.behave(mood)
    return (await ask('domain', 'bad.test')).reason
  }

  it('gives the figures of the engines as detail', async () => {
    expect(await ask('domain', 'bad.test')).to.deep.equal({
      status: 'malicious',
      reason: null,
      detail: {
        malicious: 2,
        suspicious: 1,
        harmless: 60,
        undetected: 30,
        timeout: 0,
        reputation: -5,
        lastAnalysisDate: '2023-11-14T22:13:20.000Z',
      },
    })
  })

  it('judges by the engines: too few only suspect, none that vouch is unknown', async () => {
    const names = ['odd.test', 'doubtful.test', 'good.test', 'unseen.test']
    const answers = await Promise.all(names.map((name) => ask('domain', name)))
    expect(answers.map((answer) => answer.status)).to.deep.equal(['suspicious', 'suspicious', 'harmless', 'unknown'])
    await use({ maliciousAt: 1 })
    expect((await ask('domain', 'odd.test')).status).to.equal('malicious')
    expect((await ask('domain', 'good.test')).status).to.equal('harmless')
  })

  it('asks for each kind at its own place, by GET, and says who asks', async () => {
    for (const [kind, value] of [
      ['file', sha256],
      ['ip', '203.0.113.9'],
      ['ip', '2001:db8::1'],
      ['url', 'http://bad.test/login?a=1'],
    ] as const) {
      expect((await ask(kind, value)).status).to.equal('malicious')
    }
    expect(fake.requests.map((request) => request.path.split('/')[3])).to.deep.equal(['files', 'ip_addresses', 'ip_addresses', 'urls'])
    expect(new Set(fake.requests.map((request) => `${request.method} ${request.headers.get('user-agent') ?? ''}`))).to.deep.equal(
      new Set(['GET anomix/test']),
    )
  })

  it('sends the SHA-256 of a URL in canonical form, never its text, and never the fragment that names the victim', async () => {
    const id = createHash('sha256').update('http://bad.test/login?a=1').digest('hex')
    for (const value of ['http://bad.test/login?a=1', 'HTTP://BAD.TEST:80/x/../login?a=1', 'http://bad.test/login?a=1#ann@corp.example']) {
      expect(provider.discloses({ kind: 'url', value })).to.equal(id)
      expect((await ask('url', value)).status).to.equal('malicious')
    }
    const sent = JSON.stringify(fake.requests.map((request) => [request.path, ...request.headers.values()]))
    expect(sent).to.not.match(/login|ann@|bad\.test/)
  })

  it('keeps a key that was refused apart from other failures, and the key out of the answer', async () => {
    await use({ apiKey: 'wrong-key' })
    expect(await ask('domain', 'bad.test')).to.deep.equal({ status: 'unavailable', detail: null, reason: 'API key refused' })
  })

  it('asks nothing without a key', async () => {
    await use({ apiKey: '' })
    expect(await ask('domain', 'bad.test')).to.deep.equal({ status: 'unavailable', detail: null, reason: 'no API key', sent: false })
    expect((await provider.check(new AbortController().signal)).ok).to.equal(false)
    expect(fake.requests).to.deep.equal([])
  })

  it('gives each failure its own few words', async () => {
    expect(await reasonIn(500)).to.equal('answer 500')
    expect(await reasonIn('garbage')).to.equal('answer is not JSON')
    expect(await reasonIn('html')).to.equal('answer is not JSON')
    expect(await reasonIn('html-404')).to.equal('answer is not JSON')
    expect(await reasonIn('other-json')).to.equal('answer has an unknown form')
    expect(await reasonIn('huge')).to.equal('answer too large')
    expect(await reasonIn('reset')).to.match(/^connection failed \([A-Z_]+\)$/)
    expect(await reasonIn(429)).to.equal('quota: 429')
  })

  it('does not follow a redirect', async () => {
    expect(await reasonIn('redirect')).to.equal('redirected')
    expect(fake.requests).to.have.length(1)
  })

  it('ends at its own deadline, also in the middle of a body', async () => {
    await use({ deadlineMs: 100 })
    expect(await reasonIn('hang')).to.equal('deadline 0.1 s')
    expect(await reasonIn('hang-in-body')).to.equal('deadline 0.1 s')
  })

  it('is unavailable where nobody listens', async () => {
    await fake.stop()
    expect((await ask('domain', 'bad.test')).reason).to.equal('connection failed (ECONNREFUSED)')
    fake = await startFakeVirusTotal([])
  })

  it('stops asking when its own allowance is used up, without a request and without waiting', async () => {
    let now = new Date('2026-01-01T12:00:00Z')
    await use({ quota: { perMinute: 2, perDay: 3 }, now: () => now })
    await ask('domain', 'bad.test')
    await ask('domain', 'good.test')
    expect(await ask('domain', 'odd.test')).to.deep.equal({
      status: 'unavailable',
      detail: null,
      reason: 'quota: 2 a minute used up',
      sent: false,
    })
    now = new Date('2026-01-01T12:01:00Z')
    expect((await ask('domain', 'odd.test')).status).to.equal('suspicious')
    now = new Date('2026-01-01T12:02:00Z')
    expect((await ask('domain', 'odd.test')).reason).to.equal('quota: 3 a day used up')
    now = new Date('2026-01-02T00:00:00Z')
    expect((await ask('domain', 'odd.test')).status).to.equal('suspicious')
    expect(fake.requests).to.have.length(4)
  })

  it('leaves the service alone for a minute after it said 429', async () => {
    let now = new Date('2026-01-01T12:00:00Z')
    await use({ now: () => now })
    await reasonIn(429)
    fake.behave('answers')
    expect(await ask('domain', 'bad.test')).to.deep.equal({ status: 'unavailable', detail: null, reason: 'quota: 429', sent: false })
    expect(fake.requests).to.have.length(1)
    now = new Date('2026-01-01T12:01:00Z')
    expect((await ask('domain', 'bad.test')).status).to.equal('malicious')
  })
})
