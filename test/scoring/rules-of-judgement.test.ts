/** Design: never "legitimate" in the dark, and innocence is capped; each condition with a model that holds the mail to be legitimate. */
import { expect } from 'chai'
import type { Enrichment } from '../../src/domain/analysis.ts'
import type { Finding, Lure } from '../../src/domain/finding.ts'
import type { ModelStanding } from '../../src/scoring/model-points.ts'
import { assessRisk, modelCounts } from '../../src/scoring/risk.ts'
import { decideVerdict, type VerdictInput } from '../../src/scoring/verdict.ts'
import { givenAuthentication, givenFinding, givenMessage, givenUrl, header, noObservables, shippedProfile } from './given.ts'

const standard = shippedProfile('default')
const thresholds = { phishing: 0.8, suspicious: 0.4, danger: { spam: 0.3, malicious: 0.6 } }
const said = (malicious: number, spam: number, legitimate: number): ModelStanding => ({
  classes: { malicious, spam, legitimate },
  thresholds,
})
const innocent = said(0.001, 0.009, 0.99)

const linked = { observables: { ...noObservables, urls: [givenUrl('https://other.example/')] } }
const filed = {
  observables: {
    ...noObservables,
    files: [
      {
        name: 'a.pdf',
        size: 1,
        sha256: '',
        sha1: '',
        md5: '',
        mediaType: '',
        detectedType: null,
        traits: [],
        details: [],
        foundIn: [],
        ioc: false,
        blockCandidate: false,
      },
    ],
  },
}
const unavailable: Enrichment = {
  provider: 'p',
  observable: 'x.example',
  kind: 'domain',
  status: 'unavailable',
  detail: null,
  checkedAt: '',
  cached: false,
}
const passing = givenAuthentication('pass', 'pass', 'pass')
const unknown = givenAuthentication()
const grade = (letter: 'A' | 'B' | 'C' | 'D' | 'E') => ({ message: givenMessage({ evidence: { grade: letter, reasons: [] } }) })
const base: VerdictInput = {
  message: givenMessage(),
  authentication: passing,
  risk: { score: 0, level: 'Low' },
  findings: [],
  enrichments: [],
  gaps: [],
  modelWanted: true,
  model: innocent,
  lure: false,
  organisationDomains: ['corp.example'],
  coveringNote: false,
  stranger: false,
  rented: false,
}
const scoreGap = { stage: 'score', reason: 'The model file cannot be read' } as const

const dark: readonly (readonly [what: string, changes: Partial<VerdictInput>, verdict: string, reason: RegExp])[] = [
  ['nothing is missing', {}, 'legitimate', /the model holds it to be legitimate \(99 %\)/],
  ['the configured model could not be loaded', { model: null, gaps: [scoreGap] }, 'inconclusive', /configured model could not be used/],
  [
    'a limit of the parser was broken',
    { message: givenMessage({ limits: [{ name: 'urls', limit: 1, seen: 2, description: '' }] }) },
    'suspicious',
    /cannot be read/,
  ],
  [
    'a part is opaque',
    { message: givenMessage({ opaque: [{ path: '1', reason: 'encrypted' }] }) },
    'inconclusive',
    /cannot be looked into/,
  ],
  ['a look-up is pending', { gaps: [{ stage: 'enrich', reason: 'p: deadline' }] }, 'inconclusive', /Threat intelligence gave no answer/],
  ['a provider was unavailable', { enrichments: [unavailable] }, 'inconclusive', /Threat intelligence gave no answer/],
  ['another stage failed', { gaps: [{ stage: 'detect', reason: 'x' }] }, 'inconclusive', /stage of the analysis/],
  ['SPF failed', { authentication: givenAuthentication('fail') }, 'inconclusive', /SPF/],
  ['DKIM failed', { authentication: givenAuthentication('pass', 'fail', 'none') }, 'inconclusive', /DKIM/],
  ['DMARC failed', { authentication: givenAuthentication('pass', 'pass', 'fail') }, 'inconclusive', /DMARC/],
  ['the evidence has grade D', grade('D'), 'inconclusive', /inline forward/],
  ['the evidence has grade E', grade('E'), 'inconclusive', /text or a picture/],
  ['the evidence has grade C', grade('C'), 'legitimate', /holds it to be legitimate/],
  ['no result can be known, without a lure', { authentication: unknown }, 'legitimate', /holds it to be legitimate/],
  [
    'no result can be known, and it links to another organisation',
    { authentication: unknown, message: givenMessage(linked) },
    'inconclusive',
    /link to another organisation/,
  ],
  [
    'no result can be known, and it carries a file',
    { authentication: unknown, message: givenMessage(filed) },
    'inconclusive',
    /an attachment/,
  ],
  ['no result can be known, and it carries a lure', { authentication: unknown, lure: true }, 'inconclusive', /a lure/],
  [
    'results are known, with link, file and lure',
    { lure: true, message: givenMessage({ observables: { ...linked.observables, files: filed.observables.files } }) },
    'legitimate',
    /holds it/,
  ],
]

