import { expect } from 'chai'
import fc from 'fast-check'
import { bootstrapInterval, quantile } from '../../../src/scoring/learners/bootstrap.ts'
import {
  atThreshold,
  confusionMatrix,
  highestClass,
  macroF1,
  recallAtFalsePositiveRate,
  rocAuc,
} from '../../../src/scoring/learners/metrics.ts'

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1 })), { minLength: 1, maxLength: 40 })
const split = (pairs: readonly (readonly [number, number])[]): readonly [number[], number[]] => [
  pairs.map(([a]) => a),
  pairs.map(([, b]) => b),
]

describe('metrics', () => {
  it('knows areas that one can count', () => {
    expect(rocAuc([1, 2, 3, 4], [0, 0, 1, 1])).to.equal(1)
    expect(rocAuc([4, 3, 2, 1], [0, 0, 1, 1])).to.equal(0)
    expect(rocAuc([1, 1, 1, 1], [0, 1, 0, 1])).to.equal(0.5)
    expect(rocAuc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).to.equal(0.75)
    expect(rocAuc([1, 2], [1, 1])).to.be.NaN
    expect(rocAuc([NaN, 2], [1, 0])).to.be.NaN
  })
  it('gives the area as the share of pairs in right order', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const [scores, outcomes] = split(pairs)
        let won = 0
        let all = 0
        for (const [a, x] of pairs) for (const [b, y] of pairs) if (x === 1 && y === 0) (all++, (won += a > b ? 1 : a === b ? 0.5 : 0))
        if (all === 0) expect(rocAuc(scores, outcomes)).to.be.NaN
        else expect(rocAuc(scores, outcomes)).to.be.closeTo(won / all, 1e-12)
      }),
    )
  })
  it('never flags more negatives than allowed, and could not go lower', () => {
    const hundred = Array.from({ length: 200 }, (_, row) => row)
    const alternating = hundred.map((row) => row % 2)
    expect(recallAtFalsePositiveRate(hundred, alternating, 0.29)!.falsePositiveRate).to.equal(0.29)
    expect(recallAtFalsePositiveRate([1, 2], [1, 1], 0.1)).to.equal(null)
    expect(recallAtFalsePositiveRate([1, 2], [0, 1], 1)).to.deep.equal({ threshold: -Infinity, recall: 1, falsePositiveRate: 1 })
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, rate) => {
        const [scores, outcomes] = split(pairs)
        const point = recallAtFalsePositiveRate(scores, outcomes, rate)
        if (point === null) return
        expect(point.falsePositiveRate).to.be.at.most(rate + 1e-9)
        for (const lower of scores.filter((score) => score < point.threshold)) {
          expect(atThreshold(scores, outcomes, lower).falsePositiveRate).to.be.greaterThan(rate)
        }
      }),
    )
  })
  it('counts true and called classes', () => {
    const confusion = confusionMatrix([0, 0, 1, 2], [0, 1, 1, 1], 3)
    expect(confusion).to.deep.equal([
      [1, 1, 0],
      [0, 1, 0],
      [0, 1, 0],
    ])
    expect(macroF1(confusion)).to.be.closeTo((2 / 3 + 2 / 4 + 0) / 3, 1e-12)
    expect(macroF1(confusionMatrix([0, 1, 2], [0, 1, 2], 3))).to.equal(1)
    expect([...highestClass([0.2, 0.5, 0.3, 0.4, 0.4, 0.2], 3)]).to.deep.equal([1, 0])
  })
})

describe('bootstrap intervals', () => {
  const groups = Array.from({ length: 400 }, (_, row) => row)
  const mean =
    (values: readonly number[]) =>
    (picked: Int32Array): number =>
      picked.reduce((sum, row) => sum + values[row]!, 0) / picked.length
  const options = { draws: 400, coverage: 0.95, seed: 2 }

  it('has about the width that the formula of the mean gives', () => {
    const values = groups.map((row) => row % 2)
    const { value, low, high } = bootstrapInterval(groups, mean(values), options)
    expect(value).to.equal(0.5)
    expect(high - low).to.be.closeTo(2 * 1.96 * Math.sqrt(0.25 / 400), 0.02)
  })
  it('is wider where rows hang together in groups, and has no width for one group', () => {
    const values = groups.map((row) => (Math.floor(row / 40) % 2 === 0 ? 1 : 0))
    const alone = bootstrapInterval(groups, mean(values), options)
    const together = bootstrapInterval(
      groups.map((row) => Math.floor(row / 40)),
      mean(values),
      options,
    )
    expect(together.high - together.low).to.be.greaterThan(3 * (alone.high - alone.low))
    const one = bootstrapInterval(
      groups.map(() => 7),
      mean(values),
      options,
    )
    expect(one.high).to.equal(one.low)
  })
  it('is the same under the same seed, and says where there is no figure', () => {
    const values = groups.map((row) => row)
    expect(bootstrapInterval(groups, mean(values), options)).to.deep.equal(bootstrapInterval(groups, mean(values), options))
    expect(bootstrapInterval(groups, () => NaN, options).low).to.be.NaN
    expect(quantile(Float64Array.of(1, 2, 4), 0.75)).to.equal(3)
  })
})
