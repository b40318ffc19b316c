import { expect } from 'chai'
import { calibrated, fitSharedScaling, identityCalibration } from '../../../src/scoring/learners/calibration.ts'
import { expectedCalibrationError, logLoss, reliabilityTable } from '../../../src/scoring/learners/probability-quality.ts'
import { seededRandom } from '../../../src/scoring/learners/random.ts'

/** Logits whose softmax is the true chance of each class, and classes drawn by it. */
function honest(rows: number, seed: number): { readonly logits: Float64Array; readonly labels: Uint8Array } {
  const random = seededRandom(seed)
  const logits = Float64Array.from({ length: rows * 3 }, () => random() * 6 - 3)
  const probabilities = calibrated(logits, identityCalibration(3))
  const labels = Uint8Array.from({ length: rows }, (_, row) => {
    const drawn = random()
    const first = probabilities[row * 3]!
    return drawn < first ? 0 : drawn < first + probabilities[row * 3 + 1]! ? 1 : 2
  })
  return { logits, labels }
}

describe('calibration', () => {
  const { logits, labels } = honest(6_000, 1)
  const targets = { labels, classes: 3 }

  it('finds the scale and the biases that logits were spoilt with', () => {
    const spoilt = logits.map((logit, index) => 2.5 * (logit + (index % 3 === 0 ? 1 : 0)))
    const fitted = fitSharedScaling(spoilt, targets, 0.01)
    expect(fitted.scale[0]).to.be.closeTo(0.4, 0.02)
    expect([...fitted.scale]).to.deep.equal([fitted.scale[0], fitted.scale[0], fitted.scale[0]])
    expect(fitted.bias[0]! - (fitted.bias[1]! + fitted.bias[2]!) / 2).to.be.closeTo(-1, 0.1)
    const before = logLoss(calibrated(spoilt, identityCalibration(3)), targets)
    const after = logLoss(calibrated(spoilt, fitted), targets)
    expect(after).to.be.lessThan(before - 0.05)
    expect(after).to.be.closeTo(logLoss(calibrated(logits, identityCalibration(3)), targets), 0.005)
  })
  it('stays near nothing done when there are next to no rows', () => {
    const { scale, bias } = fitSharedScaling(Float64Array.of(9, 0, 0, 0, 9, 0), { labels: Uint8Array.of(0, 1), classes: 3 })
    for (const value of scale) expect(value).to.be.closeTo(1, 0.1)
    for (const value of bias) expect(value).to.be.closeTo(0, 0.1)
  })
  it('never turns the order of classes round', () => {
    const turned = logits.map((logit) => -logit)
    expect(fitSharedScaling(turned, targets).scale[0]).to.be.greaterThan(0)
  })
})

describe('quality of probabilities', () => {
  it('knows the sums that one can do by hand', () => {
    expect(
      logLoss(Float64Array.of(0.5, 0.5, 0.25, 0.75), { labels: Uint8Array.of(0, 0), classes: 2, weights: Float32Array.of(1, 3) }),
    ).to.be.closeTo((Math.log(2) + 3 * Math.log(4)) / 4, 1e-12)
    expect(expectedCalibrationError([0.9, 0.9, 0.9, 0.9, 0.1, 0.1], [1, 1, 1, 0, 0, 0], 10)).to.be.closeTo((4 * 0.15 + 2 * 0.1) / 6, 1e-12)
  })
  it('counts every row once, the ends included', () => {
    const table = reliabilityTable([0, 1 / 15, 0.5, 1], [0, 0, 1, 1])
    expect(table).to.have.length(15)
    expect(table.map(({ count }) => count)).to.deep.equal([2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1])
    expect(table[14]).to.include({ meanProbability: 1, share: 1 })
  })
  it('finds little error in honest probabilities and much in spoilt ones', () => {
    const { logits, labels } = honest(6_000, 8)
    const error = (scale: number): number => {
      const probabilities = calibrated(
        logits.map((logit) => logit * scale),
        identityCalibration(3),
      )
      return expectedCalibrationError(
        probabilities.filter((_, index) => index % 3 === 0),
        Uint8Array.from(labels, (label) => (label === 0 ? 1 : 0)),
      )
    }
    expect(error(1)).to.be.lessThan(0.025)
    expect(error(4)).to.be.greaterThan(0.08)
  })
})
