import { expect } from 'chai'
import type { Enrichment } from '../../src/domain/analysis.ts'
import { decideVerdict } from '../../src/scoring/verdict.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { VerdictInput } from '../../src/scoring/verdict.ts'
import { givenAuthentication, givenFinding, givenMessage, givenUrl, header, noObservables } from './given.ts'

const passing = { ...givenAuthentication('pass', 'pass', 'pass') }
const thresholds = { phishing: 0.8, suspicious: 0.4, danger: { spam: 0.3, malicious: 0.6 } }
const innocent = { classes: { malicious: 0.01, spam: 0.04, legitimate: 0.95 }, thresholds }
const base: VerdictInput = {
  message: givenMessage(),
  authentication: passing,
  risk: { score: 0, level: 'Low' },
  findings: [],
  enrichments: [],
  gaps: [],
  modelWanted: false,
  model: null,
  lure: false,
  organisationDomains: ['corp.example'],
  coveringNote: false,
  stranger: false,
  rented: false,
}
const answer = (status: Enrichment['status']): Enrichment => ({
  provider: 'p',
  observable: 'x.example',
  kind: 'domain',
  status,
  detail: null,
  checkedAt: '',
  cached: false,
})
const bulk = givenMessage({ headers: [header('list-unsubscribe', '<https://s.example/u>')] })
const linked = givenMessage({ observables: { ...noObservables, urls: [givenUrl('https://other.example/')] } })
const unknown = givenAuthentication()

const table: readonly (readonly [string, Partial<VerdictInput>, string])[] = [
  ['a plain authenticated mail', {}, 'legitimate'],
  ['a mail without results and without a lure', { authentication: unknown }, 'legitimate'],
  ['no results and a lure', { authentication: unknown, lure: true }, 'inconclusive'],
  ['no results and a link to another organisation', { authentication: unknown, message: linked }, 'inconclusive'],
  [
    'no results and a link to the sender itself',
    {
      authentication: unknown,
      message: givenMessage({ observables: { ...noObservables, urls: [givenUrl('https://www.sender.example/')] } }),
    },
    'legitimate',
  ],
  [
    'no results and a font of another organisation that a style sheet loads',
    {
      authentication: unknown,
      message: givenMessage({
        observables: { ...noObservables, urls: [givenUrl('https://fonts.example/a.woff2', { foundIn: ['html-style'] })] },
      }),
    },
    'legitimate',
  ],
  [
    'a link to the sender itself in what a stranger sent to the mailbox',
    {
      stranger: true,
      message: givenMessage({ observables: { ...noObservables, urls: [givenUrl('https://www.sender.example/')] } }),
    },
    'inconclusive',
  ],
  ['known results and a link, with a model', { message: linked, modelWanted: true, model: innocent }, 'legitimate'],
  [
    'a pass that no configured server vouches for, and a link',
    { message: linked, modelWanted: true, model: innocent, authentication: { ...passing, trusted: false } },
    'inconclusive',
  ],
  ['a covering note of a proven reporter, whatever it scores', { coveringNote: true, risk: { score: 70, level: 'High' } }, 'inconclusive'],
  [
    'a covering note with a link to somewhere else that scores High',
    { coveringNote: true, message: linked, risk: { score: 70, level: 'High' } },
    'phishing',
  ],
  ['known results and a link, without a model', { message: linked }, 'inconclusive'],
  ['a link in mail of the own organisation, without a model', { message: linked, organisationDomains: ['sender.example'] }, 'legitimate'],
  ['a confirmed URL', { findings: [givenFinding({ detector: 'url/malicious-url' })] }, 'phishing'],
  ['a confirmed file', { findings: [givenFinding({ detector: 'attachment/malicious-file' })] }, 'phishing'],
  ['High', { risk: { score: 61, level: 'High' } }, 'phishing'],
  ['Medium', { risk: { score: 31, level: 'Medium' } }, 'suspicious'],
  ['a broken limit', { message: givenMessage({ limits: [{ name: 'mimeParts', limit: 1, seen: 2, description: '' }] }) }, 'suspicious'],
  ['bulk mail', { message: bulk }, 'spam'],
  ['bulk mail of the own organisation', { message: { ...bulk, from: [{ name: '', address: 'news@corp.example' }] } }, 'legitimate'],
  ['bulk mail with a malicious answer', { message: bulk, enrichments: [answer('malicious')] }, 'inconclusive'],
  ['bulk mail with failed DMARC', { message: bulk, authentication: givenAuthentication('pass', null, 'fail') }, 'inconclusive'],
  ['a wanted model that is absent', { modelWanted: true }, 'inconclusive'],
  ['a wanted model that is present', { modelWanted: true, model: innocent }, 'legitimate'],
  ['an opaque part', { message: givenMessage({ opaque: [{ path: '1', reason: 'encrypted' }] }) }, 'inconclusive'],
  ['an unavailable answer', { enrichments: [answer('unavailable')] }, 'inconclusive'],
  ['a gap of enrichment', { gaps: [{ stage: 'enrich', reason: 'p: quota' }] }, 'inconclusive'],
  ['a detector that failed', { gaps: [{ stage: 'detect', reason: 'x' }] }, 'inconclusive'],
  ['an unknown answer', { enrichments: [answer('unknown')] }, 'legitimate'],
  ['failed SPF', { authentication: givenAuthentication('fail') }, 'inconclusive'],
  ['failed DKIM', { authentication: givenAuthentication('pass', 'fail', 'none') }, 'inconclusive'],
  ['failed SPF under aligned DMARC', { authentication: givenAuthentication('fail', 'pass', 'pass') }, 'legitimate'],
  ['grade D', { message: givenMessage({ evidence: { grade: 'D', reasons: [] } }) }, 'inconclusive'],
  ['grade E', { message: givenMessage({ evidence: { grade: 'E', reasons: [] } }) }, 'inconclusive'],
]

