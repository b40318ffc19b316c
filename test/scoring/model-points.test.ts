import { expect } from 'chai'
import fc from 'fast-check'
import type { OutcomeProbabilities } from '../../src/domain/outcomes.ts'
import { isLikelySpam, modelPoints, type ModelStanding } from '../../src/scoring/model-points.ts'
import { assessRisk } from '../../src/scoring/risk.ts'
import { givenFinding, shippedProfile } from './given.ts'

const standard = shippedProfile('default')
const range = { least: -30, most: 80 }
const thresholds = { phishing: 0.8, suspicious: 0.4, danger: { spam: 0.3, malicious: 0.6 } }
const said = (malicious: number, spam: number, legitimate: number): ModelStanding => ({
  classes: { malicious, spam, legitimate },
  thresholds,
})
/** No spam at all: danger is 1. */
const alarm = (share: number): ModelStanding => said(share, 0, 1 - share)
const points = (standing: ModelStanding): number => modelPoints(standing, range, standard.verdict)
/** Certainly rather malicious than legitimate: alarm is near 1. */
const danger = (share: number): ModelStanding => said(share * 0.999, (1 - share) * 0.999, 0.001 * share)
const finding = (factor: string) => givenFinding({ factor, detector: `x/${factor}` })

const anyShare = fc.double({ min: 0, max: 1, noNaN: true })
const anyStanding = fc.tuple(anyShare, anyShare, anyShare).map(([malicious, spam, legitimate]): ModelStanding => {
  const total = malicious + spam + legitimate || 1
  return said(malicious / total, spam / total, legitimate / total)
})

describe('points of the model', () => {
  for (const [what, share, expected] of [
    ['the fewest where mail is as good as certainly legitimate', 0, -30],
    ['the fewest at odds of 1 : 1,000', 0.0009, -30],
    ['none at a tenth of the odds of the threshold for suspicious', 0.4 / 0.6 / 10 / (1 + 0.4 / 0.6 / 10), 0],
    ['the last of Low at the threshold for suspicious itself', 0.4, 30],
    ['the first of Medium above it', 0.4001, 31],
    ['the last of Medium at the threshold for phishing itself', 0.8, 60],
    ['the first of High above it', 0.8001, 61],
    ['the most at ten times the odds of the threshold for phishing', 40 / 41, 80],
    ['the most where mail is as good as certainly malicious', 1, 80],
  ] as const) {
    it(`are ${what}`, () => {
      expect(points(alarm(share))).to.equal(expected)
    })
  }
  for (const [what, share, expected] of [
    ['the least where it is as good as certainly spam', 0, -30],
    ['none at a fifth of the odds of the bound of spam', 0.079, 0],
    ['Low just below the bound of spam', 0.2999, 29],
    ['Medium from there', 0.3, 31],
    ['Medium still just below the bound of malicious', 0.5999, 59],
    ['whatever the alarm gives from there', 0.6, 80],
  ] as const) {
    it(`are ${what}, however loud the alarm is`, () => {
      expect(points(danger(share))).to.equal(expected)
    })
  }
  it('are whole numbers within their range, High above the threshold for phishing alone, Medium above that for suspicious', () => {
    fc.assert(
      fc.property(anyStanding, (standing) => {
        const given = points(standing)
        expect(Number.isInteger(given) && given >= -30 && given <= 80).to.equal(true)
        const { malicious, legitimate } = standing.classes
        const share = malicious + legitimate > 0 ? malicious / (malicious + legitimate) : 0.5
        if (given >= 61) expect(share).to.be.greaterThan(0.8)
        if (given >= 31) expect(share).to.be.greaterThan(0.4)
      }),
    )
  })
  it('never fall where alarm or danger rises', () => {
    fc.assert(
      fc.property(anyShare, anyShare, anyShare, (one, other, fixed) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(points(alarm(high))).to.be.at.least(points(alarm(low)))
        // The same alarm with less and less spam.
        const mixed = (spam: number): ModelStanding => said(fixed * (1 - 0.999 * spam), 0.999 * spam, (1 - fixed) * (1 - 0.999 * spam))
        expect(points(mixed(low))).to.be.at.least(points(mixed(high)))
      }),
    )
  })
  it('follow the range and the levels of the configuration', () => {
    expect(modelPoints(alarm(1), { least: 0, most: 0 }, standard.verdict)).to.equal(0)
    expect(modelPoints(alarm(0), { least: 0, most: 0 }, standard.verdict)).to.equal(0)
    expect(modelPoints(alarm(1), { least: -5, most: 40 }, standard.verdict)).to.equal(40)
    expect(modelPoints(alarm(0.4001), range, { mediumFrom: 40, highFrom: 70 })).to.equal(40)
  })
  it('hold for thresholds at the very ends', () => {
    const ends = { phishing: 1, suspicious: 0, danger: { spam: 0, malicious: 0 } }
    for (const share of [0, 0.5, 1]) {
      const given = modelPoints({ classes: alarm(share).classes, thresholds: ends }, range, standard.verdict)
      expect(Number.isInteger(given)).to.equal(true)
    }
  })
  it('tell spam by its share of what is not legitimate and by its share of all', () => {
    const classes: readonly (readonly [OutcomeProbabilities, boolean])[] = [
      [{ malicious: 0.1, spam: 0.6, legitimate: 0.3 }, true],
      [{ malicious: 0.1, spam: 0.4, legitimate: 0.5 }, false],
      [{ malicious: 0.3, spam: 0.6, legitimate: 0.1 }, false],
    ]
    for (const [given, spam] of classes) expect(isLikelySpam({ classes: given, thresholds })).to.equal(spam)
  })
})

