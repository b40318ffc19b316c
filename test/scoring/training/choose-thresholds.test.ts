import { expect } from 'chai'
import { allowed, chooseThresholds, dangerBand, leastThresholds } from '../../../src/scoring/training/choose-thresholds.ts'

/** 0, 1/count … (count − 1)/count, not in order. */
const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => ((index * 7) % count) / count)
const shareAbove = (values: readonly number[], threshold: number): number =>
  values.filter((value) => value > threshold).length / values.length

describe('thresholds', () => {
  it('are the lowest that keep the false alarms of known kinds of mail', () => {
    // Of 1,000 steps five may lie above the first, ten above the second: 0.995 … 0.999, and 0.990 … 0.999.
    const { phishing, suspicious, danger } = chooseThresholds({ campaign: steps(1_000), source: [] })
    expect(phishing).to.deep.equal({ above: 0.994, falsePositiveRate: 0.005, mails: 1_000 })
    expect(suspicious).to.deep.equal({ above: 0.989, falsePositiveRate: 0.01, mails: 1_000 })
    expect(danger).to.deep.equal(dangerBand)
    expect(shareAbove(steps(1_000), phishing.above)).to.equal(0.005)
    expect(shareAbove(steps(1_000), suspicious.above)).to.equal(0.01)
  })
  it('give way to those of mail whose source was not known', () => {
    const low = steps(1_000).map((value) => value / 2)
    const { phishing, suspicious } = chooseThresholds({ campaign: low, source: steps(1_000) })
    expect(phishing.above).to.equal(0.994)
    // Three in a hundred of unknown kinds: 0.970 … 0.999.
    expect(suspicious.above).to.equal(0.969)
    expect(allowed.suspicious).to.deep.equal({ campaign: 0.01, source: 0.03 })
    expect(chooseThresholds({ campaign: steps(1_000), source: low }).suspicious.above).to.equal(0.989)
  })
  it('are the highest score where there are too few mails for one false alarm', () => {
    const { phishing, suspicious } = chooseThresholds({ campaign: [0.1, 0.7, 0.3], source: [0.2] })
    expect([phishing.above, suspicious.above]).to.deep.equal([0.7, 0.7])
    expect(chooseThresholds({ campaign: steps(199), source: [] }).phishing.above).to.equal(198 / 199)
  })
  it('let exactly so many through where scores are alike', () => {
    const { phishing } = chooseThresholds({
      campaign: [...new Array<number>(50).fill(0.9), ...new Array<number>(950).fill(0.1)],
      source: [],
    })
    expect(phishing.above).to.equal(0.9)
  })
  it('never lie below the least that an alarm may begin at, however few or easy the mails', () => {
    const easy = Array.from({ length: 70 }, () => 0.0049)
    for (const alarms of [
      { campaign: [], source: [] },
      { campaign: easy, source: easy },
    ]) {
      const { phishing, suspicious } = chooseThresholds(alarms)
      expect([phishing.above, suspicious.above]).to.deep.equal([0.5, 0.2])
    }
    expect(leastThresholds).to.deep.equal({ phishing: 0.5, suspicious: 0.2 })
  })
  it('say on how many mails they were chosen', () => {
    const { phishing, suspicious } = chooseThresholds({ campaign: steps(70), source: steps(30) })
    expect([phishing.mails, suspicious.mails]).to.deep.equal([70, 70])
  })
  it('never change their order', () => {
    for (const count of [1, 40, 100, 333, 1_000]) {
      const { phishing, suspicious } = chooseThresholds({ campaign: steps(count), source: steps(count + 3) })
      expect(phishing.above).to.be.at.least(suspicious.above)
    }
  })
})
