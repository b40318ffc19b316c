import { expect } from 'chai'
import { outcomes } from '../../../src/domain/outcomes.ts'
import { featureNames, textBuckets } from '../../../src/scoring/features/model-input.ts'
import type { ModelInput } from '../../../src/scoring/model.ts'
import { rowWeights } from '../../../src/scoring/training/row-weights.ts'
import { labelOf, packRows, rowsOf, type Form, type TrainingData } from '../../../src/scoring/training/training-data.ts'
import { anInput, aRow, someRows } from '../../helpers/training-rows.ts'

const columns = featureNames.length

/** The input in a row of the packed matrices. */
function unpacked({ dense, sparse }: Pick<TrainingData, 'dense' | 'sparse'>, row: number): ModelInput {
  const [from, to] = [sparse.starts[row] ?? 0, sparse.starts[row + 1] ?? 0]
  return {
    features: Float32Array.from(dense.values.subarray(row * columns, (row + 1) * columns)),
    indices: Int32Array.from(sparse.indices.subarray(from, to)),
    values: Float32Array.from(sparse.values.subarray(from, to)),
  }
}

describe('packed rows', () => {
  const rows = someRows(30)
  const data = packRows(rows)
  it('give each mail back in each of its forms, and say where there is none', () => {
    const places = new Set<number>()
    rows.forEach((row, mail) => {
      for (const form of ['original', 'padded', 'attacked'] satisfies readonly Form[]) {
        const place = data.places[form][mail] ?? NaN
        const input = row[form]
        if (input === null) {
          expect(place).to.equal(-1)
          continue
        }
        expect(unpacked(data, place)).to.deep.equal(input)
        places.add(place)
      }
    })
    expect(places.size).to.equal(data.dense.rows)
    expect(data.sparse).to.include({ rows: data.dense.rows, columns: textBuckets })
    expect(data.dense.columns).to.equal(columns)
  })
  it('keep class, weight, campaign and donors by mail', () => {
    expect([...data.labels]).to.deep.equal(rows.map(({ origin }) => outcomes.indexOf(origin.outcome)))
    expect([...data.weights]).to.deep.equal(rowWeights(rows.map(({ origin }) => origin)).map(Math.fround))
    expect([...data.campaigns]).to.deep.equal(rows.map(({ origin }) => origin.campaign))
    expect([...data.donors]).to.deep.equal(rows.map(({ donor }) => Number(donor)))
    expect([...data.paddedBy]).to.deep.equal(rows.map(() => -1))
    expect([...packRows([aRow(), aRow({}, { paddedBy: 0 })]).paddedBy]).to.deep.equal([-1, 0])
    expect(data.mails).to.equal(rows.length)
    expect(outcomes.map((outcome) => labelOf(aRow({ outcome })))).to.deep.equal([0, 1, 2])
  })
  it('lie in memory that threads share', () => {
    const { dense, sparse, labels, weights, campaigns, donors, paddedBy, places } = data
    for (const { buffer } of [
      dense.values,
      sparse.starts,
      sparse.indices,
      sparse.values,
      labels,
      weights,
      campaigns,
      donors,
      paddedBy,
      places.padded,
    ])
      expect(buffer).to.be.instanceOf(SharedArrayBuffer)
  })
  it('are chosen in the order asked for, more than once where asked', () => {
    const asked = [5, 0, 17, 5]
    const chosen = rowsOf(data, asked)
    asked.forEach((place, row) => {
      expect(unpacked(chosen, row)).to.deep.equal(unpacked(data, place))
    })
    expect(chosen.dense.rows).to.equal(4)
    expect(rowsOf(data, []).dense.values).to.have.length(0)
    expect([...rowsOf(data, []).sparse.starts]).to.deep.equal([0])
    const before = unpacked(data, 5)
    chosen.dense.values.fill(9)
    expect(unpacked(data, 5)).to.deep.equal(before)
  })
  it('may be of mails without text, or none', () => {
    const bare = packRows([aRow({}, { original: anInput(1) }), aRow({}, { original: anInput(2, [3]), padded: anInput(NaN) })])
    expect([...bare.sparse.starts]).to.deep.equal([0, 0, 1, 1])
    expect(unpacked(bare, 2).features.every(Number.isNaN)).to.equal(true)
    expect(packRows([])).to.deep.include({ mails: 0 })
  })
})