describe('verdict', () => {
  for (const [what, overrides, verdict] of table) {
    it(`is ${verdict} for ${what}`, () => {
      const decision = decideVerdict({ ...base, ...overrides })
      expect(decision.verdict).to.equal(verdict)
      expect(decision.confidence).to.equal(overrides.model !== undefined && verdict === 'legitimate' ? 0.95 : null)
      expect(decision.reasons[0]).to.match(/\.$/)
    })
  }
  it('names the threat by the findings that say most', () => {
    const typeFor = (...findings: readonly Partial<Finding>[]) =>
      decideVerdict({ ...base, risk: { score: 90, level: 'High' }, findings: findings.map((finding) => givenFinding(finding)) }).threatType
    expect(typeFor({ factor: 'extortion', lure: 'payment' })).to.equal('extortion')
    expect(typeFor({ factor: 'callback_request', lure: 'callback' }, { lure: 'credential' })).to.equal('callback-phishing')
    expect(typeFor({ detector: 'content/advance-fee', lure: 'payment' })).to.equal('scam')
    expect(typeFor({ detector: 'content/gift-cards', lure: 'payment' })).to.equal('bec')
    expect(typeFor({ detector: 'content/bec-opener', lure: null })).to.equal('bec')
    for (const factor of ['active_content', 'disguised_file', 'suspicious_extension'])
      expect(typeFor({ factor, lure: null })).to.equal('malware')
    expect(typeFor({ factor: 'active_content' }, { lure: 'credential' })).to.equal('credential-phishing')
  })
  it('names the threat where it is one, and none for other verdicts', () => {
    const high = { ...base, risk: { score: 90, level: 'High' as const } }
    expect(decideVerdict({ ...high, findings: [givenFinding({ detector: 'attachment/malicious-file' })] }).threatType).to.equal('malware')
    expect(decideVerdict({ ...high, findings: [givenFinding({ lure: 'credential' })] }).threatType).to.equal('credential-phishing')
    expect(decideVerdict({ ...high, findings: [givenFinding({ lure: 'payment' })] }).threatType).to.equal('bec')
    expect(decideVerdict({ ...high, message: givenMessage({ visibleText: 'Call us at +1 202 555 0100 now' }) }).threatType).to.equal(
      'callback-phishing',
    )
    expect(decideVerdict({ ...base, findings: [givenFinding({ lure: 'credential' })] }).threatType).to.equal(null)
  })
})