describe('risk with a model', () => {
  it('has the model as a factor of its own, whose points count like all others', () => {
    const { factors, score, rawTotal } = assessRisk([finding('urgent_language')], standard, { lure: false, model: alarm(0.05) })
    expect(factors.map(({ id, label, points: each }) => [id, label, each])).to.deep.equal([
      ['urgent_language', 'Urgent Language', 5],
      ['model_score', 'Model', -2],
    ])
    expect([score, rawTotal]).to.deep.equal([3, 3])
  })
  it('has no such factor without a model', () => {
    expect(assessRisk([finding('urgent_language')], standard, { lure: false, model: null }).factors).to.have.length(1)
  })
  it('shows it with 0 points in profile seed, whatever it says', () => {
    for (const share of [0, 0.5, 1]) {
      const { factors, score } = assessRisk([], shippedProfile('seed'), { lure: true, model: alarm(share) })
      expect(factors.map(({ id, points: each }) => [id, each])).to.deep.equal([['model_score', 0]])
      expect(score).to.equal(0)
    }
  })
  it('switches it off with a cap of 0', () => {
    const off = { ...standard, factors: { ...standard.factors, model_score: { ...standard.factors['model_score']!, cap: 0 } } }
    expect(assessRisk([], off, { lure: false, model: alarm(1) }).score).to.equal(0)
  })
  it('unlocks no context', () => {
    const context = [finding('domain_mismatch'), finding('tracking_pixel')]
    const { factors, rawTotal } = assessRisk(context, standard, { lure: false, model: alarm(0.3) })
    expect(factors.filter(({ id }) => id !== 'model_score').map(({ points: each }) => each)).to.deep.equal([0, 0])
    expect(rawTotal).to.equal(factors.find(({ id }) => id === 'model_score')?.points)
  })
  it('lowers what speaks against an ordinary newsletter', () => {
    const list = [finding('suspicious_keywords'), finding('urgent_language')]
    expect(assessRisk(list, standard, { lure: false })).to.include({ score: 35, level: 'Medium' })
    expect(assessRisk(list, standard, { lure: false, model: alarm(0.001) })).to.include({ score: 0, rawTotal: -20, level: 'Low' })
  })
  it('counts the words of a mail less where a model has weighed them, but not for a lure', () => {
    const words = [finding('suspicious_keywords'), finding('urgent_language')]
    expect(assessRisk(words, standard, { lure: false, model: alarm(0.05) }).rawTotal).to.equal(8)
    expect(assessRisk(words, standard, { lure: true, model: alarm(0.05) })).to.include({ rawTotal: 8, score: 31, level: 'Medium' })
  })
  it('never falls where evidence or alarm rises', () => {
    const ids = Object.keys(standard.factors).filter((id) => standard.factors[id]?.role === 'evidence' && id !== 'model_score')
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
        fc.constantFrom(...ids),
        anyShare,
        anyShare,
        fc.boolean(),
        (list, id, one, other, lure) => {
          const score = (factors: readonly string[], share: number): number =>
            assessRisk(factors.map(finding), standard, { lure, model: alarm(share) }).score
          expect(score([...list, id], one)).to.be.at.least(score(list, one))
          expect(score(list, Math.max(one, other))).to.be.at.least(score(list, Math.min(one, other)))
        },
      ),
    )
  })
})
