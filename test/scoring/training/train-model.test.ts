import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { alarmOf, outcomes } from '../../../src/domain/outcomes.ts'
import { featureNames, featureVersion, textBuckets } from '../../../src/scoring/features/model-input.ts'
import { blendedProbabilities } from '../../../src/scoring/learners/blend.ts'
import { loadModelBytes } from '../../../src/scoring/model.ts'
import { modelParts } from '../../../src/scoring/onnx/model-parts.ts'
import { chooseThresholds } from '../../../src/scoring/training/choose-thresholds.ts'
import { answerJob, type HeldOutAnswer } from '../../../src/scoring/training/held-out.ts'
import { learning, type Uncalibrated } from '../../../src/scoring/training/learn.ts'
import { learnFromAll, trainModel, type TrainedModel } from '../../../src/scoring/training/train-model.ts'
import { packRows, rowsOf, type TrainingRow } from '../../../src/scoring/training/training-data.ts'
import { someRows } from '../../helpers/training-rows.ts'

const seed = 11

interface Learnt {
  readonly all: Uncalibrated
  readonly answers: readonly HeldOutAnswer[]
}

/** Trains; what was learnt before may be given, where only what is made of it matters. */
async function trained(rows: readonly TrainingRow[], learnt?: Learnt): Promise<TrainedModel & { readonly learnt: Learnt }> {
  const data = packRows(rows)
  const all = learnt?.all ?? learnFromAll(data, seed)
  let answers: readonly HeldOutAnswer[] = []
  const made = await trainModel(
    { data, origins: rows.map(({ origin }) => origin) },
    {
      seed,
      answer: (jobs) => {
        answers = learnt?.answers ?? jobs.map((job) => answerJob(data, job))
        return Promise.resolve(answers)
      },
      learnAll: () => Promise.resolve(all),
    },
  )
  return { ...made, learnt: { all, answers } }
}

describe('a training', function () {
  this.timeout(120_000)
  const rows = someRows(180)
  let made: Awaited<ReturnType<typeof trained>>
  before(async () => {
    made = await trained(rows)
  })

  it('gives the same bytes, thresholds and answers again', async () => {
    const { file, thresholds, heldOut, augmentedShare } = await trained(rows)
    expect(Buffer.from(file).equals(made.file)).to.equal(true)
    expect({ thresholds, heldOut, augmentedShare }).to.deep.equal({
      thresholds: made.thresholds,
      heldOut: made.heldOut,
      augmentedShare: made.augmentedShare,
    })
  })
  it('writes a file that says of every mail what the trainer says', async () => {
    const { model, metadata } = modelParts(made.file)
    expect(metadata.get('features')).to.equal(featureVersion)
    const { calibration } = model
    expect(model.trees.trees).to.have.length(learning.boosting.rounds * outcomes.length)
    const data = packRows(rows)
    const { dense, sparse } = rowsOf(data, data.places.original)
    const expected = blendedProbabilities({ ...made.learnt.all, calibration }, dense, sparse)
    const sha256 = createHash('sha256').update(made.file).digest('hex')
    const loaded = await loadModelBytes(made.file, {
      sha256,
      features: featureNames.length,
      classes: outcomes.length,
      buckets: textBuckets,
    })
    let furthest = 0
    for (const [mail, { original }] of rows.entries()) {
      const said = await loaded.score(original)
      said.forEach((value, label) => {
        furthest = Math.max(furthest, Math.abs(value - (expected[mail * outcomes.length + label] ?? NaN)))
      })
    }
    await loaded.close()
    expect(furthest).to.be.lessThan(1e-6)
  })
  it('tells of each mail what models said that had not seen it', () => {
    expect(made.heldOut).to.have.length(rows.length)
    const donated = new Set(rows.flatMap(({ donor, origin }) => (donor ? [origin.campaign] : [])))
    rows.forEach(({ origin, attacked }, mail) => {
      const said = made.heldOut[mail]
      const kept = donated.has(origin.campaign)
      expect(said?.campaign === null, String(mail)).to.equal(kept)
      expect(said?.headless === null, String(mail)).to.equal(kept)
      expect(said?.attacked === null, String(mail)).to.equal(kept || attacked === null)
      if (said !== undefined && said.campaign !== null) {
        const { malicious, spam, legitimate } = said.campaign
        expect(malicious + spam + legitimate).to.be.closeTo(1, 1e-9)
      }
    })
    const asked = rows.flatMap(({ origin }, mail) => {
      const said = made.heldOut[mail]?.campaign ?? null
      return said === null ? [] : [said[origin.outcome] > 0.5]
    })
    expect(asked.filter(Boolean).length / asked.length).to.be.greaterThan(0.9)
    expect(made.heldOut.filter(({ source }) => source !== null).length).to.be.greaterThan(100)
  })
  it('takes its thresholds from the real legitimate mail among them', async () => {
    const alarms = (asking: 'campaign' | 'source', of: TrainedModel, all: readonly TrainingRow[]): readonly number[] =>
      all.flatMap(({ origin }, mail) => {
        const said = of.heldOut[mail]?.[asking] ?? null
        return said === null || origin.outcome !== 'legitimate' || origin.kind !== 'real' ? [] : [alarmOf(said)]
      })
    expect(made.thresholds).to.deep.equal(
      chooseThresholds({ campaign: alarms('campaign', made, rows), source: alarms('source', made, rows) }),
    )
    const synthetic = rows.map((row, mail) => (mail % 6 === 2 ? { ...row, origin: { ...row.origin, kind: 'synthetic' } } : row))
    const other = await trained(synthetic, made.learnt)
    expect(other.thresholds).to.deep.equal(
      chooseThresholds({ campaign: alarms('campaign', other, synthetic), source: alarms('source', other, synthetic) }),
    )
    expect(Buffer.from(other.file).equals(made.file)).to.equal(true)
  })
  it('tells the share that padded mails have', () => {
    const { places, weights } = packRows(rows)
    const sum = (of: Int32Array): number => weights.reduce((total, weight, mail) => total + ((of[mail] ?? -1) < 0 ? 0 : weight), 0)
    expect(made.augmentedShare).to.be.closeTo(sum(places.padded) / (sum(places.padded) + sum(places.original)), 1e-6)
    expect(made.augmentedShare).to.be.within(0.4, 0.5)
  })
})