describe('rule 1 with a model: never legitimate in the dark', () => {
  for (const [what, changes, verdict, reason] of dark) {
    it(`is ${verdict} where ${what}`, () => {
      const decision = decideVerdict({ ...base, ...changes })
      expect(decision.verdict).to.equal(verdict)
      expect(decision.reasons.join(' ')).to.match(reason)
    })
  }
  it('names a model that could not be used once', () => {
    const { reasons } = decideVerdict({ ...base, model: null, gaps: [scoreGap] })
    expect(reasons).to.have.length(1)
  })
  it('does not call the same mail spam in the dark either', () => {
    const spam = { ...base, model: said(0.01, 0.9, 0.09) }
    expect(decideVerdict(spam).verdict).to.equal('spam')
    for (const [what, changes, verdict] of dark.filter(([, change]) => !('model' in change) && change.authentication !== unknown)) {
      // Whoever sent it: what the model holds to be spam is unwanted.
      const unwanted = verdict === 'legitimate' || /^(?:SPF|DKIM|DMARC) failed/.test(what)
      expect(decideVerdict({ ...spam, ...changes }).verdict, what).to.equal(unwanted ? 'spam' : verdict)
    }
  })
})

const finding = (factor: string, lure: Lure | null = null): Finding => givenFinding({ factor, detector: `x/${factor}`, lure })
/** Accusing points of 35, just Medium, and both findings of innocence. */
const accused = [finding('urgent_language'), finding('deceptive_url')]
const acquitted = [finding('aligned_authentication'), finding('own_organisation')]

const innocence: readonly (readonly [
  what: string,
  findings: readonly Finding[],
  options: Parameters<typeof assessRisk>[2],
  level: string,
])[] = [
  ['a mail without a lure that the model holds legitimate', accused, { lure: false, model: innocent }, 'Low'],
  ['a mail without a lure of an aligned and own sender', [...accused, ...acquitted], { lure: false, model: null }, 'Low'],
  ['a mail with a lure that the model holds legitimate', accused, { lure: true, model: innocent }, 'Medium'],
  ['a mail with a lure of an aligned sender', [...accused, finding('aligned_authentication')], { lure: true, model: null }, 'Medium'],
  ['a mail with a lure of an own sender', [...accused, finding('own_organisation')], { lure: true, model: null }, 'Medium'],
  ['a mail with a lure for which all of them speak', [...accused, ...acquitted], { lure: true, model: innocent }, 'Medium'],
  [
    'the mail of a rented service for which all of them speak',
    [...accused, ...acquitted],
    { lure: false, rented: true, model: innocent },
    'Medium',
  ],
  ['a mail with a lure and too little against it', [finding('urgent_language')], { lure: true, model: innocent }, 'Low'],
  [
    'a mail that the model alone finds suspicious, of an aligned and own sender',
    acquitted,
    { lure: false, model: said(0.5, 0, 0.5) },
    'Medium',
  ],
  [
    'a mail with a lure that rules and model together accuse',
    [finding('urgent_language'), ...acquitted],
    { lure: true, model: said(0.3, 0, 0.7) },
    'Medium',
  ],
]

