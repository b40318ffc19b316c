import { expect } from 'chai'
import fc from 'fast-check'
import { leafPaths } from '../../../src/scoring/learners/tree-paths.ts'
import { treeExplainer } from '../../../src/scoring/learners/tree-shap.ts'
import { modelFile } from '../../../src/scoring/onnx/model-graph.ts'
import { modelParts } from '../../../src/scoring/onnx/model-parts.ts'
import { blended } from '../learners/given.ts'

describe('parts of a model file', () => {
  const { model, dense, file } = blended(41)

  it('are what was written, and written again give the same file', () => {
    const parts = modelParts(file)
    expect(parts.model).to.deep.equal(model)
    expect([...parts.metadata]).to.deep.equal([['name', 'test']])
    expect(Buffer.from(modelFile(parts.model, Object.fromEntries(parts.metadata))).equals(file)).to.equal(true)
  })
  it('explain as the trained trees do', () => {
    const [one, two] = [model.trees, modelParts(file).model.trees].map((trees) => treeExplainer(leafPaths(trees))(dense.values))
    expect(one).to.deep.equal(two)
  })
  it('are refused as a RangeError, never read without end, where bytes are cut or changed', () => {
    const attempt = (bytes: Uint8Array): void => {
      try {
        const { trees } = modelParts(bytes).model
        treeExplainer(leafPaths(trees))(new Float32Array(trees.features))
      } catch (error) {
        expect(error).to.be.instanceOf(RangeError)
      }
    }
    for (const bytes of [new Uint8Array(), Buffer.from('no model'), file.slice(0, 100), file.slice(0, file.length - 9)]) {
      expect(() => modelParts(bytes)).to.throw(RangeError)
    }
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, value) => {
        const bytes = Uint8Array.from(file)
        bytes[at] = value
        attempt(bytes)
      }),
      { numRuns: 60 },
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), attempt))
  })
  it('are refused where a tree walks in circles, shares a branch or asks a feature that is not there', () => {
    const [tree] = model.trees.trees
    const damaged = (changes: object): Uint8Array => modelFile({ ...model, trees: { ...model.trees, trees: [{ ...tree!, ...changes }] } })
    expect(tree!.feature.length).to.be.greaterThan(3)
    modelParts(damaged({}))
    const first = tree!.left.slice()
    for (const child of [0, tree!.right[0]!, tree!.feature.length, -1]) {
      first[0] = child
      expect(() => modelParts(damaged({ left: first }))).to.throw(RangeError, 'A tree that is none')
    }
    expect(() => modelParts(damaged({ feature: tree!.feature.map((feature) => (feature < 0 ? feature : 8)) }))).to.throw(
      RangeError,
      'A tree that is none',
    )
  })
  it('of another writer are refused', () => {
    const other = Buffer.from(file)
    other.write('anomiy', other.indexOf('anomix'))
    expect(() => modelParts(other)).to.throw(RangeError, 'not written by anomix')
  })
})
