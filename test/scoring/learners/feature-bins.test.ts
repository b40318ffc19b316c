import { expect } from 'chai'
import fc from 'fast-check'
import { binMatrix, binOf, edgeBetween, edgesOf, missingBin } from '../../../src/scoring/learners/feature-bins.ts'

const column = fc.array(fc.float(), { minLength: 1, maxLength: 60 }).map((values) => Float32Array.from(values))

describe('feature bins', () => {
  it('puts edges half-way between few values', () => {
    expect([...edgesOf(Float32Array.of(3, 1, 2, 1, NaN), 128)]).to.deep.equal([1.5, 2.5])
  })
  it('keeps an edge a float32 that the lower value reaches and the higher does not', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        if (low === high) return
        const edge = edgeBetween(low, high)
        expect(Math.fround(edge)).to.equal(edge)
        expect(low <= edge && !(high <= edge)).to.equal(true)
      }),
    )
    const one = Math.fround(1)
    const next = one + 2 ** -23
    expect(edgeBetween(one, next)).to.equal(one)
    expect(edgeBetween(-Infinity, Infinity)).to.equal(-Infinity)
    expect(edgeBetween(3e38, Infinity)).to.equal(3e38)
  })
  it('orders bins as values, with unknown values in a bin of their own, never more bins than allowed', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 3, max: 12 }), (values, bins) => {
        const edges = edgesOf(values, bins)
        expect(edges.length + 2).to.be.at.most(bins)
        for (const a of values) {
          if (Number.isNaN(a)) expect(binOf(a, edges)).to.equal(missingBin(edges))
          else for (const b of values) if (a < b) expect(binOf(a, edges)).to.be.at.most(binOf(b, edges))
        }
        edges.forEach((edge, index) => {
          expect(binOf(edge, edges)).to.equal(index)
        })
      }),
    )
  })
  it('fills bins evenly, also beside one value that most rows have', () => {
    const many = Float32Array.from({ length: 1_000 }, (_, row) => (row < 700 ? 0 : row))
    const { bins, edges } = binMatrix({ rows: 1_000, columns: 1, values: many }, 12)
    const counts = new Map<number, number>()
    for (const bin of bins) counts.set(bin, (counts.get(bin) ?? 0) + 1)
    expect(edges[0]!.length).to.equal(10)
    expect(counts.get(0)).to.equal(700)
    for (let bin = 1; bin <= 10; bin++) expect(counts.get(bin)).to.equal(30)
  })
})
