import { expect } from 'chai'
import type { Enrichment, Observables } from '../../src/domain/analysis.ts'
import { markIocs } from '../../src/scoring/iocs.ts'
import { findLures } from '../../src/scoring/lures.ts'
import { describeRuntime } from '../../src/scoring/model.ts'
import { recommend } from '../../src/scoring/recommendations.ts'
import { givenDomain, givenFinding, givenMessage, givenUrl, noObservables } from './given.ts'

const lures = (visibleText: string) => findLures(givenMessage({ visibleText }), [])
const answer = (kind: Enrichment['kind'], observable: string, status: Enrichment['status']): Enrichment => ({
  provider: 'p',
  observable,
  kind,
  status,
  detail: null,
  checkedAt: '',
  cached: false,
})
const observables: Observables = {
  ...noObservables,
  urls: [
    givenUrl('https://lure.example/a'),
    givenUrl('https://drive.google.com/x', { domain: 'google.com' }),
    givenUrl('http://192.0.2.7/p', { domain: null }),
  ],
  domains: [
    givenDomain('lure.example'),
    givenDomain('google.com'),
    givenDomain('corp.example'),
    givenDomain('paypa1.example'),
    givenDomain('reply.example'),
  ],
  addresses: [{ address: 'x@reply.example', defanged: 'x[@]reply[.]example', foundIn: ['reply-to'], ioc: false, blockCandidate: false }],
}
const facts = {
  findings: [],
  enrichments: [],
  message: givenMessage({ replyTo: [{ name: '', address: 'x@reply.example' }] }),
  organisationDomains: ['corp.example'],
  protectedDomains: new Set(['google.com']),
  verdict: 'phishing' as const,
}
const blocked = (marked: Observables) =>
  [...marked.urls.map((item) => ({ ...item, name: item.url })), ...marked.domains.map((item) => ({ ...item, name: item.domain }))]
    .filter((item) => item.blockCandidate)
    .map(({ name }) => name)

describe('lures', () => {
  it('sees a call-back number beside the words', () => {
    expect(lures('To cancel call us at +1 (202) 555-0100 within 24 hours')).to.deep.equal(['callback'])
    expect(lures('Our support line: 0800 555 0199')).to.deep.equal(['callback'])
  })
  it('stays silent without a number, without the words, on dates and far apart', () => {
    for (const text of [
      'Call us any time',
      'Order 4711-0815-2211',
      'Contact us before 2026-11-23',
      `call us ${'x '.repeat(200)} +1 202 555 0100`,
    ])
      expect(lures(text)).to.deep.equal([])
  })
  it('sees a call-back number in seven languages', () => {
    for (const text of [
      'Bitte rufen Sie uns an unter +49 30 5550 100',
      'Appelez-nous au +33 1 99 00 01 00',
      'Llame al +34 900 555 010',
      'Ligue para +351 210 555 010',
      'Chiami il numero +39 06 5550 1000',
      'Bel direct met +31 20 555 0100',
    ])
      expect(lures(text), text).to.deep.equal(['callback'])
  })
  it('takes over what detectors found, each once', () => {
    expect(findLures(givenMessage(), [givenFinding({ lure: 'payment' }), givenFinding({ lure: 'payment' })])).to.deep.equal(['payment'])
  })
  it('reads hostile text to its end', () => {
    expect(lures(`shared ${'a '.repeat(500_000)}`)).to.deep.equal([])
    expect(lures('call us 1 1 1 1 '.repeat(100_000))).to.be.an('array')
  })
})

describe('IOCs', () => {
  it('marks nothing without evidence about the observable itself', () => {
    const marked = markIocs(observables, facts)
    expect([...marked.urls, ...marked.domains, ...marked.addresses].some(({ ioc }) => ioc)).to.equal(false)
  })
  it('marks a convicted domain and the links to it', () => {
    expect(blocked(markIocs(observables, { ...facts, enrichments: [answer('domain', 'lure.example', 'malicious')] }))).to.deep.equal([
      'https://lure.example/a',
      'lure.example',
    ])
  })
  it('blocks the URL and never the domain of shared hosting, nor an own domain', () => {
    const enrichments = [
      answer('domain', 'google.com', 'malicious'),
      answer('url', 'https://drive.google.com/x', 'malicious'),
      answer('domain', 'corp.example', 'malicious'),
    ]
    expect(blocked(markIocs(observables, { ...facts, enrichments }))).to.deep.equal(['https://drive.google.com/x'])
  })
  it('watches what is only suspicious', () => {
    const marked = markIocs(observables, { ...facts, enrichments: [answer('domain', 'lure.example', 'suspicious')] })
    expect(marked.domains[0]).to.include({ ioc: true, blockCandidate: false })
  })
  it('marks a lookalike that a detector names, not the brand beside it, and only in accused mail', () => {
    const findings = [
      givenFinding({ detector: 'sender/domain-lookalike', description: 'paypa1[.]example imitates google.com', evidence: [] }),
    ]
    expect(blocked(markIocs(observables, { ...facts, findings }))).to.deep.equal(['paypa1.example'])
    expect(blocked(markIocs(observables, { ...facts, findings, verdict: 'legitimate' }))).to.deep.equal([])
  })
  it('marks an IP literal that a detector names', () => {
    const findings = [givenFinding({ detector: 'url/ip-literal', evidence: [{ where: 'html', excerpt: 'http://192.0.2.7/p' }] })]
    expect(blocked(markIocs(observables, { ...facts, findings }))).to.deep.equal(['http://192.0.2.7/p'])
  })
  it('watches a mismatched Reply-To and never blocks it', () => {
    const marked = markIocs(observables, { ...facts, findings: [givenFinding({ detector: 'header/reply-to-mismatch' })] })
    expect(marked.addresses[0]).to.include({ ioc: true, blockCandidate: false })
    expect(blocked(marked)).to.deep.equal([])
  })
})

describe('recommendations', () => {
  it('name block candidates defanged and no live indicator', () => {
    const marked = markIocs(observables, { ...facts, enrichments: [answer('domain', 'lure.example', 'malicious')] })
    const text = recommend('phishing', { reasons: [], observables: marked, findings: [givenFinding({ lure: 'credential' })] }).join('\n')
    expect(text).to.contain('lure[.]example').and.to.contain('password')
    expect(text).not.to.contain('lure.example')
  })
  it('say something for every verdict, and what is missing for an inconclusive one', () => {
    for (const verdict of ['phishing', 'suspicious', 'spam', 'legitimate', 'simulation', 'inconclusive'] as const) {
      expect(recommend(verdict, { reasons: ['R.'], observables, findings: [] })).not.to.be.empty
    }
    expect(recommend('inconclusive', { reasons: ['No answer.'], observables, findings: [] }).join()).to.contain('No answer.')
  })
})

describe('model runtime', () => {
  it('says its version', async () => {
    expect(await describeRuntime()).to.match(/^\d+\.\d+/)
  })
})
