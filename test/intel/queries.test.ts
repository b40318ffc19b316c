import { expect } from 'chai'
import type { DomainObservable, FileObservable, IpObservable, Observables, UrlObservable } from '../../src/domain/analysis.ts'
import { queriesOf } from '../../src/intel/queries.ts'

const none = { ioc: false, blockCandidate: false }
const url = (value: string, foundIn: readonly string[] = ['html-href']): UrlObservable => ({
  url: value,
  defanged: value,
  host: URL.parse(value)?.hostname ?? '',
  domain: null,
  unicodeHost: null,
  foundIn,
  inFiles: [],
  decodedFrom: null,
  leadsTo: null,
  traits: [],
  ...none,
})
const domain = (value: string, foundIn: readonly string[] = ['url']): DomainObservable => ({
  domain: value,
  defanged: value,
  unicode: value,
  foundIn,
  ...none,
})
const ip = (value: string): IpObservable => ({ ip: value, defanged: value, foundIn: ['received'], ...none })
const file = (digit: string, change: Partial<FileObservable> = {}): FileObservable => ({
  name: 'invoice.html',
  size: 10,
  sha256: digit.repeat(64),
  sha1: '',
  md5: '',
  mediaType: 'text/html',
  detectedType: null,
  foundIn: ['attachment'],
  traits: [],
  details: [],
  ...none,
  ...change,
})
const observables = (change: Partial<Observables>): Observables => ({
  urls: [],
  domains: [],
  ips: [],
  addresses: [],
  phones: [],
  mailtos: [],
  files: [],
  ...change,
})
const valuesOf = (change: Partial<Observables>, options: Parameters<typeof queriesOf>[1] = { permit: ['test'] }): readonly string[] =>
  queriesOf(observables(change), options).map((query) => query.value)

describe('queries', () => {
  it('asks about files, URLs, domains and public addresses, each once', () => {
    const all = observables({
      ips: [ip('8.8.4.4')],
      domains: [domain('a.test'), domain('A.test')],
      urls: [url('https://a.test/x'), url('https://a.test/x')],
      files: [file('a'), file('a')],
    })
    expect(queriesOf(all, { permit: ['test'] })).to.deep.equal([
      { kind: 'file', value: 'a'.repeat(64) },
      { kind: 'url', value: 'https://a.test/x' },
      { kind: 'domain', value: 'a.test' },
      { kind: 'ip', value: '8.8.4.4' },
    ])
  })

  it('never asks about private, reserved and loopback addresses', () => {
    const addresses = [
      '10.0.0.1',
      '172.16.0.1',
      '192.168.0.1',
      '127.0.0.1',
      '169.254.1.1',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '192.0.2.1',
      '::1',
      'fe80::1',
      'fc00::1',
      '::ffff:10.0.0.1',
      '2001:db8::1',
      'not an address',
      '',
    ]
    expect(valuesOf({ ips: addresses.map(ip) })).to.deep.equal([])
    expect(valuesOf({ ips: [ip('192.0.2.1'), ip('192.0.2.2')] }, { permit: ['192.0.2.1'] })).to.deep.equal(['192.0.2.1'])
  })

  it('never asks about names that the public DNS does not have', () => {
    const names = [
      'localhost',
      'intranet',
      'printer.local',
      'git.internal',
      'x.test',
      'x.example',
      'example.com',
      'www.example.org',
      'x.onion',
      'nas.lan',
      'dc.corp',
      'x.home.arpa',
      '1.0.0.10.in-addr.arpa',
      '10.0.0.1',
      '',
    ]
    expect(valuesOf({ domains: names.map((name) => domain(name)) }, {})).to.deep.equal([])
    expect(valuesOf({ domains: [domain('local.shop'), domain('mytest.net'), domain('notexample.com')] }, {})).to.have.length(3)
  })

  it('never asks about URLs whose host is private, by name or by number in any notation', () => {
    const urls = [
      'http://10.0.0.1/',
      'http://[::1]/',
      'http://[fc00::1]:8080/',
      'http://localhost:3000/',
      'http://wiki/',
      'https://git.internal./x',
      'http://0x7f.1/',
      'http://2130706433/',
      'http://[::ffff:192.168.0.1]/',
    ]
    expect(valuesOf({ urls: urls.map((value) => url(value)) }, {})).to.deep.equal([])
  })

  it('asks about http and https alone', () => {
    const urls = ['mailto:a@a.test', 'ftp://a.test/', 'javascript:alert(1)', 'data:text/html,x', 'not a url', '']
    expect(valuesOf({ urls: urls.map((value) => url(value)) })).to.deep.equal([])
  })

  it('leaves out what stands in List-Unsubscribe alone', () => {
    const urls = [
      url('https://u.test/1', ['list-unsubscribe']),
      url('https://u.test/2', ['header:list-unsubscribe']),
      url('https://u.test/3', ['list-unsubscribe', 'html-href']),
    ]
    expect(valuesOf({ urls, domains: [domain('u.test', ['list-unsubscribe'])] })).to.deep.equal(['https://u.test/3'])
  })

  it('asks nobody about the own organisation, and is not fooled by names that end like it', () => {
    const options = { permit: ['test'], ownDomains: ['Own.test'] }
    const urls = [url('https://own.test/'), url('https://sso.own.test/'), url('https://not-own.test/')]
    const domains = [domain('own.test'), domain('mail.own.test'), domain('own.test.evil.test')]
    expect(valuesOf({ urls, domains }, options)).to.deep.equal(['https://not-own.test/', 'own.test.evil.test'])
  })

  it('asks about one URL of each host before the second of any', () => {
    const urls = ['https://a.test/1', 'https://a.test/2', 'https://a.test/3', 'https://b.test/1', 'https://__proto__.test/1'].map((value) =>
      url(value),
    )
    expect(valuesOf({ urls })).to.deep.equal([
      'https://a.test/1',
      'https://b.test/1',
      'https://__proto__.test/1',
      'https://a.test/2',
      'https://a.test/3',
    ])
  })

  it('asks about images after other files, and not about empty ones', () => {
    const files = [file('a', { mediaType: 'image/png' }), file('b', { size: 0 }), file('c')]
    expect(valuesOf({ files })).to.deep.equal(['c'.repeat(64), 'a'.repeat(64)])
  })

  it('never asks about the link of a rewriting service, which carries the address of its recipient', () => {
    const rewritten = { ...url('https://links.rewriter.test/?url=https%3A%2F%2Fa.test&data=ann%40corp.test'), traits: ['rewriter'] }
    expect(valuesOf({ urls: [rewritten, url('https://a.test/')] })).to.deep.equal(['https://a.test/'])
  })

  it('asks about URLs that a link merely carries after those that are clicked', () => {
    const carried = { ...url('https://carried.test/'), decodedFrom: 'query' }
    expect(valuesOf({ urls: [carried, url('https://a.test/1'), url('https://a.test/2')] })).to.deep.equal([
      'https://a.test/1',
      'https://a.test/2',
      'https://carried.test/',
    ])
  })
})
