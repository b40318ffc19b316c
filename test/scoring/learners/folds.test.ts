import { expect } from 'chai'
import fc from 'fast-check'
import { assignFolds, foldsOf, leaveOneSourceOut } from '../../../src/scoring/learners/folds.ts'
import { agreement, defaultNearDuplicates, nearDuplicateGroups, signer } from '../../../src/scoring/learners/near-duplicates.ts'
import { seededRandom, shuffle, upTo } from '../../../src/scoring/learners/random.ts'
import { unionFind } from '../../../src/scoring/learners/union-find.ts'

describe('folds', () => {
  it('keeps groups whole and puts every row to the test once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(2)), { maxLength: 60 }), fc.integer({ min: 2, max: 6 }), (pairs, folds) => {
        const [groups, labels] = [pairs.map(([group]) => group), pairs.map(([, label]) => label)]
        const parts = foldsOf(assignFolds(groups, labels, folds, 1), folds)
        expect(parts.flatMap(({ test }) => [...test]).sort((a, b) => a - b)).to.deep.equal([...upTo(pairs.length)])
        for (const { train, test } of parts) {
          const asked = new Set([...test].map((row) => groups[row]))
          expect([...train].some((row) => asked.has(groups[row]))).to.equal(false)
          expect(train.length + test.length).to.equal(pairs.length)
        }
      }),
    )
  })
  it('spreads classes evenly, the rare one too, under any seed', () => {
    const labels = Array.from({ length: 500 }, (_, row) => (row % 25 === 0 ? 1 : 0))
    const groups = Array.from({ length: 500 }, (_, row) => (row < 60 ? 0 : row))
    for (const seed of [1, 2, 3]) {
      for (const { test } of foldsOf(assignFolds(groups, labels, 5, seed), 5)) {
        expect([...test].filter((row) => labels[row] === 1).length).to.be.within(3, 5)
        expect(test.length).to.be.within(90, 112)
      }
    }
    expect(assignFolds(groups, labels, 5, 1)).to.deep.equal(assignFolds(groups, labels, 5, 1))
    expect(assignFolds(groups, labels, 5, 1)).to.not.deep.equal(assignFolds(groups, labels, 5, 2))
    expect(() => assignFolds(groups, labels, 1, 1)).to.throw(RangeError)
  })
  it('leaves a source out with the groups that reach into it', () => {
    const parts = leaveOneSourceOut([2, 2, 1, 1, 1], [7, 8, 8, 9, 9])
    expect(parts.map(({ source, train, test }) => [source, [...train], [...test]])).to.deep.equal([
      [1, [0], [2, 3, 4]],
      [2, [3, 4], [0, 1]],
    ])
  })
})

describe('near duplicates', () => {
  const random = seededRandom(3)
  const text = (length: number): string[] => Array.from({ length }, () => `w${Math.floor(random() * 5_000)}`)
  const changed = (tokens: readonly string[], every: number): string[] =>
    tokens.map((token, at) => (at % every === every - 1 ? `${token}x` : token))

  it('joins variants and leaves strangers apart', () => {
    const originals = Array.from({ length: 20 }, () => text(80))
    const texts = [...originals, ...originals.map((tokens) => changed(tokens, 40)), ...originals.map((tokens) => [...tokens, ...text(8)])]
    const groups = nearDuplicateGroups(texts)
    for (let index = 0; index < 20; index++) {
      expect([groups[index], groups[index + 20], groups[index + 40]]).to.deep.equal([index, index, index])
    }
  })
  it('joins a chain of ever further variants into one campaign', () => {
    const chain = [text(120)]
    for (let step = 1; step < 12; step++)
      chain.push(chain.at(-1)!.map((token, at) => (at >= step * 8 && at < step * 8 + 8 ? `s${step}-${at}` : token)))
    expect(new Set(nearDuplicateGroups(chain)).size).to.equal(1)
  })
  it('takes equal short texts as one, and texts without words as nobody', () => {
    expect([...nearDuplicateGroups([['hello'], [], ['hello'], [], ['other'], ['hello', 'you']])]).to.deep.equal([0, 1, 0, 3, 4, 5])
  })
  it('estimates the share of shingles in common', () => {
    const sign = signer({ ...defaultNearDuplicates, bands: 64, rows: 8, shingle: 1 })
    const words = Array.from({ length: 300 }, (_, index) => `t${index}`)
    expect(agreement(sign(words.slice(0, 200)), sign(words.slice(100, 300)))).to.be.closeTo(1 / 3, 0.07)
    expect(agreement(sign(words.slice(0, 150)), sign(words.slice(150)))).to.be.lessThan(0.03)
  })
  it('stays quick where thousands of texts begin alike', () => {
    const start = text(40)
    const texts = Array.from({ length: 4_000 }, (_, index) => [...start, ...Array.from({ length: 25 }, (_, at) => `${index}-${at}`)])
    const before = process.cpuUsage()
    // One hash a band: nearly every text falls into the same buckets, and none is similar enough to be joined.
    nearDuplicateGroups(texts, { ...defaultNearDuplicates, bands: 64, rows: 1, similarity: 0.95 })
    expect(process.cpuUsage(before).user / 1e6).to.be.lessThan(4)
  })
})

describe('sets that grow together', () => {
  it('names each by its lowest member, whatever the order of joins', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 }), fc.nat(1_000), (pairs, seed) => {
        const joined = (order: Int32Array): number[] => {
          const sets = unionFind(20)
          for (const index of order) sets.join(...pairs[index]!)
          return Array.from({ length: 20 }, (_, member) => sets.find(member))
        }
        const found = joined(upTo(pairs.length))
        expect(joined(shuffle(upTo(pairs.length), seededRandom(seed)))).to.deep.equal(found)
        for (const [a, b] of pairs) expect(found[a]).to.equal(found[b])
        found.forEach((set, member) => {
          expect(set).to.be.at.most(member)
          expect(found[set]).to.equal(set)
        })
      }),
    )
  })
})

describe('seeded chance', () => {
  it('repeats itself, fills the range evenly, and shuffles all there is', () => {
    const [one, two] = [seededRandom(9), seededRandom(9)]
    const numbers = Array.from({ length: 10_000 }, one)
    expect(numbers).to.deep.equal(Array.from({ length: 10_000 }, two))
    const tenths = new Array<number>(10).fill(0)
    for (const value of numbers) tenths[Math.floor(value * 10)]!++
    for (const count of tenths) expect(count).to.be.within(880, 1_120)
    expect([...shuffle(upTo(50), one)].sort((a, b) => a - b)).to.deep.equal([...upTo(50)])
  })
})