describe('rule 3 with a model: innocence is capped', () => {
  for (const [what, findings, options, level] of innocence) {
    it(`leaves ${level} for ${what}`, () => {
      expect(assessRisk(findings, standard, options).level).to.equal(level)
    })
  }
  it('holds for each lure that a detector can name', () => {
    for (const lure of ['callback', 'payment', 'credential', 'sharing'] as const) {
      const findings = [...accused, ...acquitted, finding('none', lure)]
      const risk = assessRisk(findings, standard, { lure: true, model: innocent })
      const decision = decideVerdict({ ...base, risk, findings, lure: true })
      expect([risk.level, decision.verdict]).to.deep.equal(['Medium', 'suspicious'])
    }
  })
})

describe('what no model talks away', () => {
  const verdictOf = (findings: readonly Finding[], model: ModelStanding | null, changes: Partial<VerdictInput> = {}) => {
    const { lure = false, rented = false } = changes
    const risk = assessRisk(findings, standard, { lure, rented, model })
    return { ...decideVerdict({ ...base, model, findings, risk, ...changes }), level: risk.level }
  }
  const spam = said(0.001, 0.98, 0.019)
  const aligned = finding('aligned_authentication')

  for (const [what, model] of [
    ['legitimate', innocent],
    ['spam', spam],
  ] as const) {
    it(`is a file that runs when it is opened, where the model holds the mail to be ${what}`, () => {
      for (const factor of ['active_content', 'suspicious_extension', 'disguised_file'])
        expect(verdictOf([finding(factor), aligned], model), factor).to.include({ verdict: 'suspicious', level: 'Medium' })
      const macro = { ...finding('active_content'), detector: 'attachment/macro', role: 'context' as const }
      expect(verdictOf([macro, aligned], model).verdict).to.equal('inconclusive')
    })
    it(`is a look-alike domain beside a false link, where the model holds the mail to be ${what}`, () => {
      const links = [finding('domain_misspelling'), finding('deceptive_url'), aligned]
      expect(verdictOf(links, model)).to.include({ verdict: 'suspicious', level: 'Medium' })
      expect(verdictOf([finding('deceptive_url'), aligned], innocent).verdict).to.equal('legitimate')
    })
    it(`is that anybody can rent the service that sent it, where the model holds the mail to be ${what}`, () => {
      const { verdict, reasons } = verdictOf([], model, { rented: true })
      expect(verdict).to.equal('inconclusive')
      expect(reasons.join(' ')).to.include('opens an account')
    })
  }
  it('is an accusing lure beside anything that speaks for the sender, however little else accuses it', () => {
    for (const innocence of ['aligned_authentication', 'own_organisation']) {
      const asked = [finding(innocence), finding('payment_fraud', 'payment')]
      expect(verdictOf(asked, innocent, { lure: true })).to.include({ verdict: 'suspicious', level: 'Medium' })
      // A number to call stands in ordinary notices as well.
      expect(verdictOf([finding(innocence)], innocent, { lure: true }).verdict).to.equal('legitimate')
    }
  })
  it('is a lure or a page that anybody can put up in the mail of a colleague: nobody knows who is at the keyboard', () => {
    const colleague = givenMessage({ from: [{ name: '', address: 'jane@corp.example' }] })
    const authentication = { ...passing, trusted: true }
    const open = [{ ...givenUrl('https://anybody.free.example/'), traits: ['free-hosting'] }]
    const own = (changes: Partial<VerdictInput>) => verdictOf([], innocent, { message: colleague, authentication, ...changes })
    expect(own({}).verdict).to.equal('legitimate')
    expect(own({ lure: true })).to.include({ verdict: 'inconclusive', level: 'Low' })
    const linking = own({ message: { ...colleague, observables: { ...noObservables, urls: open } } })
    expect(linking.verdict).to.equal('inconclusive')
    expect(linking.reasons[0]).to.include('anybody can put up')
  })
  it('is a forged name of the own organisation: never spam', () => {
    const own = givenMessage({ from: [{ name: '', address: 'ceo@corp.example' }] })
    const failed = givenAuthentication('fail', 'none', 'fail')
    expect(verdictOf([], spam, { message: own, authentication: failed }).verdict).to.equal('inconclusive')
    expect(verdictOf([], spam, { authentication: failed }).verdict).to.equal('spam')
  })
  it('says that nothing accuses a mail only where nothing does', () => {
    expect(verdictOf([finding('urgent_language')], null, { modelWanted: false }).reasons[0]).to.match(/^Too little/)
    expect(verdictOf([], innocent).reasons[0]).to.match(/^Nothing/)
  })
})

