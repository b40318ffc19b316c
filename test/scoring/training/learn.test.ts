import { expect } from 'chai'
import { outcomes } from '../../../src/domain/outcomes.ts'
import { headerColumns } from '../../../src/scoring/features/model-input.ts'
import { calibrated, identityCalibration } from '../../../src/scoring/learners/calibration.ts'
import { upTo } from '../../../src/scoring/learners/random.ts'
import { answerJob } from '../../../src/scoring/training/held-out.ts'
import { ask, learn } from '../../../src/scoring/training/learn.ts'
import { packRows, type TrainingData } from '../../../src/scoring/training/training-data.ts'
import { anInput, aRow, someRows } from '../../helpers/training-rows.ts'

const classes = outcomes.length
const mostLikely = (logits: Float64Array, row: number): number => {
  const own = [...logits.slice(row * classes, (row + 1) * classes)]
  return own.indexOf(Math.max(...own))
}

describe('learning', function () {
  this.timeout(60_000)
  const rows = someRows(75)
  const data = packRows(rows)
  const unseen = packRows(someRows(75, 2))
  const done: number[] = []
  const model = learn(data, upTo(data.mails), { seed: 1, onProgress: (share) => done.push(share) })

  it('tells classes apart that can be told apart, in mail that it has not seen', () => {
    const logits = ask(model, unseen, upTo(unseen.mails), 'original')
    const right = upTo(unseen.mails).filter((mail) => mostLikely(logits, mail) === unseen.labels[mail]).length
    expect(right / unseen.mails).to.be.greaterThan(0.95)
  })
  it('tells how far it is, in order, up to all', () => {
    expect(done.at(-1)).to.equal(1)
    expect(done).to.deep.equal(done.toSorted((one, other) => one - other))
    expect(done.length).to.be.greaterThan(10)
  })
  it('answers in the order of the mails, and with NaN where a mail has no such form', () => {
    const mails = Int32Array.of(7, 4, 1, 0)
    expect(rows.map(({ padded }) => padded === null).slice(0, 8)).to.include(true)
    const padded = ask(model, data, mails, 'padded')
    expect([...padded].map(Number.isNaN)).to.deep.equal(
      [7, 4, 1, 0].flatMap((mail) => new Array<boolean>(classes).fill(rows[mail]?.padded === null)),
    )
    const all = ask(model, data, upTo(data.mails), 'padded')
    expect([...padded.slice(6, 9)]).to.deep.equal([...all.slice(3, 6)])
    expect([...ask(model, data, Int32Array.of(2), 'attacked')]).to.deep.equal([NaN, NaN, NaN])
    expect(ask(model, data, new Int32Array(), 'original')).to.have.length(0)
  })
  it('without header asks of the rows as if their header were unknown, and leaves them as they were', () => {
    const before = data.dense.values.slice()
    const headless = ask(model, data, upTo(data.mails), 'original', true)
    expect(data.dense.values).to.deep.equal(before)
    const blanked: TrainingData = { ...data, dense: { ...data.dense, values: before.slice() } }
    for (let row = 0; row < blanked.dense.rows; row++)
      for (const column of headerColumns) blanked.dense.values[row * blanked.dense.columns + column] = NaN
    expect(headless).to.deep.equal(ask(model, blanked, upTo(data.mails), 'original'))
    expect(headless).to.not.deep.equal(ask(model, data, upTo(data.mails), 'original'))
  })
  it('does not change the packed mails, though it blanks the header of some', () => {
    const again = packRows(rows)
    expect(data.dense.values).to.deep.equal(again.dense.values)
    expect(data.sparse.values).to.deep.equal(again.sparse.values)
  })
  it('learns from the given mails alone', () => {
    const few = upTo(data.mails).filter((mail) => mail % 2 === 0)
    const others: TrainingData = { ...data, labels: data.labels.map((label, mail) => (mail % 2 === 0 ? label : (label + 1) % 3)) }
    expect(learn(others, few, { seed: 3 }).linear.weights).to.deep.equal(learn(data, few, { seed: 3 }).linear.weights)
  })
  it('answers a round with what its own model says of each form', () => {
    const [train, test] = [upTo(60), Int32Array.of(60, 66, 62)]
    const { original, attacked, headless } = answerJob(data, { round: 'campaign', train, test, seed: 5 })
    const own = learn(data, train, { seed: 5 })
    expect(original).to.deep.equal(ask(own, data, test, 'original'))
    expect(attacked).to.deep.equal(ask(own, data, test, 'attacked'))
    expect(headless).to.deep.equal(ask(own, data, test, 'original', true))
    expect([...attacked].map(Number.isNaN)).to.deep.equal([0, 0, 0, 0, 0, 0, 1, 1, 1].map(Boolean))
  })
  it('in a round by source learns from no mail with words of a donor that the round leaves out', () => {
    const [train, test] = [upTo(60), Int32Array.of(60, 66, 62)]
    const donorOf = (mail: number): number | null => [null, 3, 70][mail % 3] ?? null
    const donated = packRows(rows.map((row, mail) => ({ ...row, paddedBy: donorOf(mail) })))
    const asked = (round: 'campaign' | 'source') => answerJob(donated, { round, train, test, seed: 5 }).original
    const padded = train.filter((mail) => mail % 3 !== 2)
    expect(asked('source')).to.deep.equal(ask(learn(data, train, { seed: 5, padded }), data, test, 'original'))
    expect(asked('campaign')).to.deep.equal(ask(learn(data, train, { seed: 5 }), data, test, 'original'))
    expect(asked('source')).to.not.deep.equal(asked('campaign'))
  })
  it('still tells mails apart that have no header, for it learns without it too', () => {
    const headless = ask(model, unseen, upTo(unseen.mails), 'original', true)
    const right = upTo(unseen.mails).filter((mail) => mostLikely(headless, mail) === unseen.labels[mail]).length
    expect(right / unseen.mails).to.be.greaterThan(0.9)
  })
  it('is not sure of a mail without header where the header alone tells the classes apart', () => {
    const [column = 0] = headerColumns
    const told = Array.from({ length: 90 }, (_, index) => {
      const original = anInput(NaN)
      original.features[column] = index % 3
      return aRow({ outcome: outcomes[index % 3] ?? 'spam', campaign: index }, { original })
    })
    const packed = packRows(told)
    const learnt = learn(packed, upTo(packed.mails), { seed: 1 })
    const surest = (headless: boolean): number => {
      const logits = ask(learnt, packed, Int32Array.of(0, 1, 2), 'original', headless)
      return Math.max(...calibrated(logits, identityCalibration(classes)))
    }
    expect(surest(false)).to.be.greaterThan(0.8)
    expect(surest(true)).to.be.lessThan(0.6)
  })
})
