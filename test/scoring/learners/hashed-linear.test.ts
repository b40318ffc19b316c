import { expect } from 'chai'
import { defaultLinear, linearLogits, trainLinear } from '../../../src/scoring/learners/hashed-linear.ts'
import type { SparseMatrix } from '../../../src/scoring/learners/matrix.ts'
import { highestClass } from '../../../src/scoring/learners/metrics.ts'
import { anySparse } from './given.ts'

const sparseOf = (lines: readonly (readonly (readonly [number, number])[])[], columns: number): SparseMatrix => {
  const starts = new Int32Array(lines.length + 1)
  lines.forEach((line, row) => (starts[row + 1] = starts[row]! + line.length))
  return {
    rows: lines.length,
    columns,
    starts,
    indices: Int32Array.from(lines.flat(), ([index]) => index),
    values: Float32Array.from(lines.flat(), ([, value]) => value),
  }
}
/** Bucket 1 stands for class 0, bucket 2 for class 1, neither for class 2; bucket 3 is noise. */
const words = sparseOf(
  Array.from({ length: 60 }, (_, row) => (row % 3 === 2 ? [[3, 1] as const] : [[1 + (row % 3), 1] as const, [3, row % 2] as const])),
  8,
)
const labels = Uint8Array.from({ length: 60 }, (_, row) => row % 3)

describe('hashed linear model', () => {
  it('learns which buckets tell a class, and bias for those that none tells', () => {
    const model = trainLinear(words, { labels, classes: 3 }, { ...defaultLinear, learningRate: 0.3 })
    expect([...highestClass(linearLogits(model, words), 3)]).to.deep.equal([...labels])
    expect(model.weights[1 * 3]).to.be.greaterThan(0.5)
    expect(model.weights[1 * 3 + 1]).to.be.lessThan(0)
    expect([...model.weights.slice(5 * 3)]).to.deep.equal(new Array(9).fill(0))
  })
  it('comes to the weights where slopes vanish: log odds of a bias alone', () => {
    const none = sparseOf(
      Array.from({ length: 100 }, () => []),
      2,
    )
    const uneven = Uint8Array.from({ length: 100 }, (_, row) => (row < 75 ? 1 : 0))
    const { bias } = trainLinear(none, { labels: uneven, classes: 2 }, { ...defaultLinear, epochs: 300 })
    expect(bias[1]! - bias[0]!).to.be.closeTo(Math.log(3), 0.1)
  })
  it('is the same under the same seed, and another under another', () => {
    const matrix = anySparse(80, 32, 1)
    const any = Uint8Array.from({ length: 80 }, (_, row) => row % 3)
    const train = (seed: number) => trainLinear(matrix, { labels: any, classes: 3 }, { ...defaultLinear, seed })
    expect(train(2)).to.deep.equal(train(2))
    expect(train(2)).to.not.deep.equal(train(3))
  })
  it('learns nothing from rows of weight 0, and holds weights small under a penalty', () => {
    const weights = Float32Array.from(labels, (label) => (label === 0 ? 0 : 1))
    const { weights: learnt } = trainLinear(words, { labels, classes: 3, weights }, defaultLinear)
    expect(learnt[1 * 3]).to.equal(0)
    const size = (l2: number): number =>
      trainLinear(words, { labels, classes: 3 }, { ...defaultLinear, l2 }).weights.reduce((sum, weight) => sum + weight * weight, 0)
    expect(size(0.5)).to.be.lessThan(size(0) / 2)
  })
  it('names what does not fit together', () => {
    const train = (matrix: SparseMatrix) => () => trainLinear(matrix, { labels, classes: 3 }, defaultLinear)
    expect(train({ ...words, columns: 3 })).to.throw(RangeError, 'index')
    expect(train({ ...words, starts: words.starts.slice(1) })).to.throw(RangeError, 'close')
    expect(train({ ...words, values: words.values.map(() => NaN) })).to.throw(RangeError, 'finite')
  })
})