describe('a model without points', () => {
  const words = [finding('suspicious_keywords'), finding('urgent_language')]
  const off = { ...standard, factors: { ...standard.factors, model_score: { ...standard.factors['model_score']!, cap: 0 } } }

  it('leaves the words of a mail their full weight, by a cap of 0 and in profile seed', () => {
    expect(assessRisk(words, off, { lure: false, model: innocent }).score).to.equal(35)
    for (const [settings, counts] of [
      [off, false],
      [shippedProfile('seed'), false],
      [standard, true],
    ] as const)
      expect(modelCounts(settings)).to.equal(counts)
  })
})

describe('verdict with a model', () => {
  const newsletter = givenMessage({ headers: [header('list-unsubscribe', '<https://s.example/u>')] })
  const decided = (model: ModelStanding | null, changes: Partial<VerdictInput> = {}) => {
    const risk = assessRisk(changes.findings ?? [], standard, { lure: false, model })
    return { ...decideVerdict({ ...base, model, risk, ...changes }), level: risk.level }
  }

  it('calls an ordinary newsletter legitimate, and says that it is bulk mail which the model holds so', () => {
    const { verdict, reasons, confidence } = decided(innocent, { message: newsletter })
    expect([verdict, confidence]).to.deep.equal(['legitimate', 0.99])
    expect(reasons[0]).to.match(/bulk mail.*holds it to be legitimate \(99 %\)/)
    expect(decided(null, { message: newsletter, modelWanted: false }).verdict).to.equal('spam')
  })
  it('calls spam what the model holds to be that, with or without the headers of bulk mail', () => {
    for (const message of [newsletter, givenMessage()]) {
      const { verdict, reasons, confidence } = decided(said(0.02, 0.9, 0.08), { message })
      expect([verdict, confidence]).to.deep.equal(['spam', 0.9])
      expect(reasons[0]).to.include('unwanted (90 %)')
    }
  })
  it('never calls provable mail of the own organisation spam', () => {
    const own = givenMessage({ from: [{ name: '', address: 'news@corp.example' }] })
    expect(decided(said(0.02, 0.9, 0.08), { message: own }).verdict).to.equal('legitimate')
  })
  it('is suspicious between the thresholds and phishing above both, with the probability of malicious as confidence', () => {
    expect(decided(said(0.6, 0, 0.4))).to.include({ verdict: 'suspicious', level: 'Medium', confidence: 0.6 })
    expect(decided(said(0.9, 0, 0.1))).to.include({ verdict: 'phishing', level: 'High', confidence: 0.9 })
  })
  it('is at most suspicious where the model cannot tell malicious mail from spam', () => {
    expect(decided(said(0.45, 0.54, 0.01))).to.include({ verdict: 'suspicious', level: 'Medium' })
    expect(decided(said(0.2, 0.79, 0.01))).to.include({ verdict: 'spam', level: 'Low' })
  })
  it('does not say that the model holds legitimate what it only does not accuse enough', () => {
    const { verdict, reasons } = decided(said(0.15, 0.45, 0.4))
    expect(verdict).to.equal('spam')
    expect(reasons[0]).to.include('unwanted')
    const own = givenMessage({ from: [{ name: '', address: 'news@corp.example' }] })
    expect(decided(said(0.15, 0.45, 0.4), { message: own }).reasons[0]).to.match(/^Too little/)
  })
  it('cuts confidence to what the grade of the evidence allows', () => {
    expect(decided(said(0.97, 0, 0.03), grade('E')).confidence).to.equal(0.6)
  })
  it('has no confidence of the model where threat intelligence decides, and where nothing can be said', () => {
    const confirmed = decided(said(0.01, 0, 0.99), { findings: [givenFinding({ detector: 'url/malicious-url', factor: 'malicious_url' })] })
    expect(confirmed).to.include({ verdict: 'phishing', confidence: null })
    expect(decided(innocent, { gaps: [{ stage: 'parse', reason: 'x' }] })).to.include({ verdict: 'inconclusive', confidence: null })
  })
})
