import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { blendedProbabilities } from '../../../src/scoring/learners/blend.ts'
import type { Matrix, SparseMatrix } from '../../../src/scoring/learners/matrix.ts'
import { loadModelBytes, type LoadedModel, type ModelInput } from '../../../src/scoring/model.ts'
import { modelFile } from '../../../src/scoring/onnx/model-graph.ts'
import { anyMatrix, anySparse, blended } from '../learners/given.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const rowOf = (dense: Matrix, { starts, indices, values }: SparseMatrix, row: number): ModelInput => ({
  features: dense.values.slice(row * dense.columns, (row + 1) * dense.columns),
  indices: indices.slice(starts[row], starts[row + 1]),
  values: values.slice(starts[row], starts[row + 1]),
})

/** Greatest distance of any probability between trainer and runtime, mail by mail. */
async function distance(loaded: LoadedModel, expected: Float64Array, dense: Matrix, sparse: SparseMatrix): Promise<number> {
  let most = 0
  for (let row = 0; row < dense.rows; row++) {
    const probabilities = await loaded.score(rowOf(dense, sparse, row))
    probabilities.forEach((value, k) => (most = Math.max(most, Math.abs(value - expected[row * 3 + k]!))))
  }
  return most
}

describe('ONNX graph', () => {
  const { model, dense, sparse, file } = blended(21)
  const expectation = { sha256: sha256(file), features: 8, classes: 3, buckets: 64 }
  let loaded: LoadedModel
  before(async () => {
    loaded = await loadModelBytes(file, expectation)
  })
  after(() => loaded.close())

  it('gives the probabilities of the trainer for the rows of the training, unknown values and empty texts included', async () => {
    expect(await distance(loaded, blendedProbabilities(model, dense, sparse), dense, sparse)).to.be.at.most(1e-6)
  })
  it('gives them for rows never seen', async () => {
    const other = anyMatrix(200, 8, 77)
    const texts = anySparse(200, 64, 78)
    expect(await distance(loaded, blendedProbabilities(model, other, texts), other, texts)).to.be.at.most(1e-6)
  })
  it('parts at every edge as the trainer does: on it, one float32 above and below, and beyond all numbers', async () => {
    const edges = model.trees.trees.flatMap((tree) =>
      [...tree.threshold].flatMap((threshold, node) => (tree.feature[node]! >= 0 ? [{ feature: tree.feature[node]!, threshold }] : [])),
    )
    const step = (value: number, by: number): number => {
      const bits = new Int32Array(Float32Array.of(value).buffer)
      bits[0] = bits[0]! + (value < 0 ? -by : by)
      return new Float32Array(bits.buffer)[0]!
    }
    const chosen = edges.filter((_, index) => index % 7 === 0).slice(0, 120)
    const lines = chosen.flatMap(({ feature, threshold }, index) =>
      [threshold, step(threshold, 1), step(threshold, -1)].map((value) => {
        const row = dense.values.slice((index % 300) * 8, (index % 300) * 8 + 8)
        row[feature] = value
        return row
      }),
    )
    for (const value of [NaN, Infinity, -Infinity, 3.4e38, -3.4e38, 1e-45, -0]) lines.push(new Float32Array(8).fill(value))
    const other = { rows: lines.length, columns: 8, values: Float32Array.from(lines.flatMap((line) => [...line])) }
    const texts = anySparse(lines.length, 64, 5)
    expect(chosen.length).to.be.greaterThan(50)
    expect(await distance(loaded, blendedProbabilities(model, other, texts), other, texts)).to.be.at.most(1e-6)
  })
  it('takes trees of one leaf, and margins far from nought', async () => {
    const leaf = (value: number) => ({
      feature: Int32Array.of(-1),
      threshold: Float32Array.of(0),
      missingLeft: Uint8Array.of(0),
      left: Int32Array.of(0),
      right: Int32Array.of(0),
      value: Float32Array.of(value),
      cover: Float64Array.of(1),
    })
    const odd = { ...model, trees: { ...model.trees, trees: [leaf(40), leaf(-3), leaf(0.25), ...model.trees.trees] } }
    const bytes = modelFile(odd)
    const session = await loadModelBytes(bytes, { ...expectation, sha256: sha256(bytes) })
    expect(await distance(session, blendedProbabilities(odd, dense, sparse), dense, sparse)).to.be.at.most(1e-6)
    await session.close()
  })
  it('is written the same, byte for byte', () => {
    expect(Buffer.from(modelFile(model, { name: 'test' })).equals(file)).to.equal(true)
    expect(Buffer.from(modelFile(model, { name: 'other' })).equals(file)).to.equal(false)
  })
  it('refuses parts of different classes', () => {
    expect(() => modelFile({ ...model, linear: { ...model.linear, classes: 2 } })).to.throw(RangeError)
  })
})
