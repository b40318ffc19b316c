import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { loadModel, loadModelBytes, ModelError } from '../../src/scoring/model.ts'
import { blended } from './learners/given.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const faultOf = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'none',
    (error: unknown) => (error instanceof ModelError ? error.fault : String(error)),
  )

describe('model', () => {
  const { file } = blended(31)
  const expectation = { sha256: sha256(file), features: 8, classes: 3, buckets: 64 }
  const input = { features: new Float32Array(8), indices: Int32Array.of(1, 63), values: Float32Array.of(1, 0.5) }
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'model-'))
  })
  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('loads a file and gives probabilities that add up to one', async () => {
    const name = path.join(folder, 'good.onnx')
    writeFileSync(name, file)
    const model = await loadModel(name, expectation)
    const probabilities = await model.score(input)
    expect(probabilities).to.have.length(3)
    expect(probabilities.reduce((sum, value) => sum + value, 0)).to.be.closeTo(1, 1e-6)
    await model.close()
  })
  it('says that a file is missing', async () => {
    expect(await faultOf(loadModel(path.join(folder, 'none.onnx'), expectation))).to.equal('unreadable')
  })
  it('refuses a file of another digest before the runtime sees it', async () => {
    const changed = Uint8Array.from(file)
    changed[changed.length - 1] = changed[changed.length - 1]! ^ 1
    expect(await faultOf(loadModelBytes(changed, expectation))).to.equal('digest')
  })
  it('refuses a file that is cut off, and one that is no model', async () => {
    for (const bytes of [file.slice(0, file.length / 2), Buffer.from('no model'), new Uint8Array()]) {
      expect(await faultOf(loadModelBytes(bytes, { ...expectation, sha256: sha256(bytes) }))).to.be.oneOf(['invalid', 'shape'])
    }
  })
  it('refuses a model for other features or classes', async () => {
    expect(await faultOf(loadModelBytes(file, { ...expectation, features: 9 }))).to.equal('shape')
    expect(await faultOf(loadModelBytes(file, { ...expectation, classes: 2 }))).to.equal('shape')
  })
  it('refuses input that does not fit, and answers the next one', async () => {
    const model = await loadModelBytes(file, expectation)
    expect(await faultOf(model.score({ ...input, features: new Float32Array(7) }))).to.equal('input')
    expect(await faultOf(model.score({ ...input, indices: Int32Array.of(1) }))).to.equal('input')
    for (const index of [64, -1]) expect(await faultOf(model.score({ ...input, indices: Int32Array.of(0, index) }))).to.equal('input')
    expect(await faultOf(model.score({ ...input, values: Float32Array.of(NaN, 1) }))).to.equal('failed')
    expect(await faultOf(model.score(input))).to.equal('none')
    await model.close()
  })
})
