import { expect } from 'chai'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { modelScoreSchema } from '../../src/domain/analysis.ts'
import { alarmOf, dangerOf } from '../../src/domain/outcomes.ts'
import { loadClassifier, loadClassifierBytes } from '../../src/scoring/classifier.ts'
import { featureNames, modelInput } from '../../src/scoring/features/model-input.ts'
import { blendedProbabilities } from '../../src/scoring/learners/blend.ts'
import { ModelError } from '../../src/scoring/model.ts'
import { modelFile } from '../../src/scoring/onnx/model-graph.ts'
import { cardOf, inventedMails, matrixOfInputs, sparseOfInputs, steadyModel, tinyModel, writeModel } from '../helpers/tiny-model.ts'
import { blended } from './learners/given.ts'

const refusal = async (attempt: Promise<unknown>): Promise<ModelError> => {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ModelError)) throw new Error(`expected a ModelError, got ${String(error)}`)
  return error
}

describe('classifier', () => {
  const tiny = tinyModel()
  const { file, card, model } = tiny
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'classifier-'))
  })
  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('gives the probabilities of the trainer, with alarm, danger and reasons as the contract has them', async () => {
    const classifier = await loadClassifier(writeModel(folder, tiny))
    const inputs = inventedMails.map(({ message }) => modelInput({ message, findings: [] }))
    const expected = blendedProbabilities(model, matrixOfInputs(inputs), sparseOfInputs(inputs))
    for (const [row, { message, label }] of inventedMails.entries()) {
      const score = await classifier.classify({ message, findings: [] })
      expect(modelScoreSchema.parse(score)).to.deep.equal(score)
      expect(score).to.include({ name: 'tiny', version: '1.2.3', probability: score.classes.malicious })
      for (const [k, value] of Object.values(score.classes).entries()) expect(value).to.be.closeTo(expected[row * 3 + k]!, 1e-6)
      expect([score.alarm, score.danger]).to.deep.equal([alarmOf(score.classes), dangerOf(score.classes)])
      if (label === 0) expect(score.contributions.some(({ contribution }) => contribution > 0)).to.equal(true)
    }
    await classifier.close()
  })
  it('answers many at once as it answers each alone', async () => {
    const classifier = await loadClassifierBytes(file, card)
    const sources = inventedMails.map(({ message }) => ({ message, findings: [] }))
    const together = await Promise.all(sources.map((source) => classifier.classify(source)))
    for (const [index, source] of sources.entries()) expect(await classifier.classify(source)).to.deep.equal(together[index])
    await classifier.close()
  })

  describe('refuses', () => {
    const changed = Uint8Array.from(file)
    changed[changed.length - 1] = changed[changed.length - 1]! ^ 1
    const other = blended(31).file
    const noModel = Buffer.from('no model')
    const scales = modelFile({ ...model, calibration: { scale: Float64Array.of(1, 1, 2), bias: new Float64Array(3) } })
    for (const [what, bytes, value, fault, sentence] of [
      ['a tampered file', changed, card, 'digest', /changed or does not belong to its card; install both again/],
      ['a file that is no model, whatever its card says', noModel, cardOf(noModel), 'invalid', /install it again/],
      ['a model of another shape', other, cardOf(other), 'shape', /train it again/],
      ['a model with scales of each class', scales, cardOf(scales), 'invalid', /train it again/],
      [
        'features of another version',
        file,
        { ...card, features: { ...card.features, version: 'older' } },
        'features',
        /version older.*train it again/,
      ],
      [
        'other features',
        file,
        { ...card, features: { ...card.features, names: [...featureNames, 'one_more'] } },
        'features',
        /train it again/,
      ],
      [
        'features of other names',
        file,
        { ...card, features: { ...card.features, names: featureNames.map((_, at) => `f${at}`) } },
        'features',
        /train it again/,
      ],
      ['text hashed into other buckets', file, { ...card, features: { ...card.features, buckets: 16 } }, 'features', /train it again/],
      ['a card without a digest', file, { ...card, file: { bytes: 1 } }, 'card', /file\.sha256.*install model and card again/],
      ['a card with words that the program does not know', file, { ...card, more: 1 }, 'card', /install model and card again/],
      ['a card that is none', file, null, 'card', /as a whole.*install model and card again/],
      [
        'thresholds that are not in order',
        file,
        { ...card, thresholds: { ...card.thresholds, suspicious: { above: 0.9, falsePositiveRate: 0.01 } } },
        'card',
        /not in order/,
      ],
    ] as const) {
      it(what, async () => {
        const error = await refusal(loadClassifierBytes(bytes, value))
        expect(error.fault).to.equal(fault)
        expect(error.message).to.match(sentence)
      })
    }
    it('a file that is missing, a card that is missing, and a card that is no JSON', async () => {
      const place = path.join(folder, 'places')
      const target = writeModel(place, tiny)
      rmSync(target)
      expect((await refusal(loadClassifier(target))).fault).to.equal('unreadable')
      writeFileSync(path.join(place, 'tiny.json'), '{')
      expect((await refusal(loadClassifier(target))).fault).to.equal('card')
      rmSync(path.join(place, 'tiny.json'))
      const error = await refusal(loadClassifier(target))
      expect([error.fault, error.message.includes('tiny.json')]).to.deep.equal(['card', true])
    })
  })

  it('of one answer says that of every mail', async () => {
    const steady = steadyModel({ malicious: 0.7, spam: 0.2, legitimate: 0.1 })
    const classifier = await loadClassifierBytes(steady.file, steady.card)
    const [first] = inventedMails
    const { classes, contributions } = await classifier.classify({ message: first!.message, findings: [] })
    expect(classes.malicious).to.be.closeTo(0.7, 1e-6)
    expect(classes.spam).to.be.closeTo(0.2, 1e-6)
    expect(contributions).to.deep.equal([])
    await classifier.close()
  })
})
