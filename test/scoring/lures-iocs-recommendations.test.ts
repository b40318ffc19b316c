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
  it('names look-alike hosts of links, and nothing that their paths and queries mention', () => {
    const urls = [givenUrl('https://paypa1.example/go?to=victim.example'), givenUrl('https://victim.example/')]
    for (const detector of ['url/lookalike-domain', 'url/homograph', 'url/ip-literal']) {
      const evidence = [{ where: 'html-href', excerpt: 'hxxps[://]user[@]paypa1[.]example:8443/go?to=victim[.]example' }]
      const findings = [givenFinding({ detector, description: 'Link to paypa1[.]example, which imitates victim[.]example', evidence })]
      const given = { ...observables, urls, domains: [givenDomain('paypa1.example'), givenDomain('victim.example')] }
      expect(blocked(markIocs(given, { ...facts, findings })), detector).to.deep.equal([
        'https://paypa1.example/go?to=victim.example',
        'paypa1.example',
      ])
    }
  })
  it('marks no service that rewrites links by its name, whatever is said of it', () => {
    const host = 'links.rewriter.example'
    const given = {
      ...observables,
      urls: [givenUrl(`https://${host}/?url=x`, { traits: ['rewriter'], domain: 'rewriter.example' })],
      domains: [givenDomain('rewriter.example'), givenDomain(host)],
    }
    const findings = [givenFinding({ detector: 'url/homograph', evidence: [{ where: 'text', excerpt: `hxxps://${host}/` }] })]
    const enrichments = [answer('domain', 'rewriter.example', 'malicious'), answer('domain', host, 'suspicious')]
    const marked = markIocs(given, { ...facts, findings, enrichments })
    expect([...marked.urls, ...marked.domains].some(({ ioc, blockCandidate }) => ioc || blockCandidate)).to.equal(false)
  })
  it('blocks the full URL of a page on free hosting instead of the host', () => {
    const protectedDomains = new Set(['pages.example'])
    const given = {
      ...observables,
      urls: [
        givenUrl('https://paypal-login.pages.example/a', { traits: ['free-hosting'], domain: 'pages.example' }),
        givenUrl('https://club.pages.example/b', { traits: ['free-hosting'], domain: 'pages.example' }),
      ],
      domains: [givenDomain('pages.example'), givenDomain('paypal-login.pages.example')],
    }
    const evidence = [{ where: 'html-href', excerpt: 'hxxps://paypal-login[.]pages[.]example/a' }]
    const named = markIocs(given, { ...facts, protectedDomains, findings: [givenFinding({ detector: 'url/lookalike-domain', evidence })] })
    expect(blocked(named)).to.deep.equal(['https://paypal-login.pages.example/a'])
    const enrichments = [answer('domain', 'paypal-login.pages.example', 'malicious')]
    expect(blocked(markIocs(given, { ...facts, protectedDomains, enrichments }))).to.deep.equal(['https://paypal-login.pages.example/a'])
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
  it('ask the recipients what fits the attack, and nothing else', () => {
    const said = (detector: string, factor: string | null) =>
      recommend('suspicious', { reasons: [], observables, findings: [givenFinding({ detector, factor })] }).join('\n')
    expect(said('content/extortion', 'extortion')).to.contain('neither to pay nor to answer')
    expect(said('content/callback-number', 'callback_request')).to.contain('whether they called the number')
    expect(said('content/payment-change', 'payment_fraud')).to.contain('Stop payments to the new account')
    expect(said('content/gift-cards', 'payment_fraud')).to.contain('bought cards')
    expect(said('content/code-request', 'sensitive_info_request')).to.contain('approved a sign-in')
    expect(said('sender/executive-name', 'person_impersonation')).to.contain('whether they answered')
    expect(said('content/reply-by-mailto', 'reply_by_mail')).to.contain('the links prepare')
    expect(said('url/qr-code', null)).to.contain('scanned the code')
    expect(said('content/hidden-text', 'hidden_content')).not.to.match(/Ask the recipients|Tell the recipients|Stop payments/)
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
