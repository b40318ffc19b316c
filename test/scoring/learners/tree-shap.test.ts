import { expect } from 'chai'
import { leafPaths } from '../../../src/scoring/learners/tree-paths.ts'
import { treeExplainer } from '../../../src/scoring/learners/tree-shap.ts'
import { ensembleMargins, type Tree, type TreeEnsemble } from '../../../src/scoring/learners/trees.ts'
import { anyMatrix, trained } from './given.ts'

/** Expected value of a tree when only the features of the mask are known: the definition, node by node. */
function expectedValue(tree: Tree, row: Float32Array, known: number, node = 0): number {
  const feature = tree.feature[node]!
  if (feature < 0) return tree.value[node]!
  const [left, right] = [tree.left[node]!, tree.right[node]!]
  if (((known >> feature) & 1) === 1) {
    const value = row[feature]!
    const goesLeft = Number.isNaN(value) ? tree.missingLeft[node] === 1 : value <= tree.threshold[node]!
    return expectedValue(tree, row, known, goesLeft ? left : right)
  }
  const share = tree.cover[left]! / tree.cover[node]!
  return share * expectedValue(tree, row, known, left) + (1 - share) * expectedValue(tree, row, known, right)
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

/** Shapley values of class k by all subsets. */
function bruteForce({ trees, features, classes }: TreeEnsemble, row: Float32Array, k: number): number[] {
  const game = (known: number): number =>
    trees.reduce((sum, tree, index) => (index % classes === k ? sum + expectedValue(tree, row, known) : sum), 0)
  return Array.from({ length: features }, (_, feature) => {
    let value = 0
    for (let known = 0; known < 1 << features; known++) {
      if (((known >> feature) & 1) === 1) continue
      const size = known.toString(2).replaceAll('0', '').length
      const weight = (factorial(size) * factorial(features - size - 1)) / factorial(features)
      value += weight * (game(known | (1 << feature)) - game(known))
    }
    return value
  })
}

describe('tree SHAP', () => {
  it('halves what two features decide together', () => {
    // AND of two features that are each true in half of the rows.
    const tree: Tree = {
      feature: Int32Array.of(0, -1, 1, -1, -1),
      threshold: Float32Array.of(0.5, 0, 0.5, 0, 0),
      missingLeft: new Uint8Array(5),
      left: Int32Array.of(1, 0, 3, 0, 0),
      right: Int32Array.of(2, 0, 4, 0, 0),
      value: Float32Array.of(0, 0, 0, 0, 1),
      cover: Float64Array.of(4, 2, 2, 1, 1),
    }
    const { contributions, expected } = treeExplainer(leafPaths({ features: 2, classes: 1, base: Float64Array.of(0), trees: [tree] }))(
      Float32Array.of(1, 1),
    )
    expect(expected[0]).to.equal(0.25)
    expect([...contributions]).to.deep.equal([0.375, 0.375])
  })
  it('is what the definition gives over all subsets of features', () => {
    const { ensemble } = trained(11, { rounds: 4, depth: 5 })
    const explain = treeExplainer(leafPaths(ensemble))
    const { values, columns } = anyMatrix(6, 8, 12)
    for (let row = 0; row < 6; row++) {
      const features = values.slice(row * columns, row * columns + columns)
      const { contributions } = explain(values, row * columns)
      for (let k = 0; k < 3; k++) {
        bruteForce(ensemble, features, k).forEach((value, feature) => {
          expect(contributions[feature * 3 + k]).to.be.closeTo(value, 1e-9)
        })
      }
    }
  })
  it('adds up to the margins of the model', () => {
    const { ensemble } = trained(13, { rounds: 80, depth: 6, minChildWeight: 0.1, rowShare: 0.8 })
    const matrix = anyMatrix(60, 8, 14)
    matrix.values.set([NaN, Infinity, -Infinity, 0], 0)
    const margins = ensembleMargins(ensemble, matrix)
    const explain = treeExplainer(leafPaths(ensemble))
    for (let row = 0; row < matrix.rows; row++) {
      const { contributions, expected } = explain(matrix.values, row * matrix.columns)
      for (let k = 0; k < 3; k++) {
        let sum = expected[k]!
        for (let feature = 0; feature < 8; feature++) sum += contributions[feature * 3 + k]!
        expect(sum).to.be.closeTo(margins[row * 3 + k]!, 1e-9)
      }
    }
  })
  it('gives nothing to a feature that no tree asks', () => {
    const { ensemble } = trained(15, { rounds: 3, depth: 2 })
    const asked = new Set(ensemble.trees.flatMap((tree) => [...tree.feature]))
    const idle = [0, 1, 2, 3, 4, 5, 6, 7].filter((feature) => !asked.has(feature))
    expect(idle).to.not.be.empty
    const { contributions } = treeExplainer(leafPaths(ensemble))(anyMatrix(1, 8, 16).values)
    for (const feature of idle) expect([...contributions.slice(feature * 3, feature * 3 + 3)]).to.deep.equal([0, 0, 0])
  })
})
