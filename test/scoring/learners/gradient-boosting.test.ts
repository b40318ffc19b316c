import { expect } from 'chai'
import { trainBoosting } from '../../../src/scoring/learners/gradient-boosting.ts'
import { highestClass } from '../../../src/scoring/learners/metrics.ts'
import { ensembleMargins, leafOf } from '../../../src/scoring/learners/trees.ts'
import { anyMatrix, labelsOf, matrixOf, options, trained } from './given.ts'

const accuracy = (called: Uint8Array, labels: Uint8Array): number =>
  called.filter((label, row) => label === labels[row]).length / labels.length

describe('gradient boosting', () => {
  it('takes the cut and the leaf values that one can compute by hand', () => {
    const matrix = matrixOf([[0], [1], [2], [3]])
    const { trees, base } = trainBoosting(
      matrix,
      { labels: Uint8Array.of(0, 0, 1, 1), classes: 2 },
      options({ rounds: 1, depth: 1, learningRate: 1, lambda: 1, minChildWeight: 0 }),
    )
    // Priors are equal, so p = 0.5: gradients ∓0.5, hessians 0.5; a side of two rows has G = ∓1 and H = 1, so w = ±1 / (1 + 1).
    expect([...base]).to.deep.equal([Math.fround(Math.log(0.5)), Math.fround(Math.log(0.5))])
    const [first, second] = trees
    expect([...first!.threshold]).to.deep.equal([1.5, 0, 0])
    expect([...first!.value]).to.deep.equal([0, 0.5, -0.5])
    expect([...second!.value]).to.deep.equal([0, -0.5, 0.5])
    expect([...first!.cover]).to.deep.equal([4, 2, 2])
  })
  it('learns what no single feature tells, on rows that it has not seen', () => {
    const { ensemble } = trained(1, { rounds: 60, depth: 4 })
    const unseen = anyMatrix(500, 8, 99)
    expect(accuracy(highestClass(ensembleMargins(ensemble, unseen), 3), labelsOf(unseen))).to.be.greaterThan(0.93)
  })
  it('learns the way of unknown values, also where only they differ', () => {
    const matrix = matrixOf([[NaN], [1], [NaN], [2], [NaN], [3], [NaN], [4]])
    const labels = Uint8Array.of(0, 1, 0, 1, 0, 1, 0, 1)
    const ensemble = trainBoosting(matrix, { labels, classes: 2 }, options({ minChildWeight: 0.1 }))
    expect([...highestClass(ensembleMargins(ensemble, matrix), 2)]).to.deep.equal([...labels])
    const beyond = matrixOf([[1e30], [-1e30], [Infinity], [NaN]])
    expect([...highestClass(ensembleMargins(ensemble, beyond), 2)]).to.deep.equal([1, 1, 1, 0])
  })
  it('parts known from unknown values where all known ones are equal', () => {
    const matrix = matrixOf([[NaN], [7], [NaN], [7]])
    const ensemble = trainBoosting(matrix, { labels: Uint8Array.of(0, 1, 0, 1), classes: 2 }, options({ minChildWeight: 0.1 }))
    expect(ensemble.trees[0]!.threshold[0]).to.equal(Infinity)
    expect([...highestClass(ensembleMargins(ensemble, matrixOf([[NaN], [7], [-1e9]])), 2)]).to.deep.equal([0, 1, 1])
  })
  it('sends unknown values the way of the heavier side where training knew all', () => {
    for (const [heavier, lines, [first, last]] of [
      [1, [[0], [1], [1], [1]], [1, 1]],
      [0, [[0], [0], [0], [1]], [1, 1]],
      [1, [[0], [0], [0], [1]], [1, 9]],
      [0, [[0], [1], [1], [1]], [9, 1]],
    ] as const) {
      const labels = Uint8Array.from(lines, ([value]) => value)
      const weights = Float32Array.of(first, 1, 1, last)
      const { trees } = trainBoosting(matrixOf(lines), { labels, classes: 2, weights }, options({ rounds: 1, depth: 1, minChildWeight: 0 }))
      expect(leafOf(trees[0]!, Float32Array.of(NaN), 0)).to.equal(leafOf(trees[0]!, Float32Array.of(heavier), 0))
    }
  })
  it('is the same, bit for bit, under the same seed, and another under another', () => {
    const shares = { rowShare: 0.7, columnShare: 0.6 }
    expect(trained(5, { ...shares, seed: 3 }).ensemble).to.deep.equal(trained(5, { ...shares, seed: 3 }).ensemble)
    expect(trained(5, { ...shares, seed: 3 }).ensemble).to.not.deep.equal(trained(5, { ...shares, seed: 4 }).ensemble)
  })
  it('does not care how a feature is scaled by rising functions, nor for features that never change', () => {
    const lines = Array.from({ length: 40 }, (_, row) => [(row * 7) % 40, 5])
    const labels = Uint8Array.from(lines, ([a = 0]) => (a > 12 && a < 30 ? 1 : 0))
    const called = (change: (x: number) => number): number[] => {
      const matrix = matrixOf(lines.map(([a = 0, b = 0]) => [change(a), b]))
      return [...ensembleMargins(trainBoosting(matrix, { labels, classes: 2 }, options()), matrix)]
    }
    expect(called((x) => 2 ** (x / 4))).to.deep.equal(called((x) => x))
  })
  it('takes a row of weight 3 as three rows, and one of weight 0 as none', () => {
    const lines = [[0], [1], [2], [3], [4], [5]]
    const labels = Uint8Array.of(0, 1, 0, 1, 1, 0)
    const one = options({ rounds: 3, depth: 2, lambda: 0.5, minChildWeight: 0.01 })
    const weighted = trainBoosting(matrixOf(lines), { labels, classes: 2, weights: Float32Array.of(1, 3, 1, 1, 1, 0) }, one)
    const repeated = trainBoosting(
      matrixOf([[0], [1], [1], [1], [2], [3], [4]]),
      { labels: Uint8Array.of(0, 1, 1, 1, 0, 1, 1), classes: 2 },
      one,
    )
    const [left, right] = [weighted, repeated].map((ensemble) => ensembleMargins(ensemble, matrixOf(lines.slice(0, 5))))
    left!.forEach((margin, index) => expect(margin).to.be.closeTo(right![index]!, 1e-6))
  })
  it('respects depth and least weight of a child', () => {
    const { ensemble } = trained(2, { depth: 2, minChildWeight: 10 })
    for (const tree of ensemble.trees) {
      expect(tree.feature.length).to.be.at.most(7)
      tree.feature.forEach((feature, node) => {
        // A hessian of 2 p (1 − p) never exceeds half the weight, so that a sum of 10 needs a cover of 20.
        if (feature < 0 && tree.feature.length > 1) expect(tree.cover[node]).to.be.at.least(20)
      })
    }
  })
  it('stops when rows that it does not learn from get worse, and keeps the best rounds', () => {
    const matrix = anyMatrix(120, 8, 3)
    const noise = Uint8Array.from(labelsOf(matrix), (label, row) => (row % 3 === 0 ? (label + 1) % 3 : label))
    const held = anyMatrix(200, 8, 4)
    const losses: number[] = []
    const ensemble = trainBoosting(
      matrix,
      { labels: noise, classes: 3 },
      options({
        rounds: 200,
        validation: { matrix: held, targets: { labels: labelsOf(held), classes: 3 }, patience: 5 },
        onRound: (_, loss) => losses.push(loss!),
      }),
    )
    const best = losses.indexOf(Math.min(...losses))
    expect(losses.length)
      .to.equal(best + 6)
      .and.to.be.lessThan(200)
    expect(ensemble.trees).to.have.length(3 * (best + 1))
  })
  it('names what does not fit together', () => {
    const matrix = matrixOf([[1], [2]])
    const train =
      (labels: number[], changes = {}) =>
      () =>
        trainBoosting(matrix, { labels: Uint8Array.from(labels), classes: 2 }, options(changes))
    expect(train([0])).to.throw(RangeError, '1 labels for 2 rows')
    expect(train([0, 2])).to.throw(RangeError, 'beyond the 2 classes')
    expect(train([0, 1], { bins: 129 })).to.throw(RangeError, 'bins')
    expect(train([0, 1], { rowShare: 0 })).to.throw(RangeError, 'share')
  })
})
