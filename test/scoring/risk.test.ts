import { expect } from 'chai'
import fc from 'fast-check'
import type { Finding } from '../../src/domain/finding.ts'
import { assessRisk } from '../../src/scoring/risk.ts'
import { givenFinding, shippedProfile } from './given.ts'

const standard = shippedProfile('default')
const seed = shippedProfile('seed')
const finding = (factor: string, overrides: Partial<Finding> = {}): Finding =>
  givenFinding({ factor, detector: `x/${factor}`, ...overrides })
const times = (count: number, factor: string): Finding[] => Array.from({ length: count }, () => finding(factor))
const ids = Object.keys(standard.factors)
const anyFindings = fc.array(
  fc.constantFrom(...ids).map((id) => finding(id)),
  { maxLength: 40 },
)

describe('risk', () => {
  it('ships the 22 factors of the seed, sixteen more and that of the model in both profiles', () => {
    expect(ids).to.have.length(39)
    expect(Object.keys(seed.factors)).to.deep.equal(ids)
  })
  it('multiplies points by count up to the cap', () => {
    const { factors, rawTotal } = assessRisk(times(3, 'authentication_failure'), standard, { lure: false })
    expect(factors[0]).to.include({ id: 'authentication_failure', label: 'Authentication Failure', points: 30, count: 3 })
    expect(rawTotal).to.equal(30)
  })
  it('shows context without evidence with 0 points, and counts it beside evidence', () => {
    const alone = assessRisk(times(5, 'domain_mismatch'), standard, { lure: false })
    expect([alone.score, alone.factors[0]?.points, alone.factors[0]?.count]).to.deep.equal([0, 0, 5])
    expect(assessRisk([...times(1, 'domain_mismatch'), finding('urgent_language')], standard, { lure: false }).score).to.equal(25)
    expect(assessRisk(times(1, 'domain_mismatch'), seed, { lure: false }).score).to.equal(25)
  })
  it('lets all context together add no more than the evidence does, the weightiest first, and sums what it shows', () => {
    const context = ['embedded_form', 'base64_content', 'domain_mismatch', 'tracking_pixel'].map((id) => finding(id))
    const weak = assessRisk([...context, finding('authentication_failure')], standard, { lure: false })
    expect(weak).to.include({ score: 30, rawTotal: 30, level: 'Low' })
    expect(weak.factors.map(({ id, points }) => `${id} ${points}`)).to.deep.equal([
      'authentication_failure 15',
      'embedded_form 15',
      'base64_content 0',
      'domain_mismatch 0',
      'tracking_pixel 0',
    ])
    const strong = assessRisk([...context, finding('extortion')], standard, { lure: false })
    expect(strong.factors.map(({ points }) => points)).to.deep.equal([50, 20, 15, 10, 5])
    expect(strong).to.include({ score: 100, rawTotal: 100 })
    expect(assessRisk([...context, finding('authentication_failure')], seed, { lure: false }).score).to.equal(80)
  })
  it('does not take a finding marked as context for evidence', () => {
    const mark = finding('header_inconsistencies', { role: 'context' })
    expect(assessRisk([mark], standard, { lure: false }).score).to.equal(0)
    expect(assessRisk([mark, finding('header_inconsistencies')], standard, { lure: false }).factors[0]).to.include({ points: 30, count: 2 })
  })
  it('gives the eight scores of the classic table in profile seed', () => {
    const list = [
      'authentication_failure',
      'authentication_failure',
      'known_phishing_domain',
      'malicious_url',
      'header_inconsistencies',
      'header_inconsistencies',
      'domain_mismatch',
      'unusual_send_time',
      'base64_content',
      'tracking_pixel',
    ]
    const { rawTotal, score, level, factors } = assessRisk(
      list.map((id) => finding(id)),
      seed,
      { lure: false },
    )
    expect([rawTotal, score, level]).to.deep.equal([195, 100, 'High'])
    expect(factors.map(({ points }) => points)).to.deep.equal([40, 40, 30, 30, 25, 15, 10, 5])
  })
  it('lets innocence subtract, but not below Medium where a lure is carried', () => {
    const list = [
      finding('sensitive_info_request'),
      finding('urgent_language'),
      finding('own_organisation'),
      finding('aligned_authentication'),
    ]
    expect(assessRisk(list, standard, { lure: false })).to.include({ score: 10, level: 'Low' })
    expect(assessRisk(list, standard, { lure: true })).to.include({ score: 31, rawTotal: 10, level: 'Medium' })
    expect(assessRisk(list, standard, { lure: false }).redFlags).to.have.length(2)
  })
  it('makes a confirmed file or URL High and evasive structure at least Medium', () => {
    expect(assessRisk([finding('malicious_url', { detector: 'url/malicious-url' })], standard, { lure: false })).to.include({
      score: 61,
      level: 'High',
    })
    expect(assessRisk([finding('evasive_structure'), finding('own_organisation')], standard, { lure: false })).to.include({
      score: 31,
      level: 'Medium',
    })
  })
  it('shows findings of no or an unknown factor without scoring them, whatever the name', () => {
    const list = [givenFinding({ factor: null }), finding('__proto__'), finding('constructor')]
    const { score, factors, redFlags } = assessRisk(list, standard, { lure: false })
    expect([score, factors.length, redFlags.length]).to.deep.equal([0, 0, 3])
  })
  it('stays within 0 and 100 as a whole number', () => {
    fc.assert(
      fc.property(anyFindings, fc.boolean(), (list, lure) => {
        const { score } = assessRisk(list, standard, { lure })
        return Number.isInteger(score) && score >= 0 && score <= 100
      }),
    )
  })
  it('never falls when evidence is added', () => {
    const evidence = ids.filter((id) => standard.factors[id]?.role === 'evidence')
    fc.assert(
      fc.property(
        anyFindings,
        fc.constantFrom(...evidence),
        fc.boolean(),
        (list, id, lure) => assessRisk([...list, finding(id)], standard, { lure }).score >= assessRisk(list, standard, { lure }).score,
      ),
    )
  })
  it('gives context alone nothing, however much of it', () => {
    const context = ids.filter((id) => standard.factors[id]?.role === 'context')
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...context)),
        (list) =>
          assessRisk(
            list.map((id) => finding(id)),
            standard,
            { lure: true },
          ).score === 0,
      ),
    )
  })
  it('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(anyFindings, (list) => {
        expect(assessRisk(list.toReversed(), standard, { lure: false }).factors).to.deep.equal(
          assessRisk(list, standard, { lure: false }).factors,
        )
      }),
    )
  })
})
