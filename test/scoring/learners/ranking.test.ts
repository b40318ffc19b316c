import { expect } from 'chai'
import fc from 'fast-check'
import { bootstrapIntervals } from '../../../src/scoring/learners/bootstrap.ts'
import { confusionMatrix, recallAtFalsePositiveRate, rocAuc } from '../../../src/scoring/learners/metrics.ts'
import { ranking, rocPoints, separation } from '../../../src/scoring/learners/ranking.ts'

const rows = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), positive: fc.nat(1), weight: fc.nat(3) }), {
  minLength: 1,
  maxLength: 40,
})
const rates = [0, 0.1, 0.29, 1]

describe('ranking', () => {
  it('gives by weights what metrics give on rows that are repeated as often', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const repeated = given.flatMap((row) => Array.from({ length: row.weight }, () => row))
        const scores = repeated.map(({ score }) => score)
        const positive = repeated.map((row) => row.positive)
        const all = ranking(
          given.map((_, row) => row),
          given.map(({ score }) => score),
          given.map((row) => row.positive),
        )
        const { auc, recalls } = separation(
          all,
          given.map(({ weight }) => weight),
          rates,
        )
        const expected = rocAuc(scores, positive)
        if (Number.isNaN(expected)) {
          expect([auc, ...recalls].every(Number.isNaN)).to.equal(true)
          return
        }
        expect(auc).to.be.closeTo(expected, 1e-12)
        for (const [index, rate] of rates.entries()) {
          expect(recalls[index]).to.equal(recallAtFalsePositiveRate(scores, positive, rate)!.recall)
        }
      }),
    )
  })
  it('takes the given rows alone', () => {
    const one = ranking([0, 2, 3], [0.9, 0.1, 0.2, 0.3], [1, 1, 0, 0])
    expect([...one.rows]).to.deep.equal([0, 3, 2])
    expect(separation(one, [1, 1, 1, 1], [0]).recalls).to.deep.equal([1])
  })
  it('draws the curve with one point for each score', () => {
    const points = rocPoints(ranking([0, 1, 2, 3], [0.9, 0.5, 0.5, 0.1], [1, 1, 0, 0]))
    expect(points).to.deep.equal([
      { threshold: 0.9, recall: 0, falsePositiveRate: 0 },
      { threshold: 0.5, recall: 0.5, falsePositiveRate: 0 },
      { threshold: 0.1, recall: 1, falsePositiveRate: 0.5 },
      { threshold: -Infinity, recall: 1, falsePositiveRate: 1 },
    ])
    expect(rocPoints(ranking([0], [1], [1]))).to.deep.equal([])
  })
})

describe('weights', () => {
  it('count a row of a confusion as often as they say', () => {
    expect(confusionMatrix([0, 1, 1], [0, 0, 1], 2, [2, 0, 3])).to.deep.equal([
      [2, 0],
      [0, 3],
    ])
  })
  it('are drawn for whole groups, as many groups as there are', () => {
    const groups = [5, 5, 9, 9, 9, 2]
    const seen: number[][] = []
    bootstrapIntervals(groups, (weights) => (seen.push([...weights]), [0]), { draws: 50, coverage: 0.95, seed: 3 })
    expect(seen[0]).to.deep.equal([1, 1, 1, 1, 1, 1])
    for (const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of seen) {
      expect([b, d, e]).to.deep.equal([a, c, c])
      expect(a + c + f).to.equal(3)
    }
    expect(new Set(seen.map(String)).size).to.be.greaterThan(5)
  })
  it('give every figure an interval of its own by the same draws', () => {
    const groups = Array.from({ length: 100 }, (_, row) => row)
    const share = (of: (row: number) => boolean) => (weights: Int32Array) =>
      weights.reduce((sum, weight, row) => sum + (of(row) ? weight : 0), 0) / weights.reduce((sum, weight) => sum + weight, 0)
    const [half, all] = bootstrapIntervals(groups, (weights) => [share((row) => row < 50)(weights), share(() => true)(weights)])
    expect(half!.value).to.equal(0.5)
    expect(half!.low).to.be.within(0.35, 0.45)
    expect(half!.high).to.be.within(0.55, 0.65)
    expect(all).to.deep.equal({ value: 1, low: 1, high: 1 })
  })
})
