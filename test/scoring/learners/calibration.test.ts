import { expect } from 'chai'
import fc from 'fast-check'
import { calibrated, fitPlatt, fitTemperature, fitVectorScaling, identityCalibration } from '../../../src/scoring/learners/calibration.ts'
import { fitIsotonic, isotonicProbability } from '../../../src/scoring/learners/isotonic.ts'
import { brierScore, expectedCalibrationError, logLoss, reliabilityTable } from '../../../src/scoring/learners/probability-quality.ts'
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

  it('finds the temperature that logits were spoilt with', () => {
    const { scale, bias } = fitTemperature(
      logits.map((logit) => logit * 2.5),
      targets,
    )
    expect(scale[0]).to.be.closeTo(0.4, 0.02)
    expect([...scale]).to.deep.equal([scale[0], scale[0], scale[0]])
    expect([...bias]).to.deep.equal([0, 0, 0])
  })
  it('finds scale and bias of each class', () => {
    const spoilt = logits.map((logit, index) => (index % 3 === 0 ? 2 * logit + 1 : logit))
    const fitted = fitVectorScaling(spoilt, targets, 0.01)
    expect(fitted.scale[0]).to.be.closeTo(0.5, 0.05)
    expect(fitted.scale[1]).to.be.closeTo(1, 0.08)
    expect(fitted.bias[0]! - (fitted.bias[1]! + fitted.bias[2]!) / 2).to.be.closeTo(-0.5, 0.1)
    const before = logLoss(calibrated(spoilt, identityCalibration(3)), targets)
    const after = logLoss(calibrated(spoilt, fitted), targets)
    expect(after).to.be.lessThan(before - 0.05)
    expect(after).to.be.closeTo(logLoss(calibrated(logits, identityCalibration(3)), targets), 0.005)
  })
  it('stays near nothing done when there are next to no rows', () => {
    const { scale, bias } = fitVectorScaling(Float64Array.of(9, 0, 0, 0, 9, 0), { labels: Uint8Array.of(0, 1), classes: 3 })
    for (const value of scale) expect(value).to.be.closeTo(1, 0.1)
    for (const value of bias) expect(value).to.be.closeTo(0, 0.1)
  })
  it('never turns the order of classes round by temperature', () => {
    expect(
      fitTemperature(
        logits.map((logit) => -logit),
        targets,
      ).scale[0],
    ).to.be.greaterThan(0)
  })
  it('fits Platt to what was drawn, and stays finite where a threshold parts all', () => {
    const random = seededRandom(4)
    const scores = Float64Array.from({ length: 20_000 }, () => random() * 8 - 4)
    const outcomes = Uint8Array.from(scores, (score) => (random() < 1 / (1 + Math.exp(-(1.5 * score - 0.7))) ? 1 : 0))
    const { scale, bias } = fitPlatt(scores, outcomes)
    expect(scale).to.be.closeTo(1.5, 0.1)
    expect(bias).to.be.closeTo(-0.7, 0.1)
    const parted = fitPlatt([-2, -1, 1, 2], [0, 0, 1, 1])
    expect(parted.scale).to.be.within(0.1, 20)
    expect(Math.abs(parted.bias)).to.be.lessThan(1e-3)
  })
})

describe('isotonic regression', () => {
  it('pools violators', () => {
    const fit = fitIsotonic([1, 2, 3, 4, 5], [0, 1, 0, 1, 1])
    expect([...fit.from]).to.deep.equal([1, 2, 4])
    expect([...fit.probability]).to.deep.equal([0, 0.5, 1])
    expect([0, 1, 2.5, 3, 3.9, 4, 9].map((score) => isotonicProbability(fit, score))).to.deep.equal([0, 0, 0.5, 0.5, 0.5, 1, 1])
    expect(isotonicProbability(fitIsotonic([], []), 1)).to.be.NaN
  })
  it('rises, keeps the mean, and takes equal scores as one, in any order of rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1 })), { minLength: 1, maxLength: 40 }),
        (rows) => {
          const [scores, outcomes] = [rows.map(([score]) => score), rows.map(([, outcome]) => outcome)]
          const fit = fitIsotonic(scores, outcomes)
          fit.probability.forEach((value, index) => expect(value).to.be.at.least(fit.probability[index - 1] ?? 0))
          const fitted = scores.map((score) => isotonicProbability(fit, score))
          const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
          expect(sum(fitted)).to.be.closeTo(sum(outcomes), 1e-9)
          expect(fitIsotonic(scores.toReversed(), outcomes.toReversed())).to.deep.equal(fit)
        },
      ),
    )
  })
})

describe('quality of probabilities', () => {
  it('knows the sums that one can do by hand', () => {
    expect(brierScore([1, 0.5, 0], [1, 1, 1])).to.be.closeTo((0 + 0.25 + 1) / 3, 1e-12)
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
