import { expect } from 'chai'
import type { EvaluationReport, JudgedMail } from '../../../src/domain/evaluation.ts'
import type { Outcome } from '../../../src/domain/outcomes.ts'
import { evaluate } from '../../../src/scoring/evaluation/evaluate.ts'
import { figuresOf } from '../../../src/scoring/evaluation/figures-of.ts'
import { seededRandom, shuffle, upTo } from '../../../src/scoring/learners/random.ts'
import { figureSchema } from '../../../src/domain/model-card.ts'
import { judgedMail, manyJudgedMails } from '../../helpers/judged-mails.ts'

const options = { thresholds: { phishing: 0.8, suspicious: 0.5, danger: { spam: 0.3, malicious: 0.6 } }, draws: 60, seed: 1 }
const report = (mails: readonly JudgedMail[], more: Partial<Parameters<typeof evaluate>[1]> = {}): EvaluationReport =>
  evaluate(mails, { ...options, ...more })
const figure = ({ figures }: EvaluationReport, id: string): EvaluationReport['figures'][number] => {
  const found = figures.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no figure ${id}`)
  return found
}
const valueOf = (from: EvaluationReport, id: string): number | null => figure(from, id).value
/** Probabilities in the order malicious, spam, legitimate. */
const said = (
  outcome: Outcome,
  [malicious, spam, legitimate]: readonly [number, number, number],
  rest: Partial<JudgedMail> = {},
): JudgedMail => judgedMail(outcome, 0, { probabilities: { malicious, spam, legitimate }, ...rest })

describe('evaluation of the alarm', () => {
  // Alarms: malicious 0.9 0.7 0.4 (text), legitimate 0.6 (HTML) 0.3 0.2 0.1 (text).
  const mails = [
    ...[0.9, 0.7, 0.4].map((alarm) => judgedMail('malicious', alarm)),
    judgedMail('legitimate', 0.6, { html: true }),
    ...[0.3, 0.2, 0.1].map((alarm) => judgedMail('legitimate', alarm, { html: alarm > 0.15 && alarm < 0.25 })),
  ]
  const found = report(mails)

  it('gives area and recalls that one can count', () => {
    // Of 12 pairs only 0.4 against 0.6 is wrong; no legitimate mail may be flagged at any of the rates.
    expect(valueOf(found, 'alarm.auc')).to.equal(11 / 12)
    expect(['1', '0.5', '0.1'].map((rate) => valueOf(found, `alarm.recallAt${rate}`))).to.deep.equal([2 / 3, 2 / 3, 2 / 3])
    expect(figure(found, 'alarm.auc').mails).to.equal(7)
    expect(figure(found, 'alarm.recallAt1').mails).to.equal(3)
  })
  it('measures against legitimate HTML alone, whatever the malicious mail is', () => {
    expect(valueOf(found, 'alarm.html.auc')).to.equal(5 / 6)
    expect(figure(found, 'alarm.html.auc').mails).to.equal(5)
  })
  it('allows one alarm in a hundred and no more', () => {
    const many = [
      judgedMail('malicious', 0.95),
      judgedMail('malicious', 0.7),
      judgedMail('malicious', 0.5),
      ...Array.from({ length: 200 }, (_, index) =>
        judgedMail('legitimate', index === 0 ? 0.9 : index === 1 ? 0.8 : index === 2 ? 0.6 : 0.01),
      ),
    ]
    const wide = report(many)
    expect(valueOf(wide, 'alarm.recallAt1')).to.equal(2 / 3)
    expect(valueOf(wide, 'alarm.recallAt0.5')).to.equal(1 / 3)
    expect(valueOf(wide, 'alarm.recallAt0.1')).to.equal(1 / 3)
  })
  it('flags what lies above a threshold, not what lies on it', () => {
    const on = report([judgedMail('malicious', 0.5), judgedMail('malicious', 0.51), judgedMail('legitimate', 0.5)])
    expect(valueOf(on, 'suspicious.recall')).to.equal(0.5)
    expect(valueOf(on, 'suspicious.falsePositives')).to.equal(0)
    expect(valueOf(found, 'phishing.recall')).to.equal(1 / 3)
    expect(valueOf(found, 'suspicious.falsePositives')).to.equal(1 / 4)
    expect(valueOf(found, 'suspicious.falsePositives.html')).to.equal(1 / 2)
  })
  it('tells English, other languages and simulated mail apart', () => {
    const mixed = report([
      judgedMail('malicious', 0.9),
      judgedMail('malicious', 0.1, { language: 'de' }),
      judgedMail('malicious', 0.9, { kind: 'simulated' }),
      judgedMail('legitimate', 0.9, { language: 'fr' }),
      judgedMail('legitimate', 0.1, { language: 'de' }),
      judgedMail('legitimate', 0.9, { language: '?' }),
      judgedMail('legitimate', 0.1),
    ])
    expect(valueOf(mixed, 'suspicious.recall')).to.equal(0.5)
    expect(valueOf(mixed, 'suspicious.recall.english')).to.equal(1)
    expect(valueOf(mixed, 'suspicious.recall.simulated')).to.equal(1)
    expect(figure(mixed, 'suspicious.recall.simulated').name).to.contain('simulated mail')
    expect(valueOf(mixed, 'suspicious.falsePositives.notEnglish')).to.equal(0.5)
  })
})

describe('evaluation of the outcomes', () => {
  const mails = [
    said('malicious', [0.6, 0.3, 0.1]),
    said('malicious', [0.1, 0.2, 0.7]),
    said('spam', [0.5, 0.4, 0.1]),
    said('spam', [0.1, 0.8, 0.1]),
    said('legitimate', [0.2, 0.1, 0.7]),
    said('legitimate', [0.7, 0.1, 0.2]),
  ]
  const found = report(mails)

  it('counts the most likely class and its mistakes', () => {
    expect(found.confusion).to.deep.equal([
      [1, 0, 1],
      [1, 1, 0],
      [1, 0, 1],
    ])
    // F1 of malicious 2·1/(2+3), of spam 2·1/(2+1), of legitimate 2·1/(2+2).
    expect(valueOf(found, 'outcomes.macroF1')).to.be.closeTo((2 / 5 + 2 / 3 + 1 / 2) / 3, 1e-12)
    expect(valueOf(found, 'outcomes.spamCalledMalicious')).to.equal(0.5)
    expect(valueOf(found, 'outcomes.maliciousCalledLegitimate')).to.equal(0.5)
    expect(valueOf(found, 'outcomes.legitimateCalledMalicious')).to.equal(0.5)
  })
  it('parts malicious from spam by their probabilities alone, and by the thresholds of the danger', () => {
    // P(M)/(P(M)+P(S)): malicious 2/3 and 1/3, spam 5/9 and 1/9; the pair 1/3 against 5/9 is wrong.
    expect(valueOf(found, 'danger.auc')).to.equal(3 / 4)
    expect(valueOf(found, 'danger.malicious.kept')).to.equal(1 / 2)
    expect(valueOf(found, 'danger.malicious.missed')).to.equal(0)
    expect(valueOf(found, 'danger.spam.kept')).to.equal(1 / 2)
    expect(valueOf(found, 'danger.spam.raised')).to.equal(0)
  })
  it('measures probabilities as probabilities', () => {
    const four = report([
      said('malicious', [0.8, 0, 0.2]),
      said('legitimate', [0.8, 0, 0.2]),
      said('legitimate', [0.2, 0, 0.8]),
      said('spam', [0.2, 0.8, 0]),
    ])
    expect(valueOf(four, 'calibration.malicious.brier')).to.be.closeTo((0.04 + 0.64 + 0.04 + 0.04) / 4, 1e-12)
    expect(valueOf(four, 'calibration.alarm.brier')).to.be.closeTo((0.04 + 0.64 + 0.04) / 3, 1e-12)
    // Two mails at 0.8 of which one is malicious, two at 0.2 of which none is.
    expect(valueOf(four, 'calibration.malicious.ece')).to.be.closeTo((2 * 0.3 + 2 * 0.2) / 4, 1e-12)
    expect(figure(four, 'calibration.malicious.ece')).to.include({ low: null, high: null })
    const bins = four.calibration.find(({ of }) => of === 'malicious')!.bins
    expect(bins).to.have.length(15)
    expect(bins.filter(({ count }) => count > 0).map(({ count, share }) => [count, share])).to.deep.equal([
      [2, 0],
      [2, 0.5],
    ])
    expect(bins[7]).to.include({ count: 0, meanProbability: null, share: null })
  })
})

describe('evaluation of the final verdict', () => {
  const found = report([
    judgedMail('malicious', 0.9, { verdict: 'phishing', grade: 'A' }),
    judgedMail('malicious', 0.9, { verdict: 'inconclusive', grade: 'D' }),
    judgedMail('malicious', 0.1, { verdict: 'legitimate', grade: 'E' }),
    judgedMail('malicious', 0.1, { verdict: 'spam', grade: 'B' }),
    judgedMail('malicious', 0.1),
    judgedMail('legitimate', 0.1, { verdict: 'legitimate' }),
    judgedMail('legitimate', 0.9, { verdict: 'suspicious' }),
    judgedMail('legitimate', 0.9, { verdict: 'phishing' }),
    judgedMail('legitimate', 0.1, { verdict: 'spam' }),
    judgedMail('spam', 0.1, { verdict: 'spam' }),
    judgedMail('spam', 0.1, { verdict: 'phishing' }),
    judgedMail('spam', 0.1, { verdict: 'phishing', kind: 'synthetic' }),
  ])

  it('gives the shares of what each outcome is called, of mails that have a verdict', () => {
    const shares = Object.fromEntries(
      found.figures.filter(({ id }) => /^verdict\.(?!checked)/.test(id)).map(({ id, value }) => [id, value]),
    )
    expect(shares).to.deep.equal({
      'verdict.malicious.phishing': 1 / 4,
      'verdict.malicious.suspiciousOrWorse': 1 / 2,
      'verdict.malicious.spam': 1 / 4,
      'verdict.malicious.legitimate': 1 / 4,
      'verdict.malicious.legitimate.poorEvidence': 1 / 2,
      'verdict.legitimate.phishing': 1 / 4,
      'verdict.legitimate.suspiciousOrWorse': 1 / 2,
      'verdict.legitimate.harmless': 1 / 2,
      'verdict.spam.phishing': 1 / 2,
      'verdict.spam.suspiciousOrWorse': 1 / 2,
      'verdict.spam.spam': 1 / 2,
      'verdict.inconclusive': 1 / 10,
    })
  })
  it('gives them apart for mail whose sender was checked', () => {
    const mails = [
      judgedMail('legitimate', 0.1, { verdict: 'legitimate' }),
      judgedMail('legitimate', 0.1, { verdict: 'inconclusive', senderChecked: false }),
    ]
    const apart = report(mails)
    expect(valueOf(apart, 'verdict.legitimate.harmless')).to.equal(1 / 2)
    expect(valueOf(apart, 'verdict.checked.legitimate.harmless')).to.equal(1)
  })
  it('counts outcomes by verdict', () => {
    expect(found.verdicts!.map(({ outcome, counts }) => [outcome, counts.phishing, counts.legitimate, counts.spam])).to.deep.equal([
      ['malicious', 1, 1, 1],
      ['spam', 1, 0, 1],
      ['legitimate', 1, 1, 1],
    ])
  })
  it('is null where the model alone was asked', () => {
    const alone = report([judgedMail('malicious', 0.9), judgedMail('legitimate', 0.1)])
    expect(alone.verdicts).to.equal(null)
    expect(valueOf(alone, 'verdict.malicious.phishing')).to.equal(null)
  })
})

describe('tables of an evaluation', () => {
  const found = report([
    judgedMail('malicious', 0.9, { source: 'a', year: 2020 }),
    judgedMail('malicious', 0.6, { source: 'a', year: 2021, verdict: 'legitimate' }),
    judgedMail('legitimate', 0.9, { source: 'b', language: 'de', verdict: 'phishing', year: null }),
    judgedMail('legitimate', 0.1, { source: 'b', language: 'de', year: 2021 }),
    judgedMail('legitimate', 0.1, { source: 'b', language: 'de', kind: 'synthetic', year: 2021 }),
    judgedMail('spam', 0.1, { source: 'b', year: 2021 }),
  ])
  const table = (by: string, population: string): EvaluationReport['tables'][number] =>
    found.tables.find((each) => each.by === by && each.population === population)!

  it('give each source and kind over all mail', () => {
    const [a, b] = table('source', 'all mail').groups
    expect(a!.mails).to.deep.equal({ malicious: 2, spam: 0, legitimate: 0 })
    expect(a!.shares.recallPhishing).to.deep.include({ value: 0.5, mails: 2 })
    expect(a!.shares.recallSuspicious.value).to.equal(1)
    expect(a!.shares.verdictMissed).to.deep.include({ value: 1, mails: 1 })
    expect(a!.shares.falseSuspicious).to.deep.equal({ value: null, low: null, high: null, mails: 0 })
    expect(b!.shares.falseSuspicious.value).to.equal(1 / 3)
    expect(b!.shares.verdictFalse).to.deep.include({ value: 1, mails: 1 })
    expect(table('kind', 'all mail').groups.map(({ name }) => name)).to.deep.equal(['real', 'synthetic'])
  })
  it('keep false alarms on real mail and on other kinds apart in each language', () => {
    expect(table('language', 'real mail').groups.find(({ name }) => name === 'de')!.shares.falseMalicious.value).to.equal(0.5)
    expect(table('language', 'other than real mail').groups.map(({ name, shares }) => [name, shares.falseMalicious.value])).to.deep.equal([
      ['de', 0],
    ])
  })
  it('have a line for mails without a date', () => {
    expect(table('year', 'real mail').groups.map(({ name }) => name)).to.deep.equal(['2020', '2021', '?'])
  })
})

describe('worst mails', () => {
  it('are misses called legitimate, then spam, then those below the threshold by alarm', () => {
    const found = report([
      judgedMail('malicious', 0.4, { file: 'quiet' }),
      judgedMail('malicious', 0.2, { file: 'quieter', verdict: 'suspicious' }),
      judgedMail('malicious', 0.9, { file: 'called legitimate', verdict: 'legitimate', reasons: ['a reason'] }),
      judgedMail('malicious', 0.1, { file: 'called spam', verdict: 'spam' }),
      judgedMail('malicious', 0.95, { file: 'caught', verdict: 'phishing' }),
    ])
    expect(found.worstMisses.map(({ file }) => file)).to.deep.equal(['called legitimate', 'called spam', 'quieter', 'quiet'])
    expect(found.worstMisses[0]).to.deep.include({ source: 'one', alarm: 0.9, verdict: 'legitimate', reasons: ['a reason'] })
    expect(found.worstFalseAlarms).to.deep.equal([])
  })
  it('are false alarms called phishing first, then by alarm, at most twenty', () => {
    const found = report([
      judgedMail('legitimate', 0.1, { file: 'rules', verdict: 'phishing' }),
      ...Array.from({ length: 30 }, (_, index) => judgedMail('legitimate', 0.6 + index / 100, { file: `m${index}` })),
      judgedMail('legitimate', 0.3, { file: 'quiet', verdict: 'legitimate' }),
    ])
    expect(found.worstFalseAlarms).to.have.length(20)
    expect(found.worstFalseAlarms.slice(0, 3).map(({ file }) => file)).to.deep.equal(['rules', 'm29', 'm28'])
  })
})

describe('an evaluation report', () => {
  const mails = manyJudgedMails(400)

  it('does not depend on the order of the mails', () => {
    const order = shuffle(upTo(mails.length), seededRandom(9))
    const other = [...order].map((index) => mails[index]!)
    expect(other).not.to.deep.equal(mails)
    expect(report(other)).to.deep.equal(report(mails))
  })
  it('has values inside their intervals, and other draws under another seed', () => {
    const one = report(mails, { draws: 200 })
    const withInterval = one.figures.filter(({ low }) => low !== null)
    expect(withInterval.length).to.be.greaterThan(30)
    for (const { id, value, low, high } of withInterval) {
      expect(low, id).to.be.at.most(value!)
      expect(high, id).to.be.at.least(value!)
    }
    expect(figure(one, 'suspicious.recall').low).to.be.lessThan(figure(one, 'suspicious.recall').value!)
    expect(figure(report(mails, { draws: 200, seed: 2 }), 'suspicious.recall').low).not.to.equal(figure(one, 'suspicious.recall').low)
    expect(one.bootstrap).to.deep.equal({ draws: 200, seed: 1, coverage: 0.95 })
  })
  it('draws campaigns, not mails: variants of one mail are one draw', () => {
    const alike = (campaign: (index: number) => number): EvaluationReport =>
      report(
        Array.from({ length: 60 }, (_, index) => judgedMail('malicious', index % 30 < 15 ? 0.9 : 0.1, { campaign: campaign(index) })),
        { draws: 400 },
      )
    const width = (from: EvaluationReport): number => {
      const { low, high } = figure(from, 'suspicious.recall')
      return high! - low!
    }
    expect(width(alike((index) => Math.floor(index / 15)))).to.be.greaterThan(2 * width(alike((index) => index)))
  })
  it('is null, never NaN, where there is nothing to compute', () => {
    for (const few of [[], [judgedMail('malicious', 0.9)], [judgedMail('malicious', 0.9), judgedMail('legitimate', 0.1)]]) {
      const found = report(few)
      expect(JSON.parse(JSON.stringify(found))).to.deep.equal(found)
      expect(valueOf(found, 'danger.auc')).to.equal(null)
      expect(valueOf(found, 'outcomes.macroF1')).to.equal(null)
      expect(valueOf(found, 'outcomes.spamCalledMalicious')).to.equal(null)
    }
    expect(report([]).curves).to.deep.equal([])
    expect(valueOf(report([]), 'calibration.alarm.ece')).to.equal(null)
  })
  it('counts real mail unless told otherwise, and says so in every name', () => {
    const two = [
      judgedMail('malicious', 0.9),
      judgedMail('malicious', 0.1, { kind: 'simulated' }),
      judgedMail('malicious', 0.1, { kind: 'synthetic' }),
    ]
    const real = report(two)
    expect(valueOf(real, 'suspicious.recall')).to.equal(1)
    expect(real.data.main.malicious).to.equal(1)
    expect(real.data.outcomes.malicious).to.equal(3)
    for (const { name } of real.figures) expect(name).to.match(/\b(real|simulated) mail\b/)
    const both = report(two, { kinds: ['simulated', 'real'] })
    expect(valueOf(both, 'suspicious.recall')).to.equal(0.5)
    expect(both.population).to.equal('real and simulated mail')
  })
  it('spreads the alarm over twenty bins and thins the curve without losing its ends', () => {
    const found = report(manyJudgedMails(3_000))
    const [malicious] = found.distributions
    expect(malicious!.counts).to.have.length(20)
    expect(malicious!.counts.reduce((sum, count) => sum + count, 0)).to.equal(found.data.main.malicious)
    const points = found.curves[0]!.points
    expect(points.length).to.be.within(20, 400)
    expect(points[0]).to.deep.equal({ falsePositiveRate: 0, recall: 0 })
    expect(points.at(-1)).to.deep.equal({ falsePositiveRate: 1, recall: 1 })
    for (const [index, point] of points.entries()) expect(point.recall).to.be.at.least(points[index - 1]?.recall ?? 0)
  })
  it('measures verdicts alone without thresholds, and tells nothing of scores', () => {
    const found = report(
      [
        judgedMail('malicious', 0.9, { verdict: 'legitimate' }),
        judgedMail('malicious', 0.1, { verdict: 'phishing' }),
        judgedMail('legitimate', 0.9),
      ],
      { thresholds: null },
    )
    expect(new Set(found.figures.map(({ section }) => section))).to.deep.equal(new Set(['verdict']))
    expect([found.confusion, found.calibration, found.distributions, found.curves]).to.deep.equal([[], [], [], []])
    const [source] = found.tables[0]!.groups
    expect(source!.shares.recallSuspicious).to.deep.equal({ value: null, low: null, high: null, mails: 0 })
    expect(source!.shares.falseMalicious.value).to.equal(null)
    expect(source!.shares.verdictCaught.value).to.equal(0.5)
    expect(found.worstMisses.map(({ verdict, alarm }) => [verdict, alarm])).to.deep.equal([['legitimate', null]])
    expect(found.worstFalseAlarms).to.deep.equal([])
  })
  it('gives figures as a model card holds them', () => {
    const figures = figuresOf(report(mails))
    for (const each of figures) expect(figureSchema.parse(each)).to.deep.equal(each)
    expect(new Set(figures.map(({ name }) => name)).size).to.equal(figures.length)
    expect(figures.some(({ name }) => name.startsWith('Final verdict'))).to.equal(true)
    expect(figuresOf(report(mails), 'other sources')[0]!.name).to.equal(`other sources: ${figures[0]!.name}`)
    const alone = figuresOf(report(mails.map((mail) => ({ ...mail, verdict: null }))))
    expect(alone.some(({ name }) => name.startsWith('Final verdict'))).to.equal(false)
    expect(alone.length).to.be.greaterThan(30)
  })
})
