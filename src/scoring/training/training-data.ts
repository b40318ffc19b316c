/** Rows of mails packed for the learners: plain numbers in memory that threads share. */
import type { MailOrigin } from '../../domain/evaluation.ts'
import { outcomes } from '../../domain/outcomes.ts'
import { featureNames, textBuckets } from '../features/model-input.ts'
import type { Matrix, SparseMatrix } from '../learners/matrix.ts'
import type { ModelInput } from '../model.ts'
import { rowWeights } from './row-weights.ts'

/** One mail as the learners see it. */
export interface TrainingRow {
  readonly origin: MailOrigin
  readonly html: boolean
  readonly original: ModelInput
  /** The same mail written anew with innocent words below it, to learn from; null where none was made. */
  readonly padded: ModelInput | null
  /** The same with other words, never learnt from: how the model stands an evasion. */
  readonly attacked: ModelInput | null
  /** Its words pad other mails, so nobody is asked about it or its campaign. */
  readonly donor: boolean
  /** Row of the donor whose words stand in `padded`; null where there is none. */
  readonly paddedBy: number | null
}

/** Forms in which a mail stands in the data. */
export type Form = 'original' | 'padded' | 'attacked'

/** Everything that training reads, without a mail's words. Places: row of the matrices of each mail in that form, −1 where there is none. */
export interface TrainingData {
  readonly mails: number
  readonly dense: Matrix
  readonly sparse: SparseMatrix
  readonly places: Readonly<Record<Form, Int32Array>>
  /** By mail. */
  readonly labels: Uint8Array
  readonly weights: Float32Array
  readonly campaigns: Int32Array
  readonly donors: Uint8Array
  /** Mail whose words pad this one, −1 where there is none. */
  readonly paddedBy: Int32Array
}

const floats = (length: number): Float32Array => new Float32Array(new SharedArrayBuffer(length * 4))
const integers = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4))
const bytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))

function filled<T extends Float32Array | Int32Array | Uint8Array>(array: T, values: ArrayLike<number>): T {
  array.set(values)
  return array
}

/** Packs the rows in their order. */
export function packRows(rows: readonly TrainingRow[]): TrainingData {
  const forms: readonly Form[] = ['original', 'padded', 'attacked']
  const inputs: ModelInput[] = []
  const placeOf = (input: ModelInput | null): number => (input === null ? -1 : inputs.push(input) - 1)
  const places = Object.fromEntries(
    forms.map((form) => [
      form,
      filled(
        integers(rows.length),
        rows.map((row) => placeOf(row[form])),
      ),
    ]),
  ) as Record<Form, Int32Array>
  return {
    mails: rows.length,
    dense: denseOf(inputs),
    sparse: sparseOf(inputs),
    places,
    labels: filled(bytes(rows.length), rows.map(labelOf)),
    weights: filled(floats(rows.length), rowWeights(rows.map(({ origin }) => origin))),
    campaigns: filled(
      integers(rows.length),
      rows.map(({ origin }) => origin.campaign),
    ),
    donors: filled(
      bytes(rows.length),
      rows.map(({ donor }) => (donor ? 1 : 0)),
    ),
    paddedBy: filled(
      integers(rows.length),
      rows.map(({ paddedBy }) => paddedBy ?? -1),
    ),
  }
}

/** Class of a mail as the learners number it. */
export const labelOf = ({ origin }: Pick<TrainingRow, 'origin'>): number => outcomes.indexOf(origin.outcome)

function denseOf(inputs: readonly ModelInput[]): Matrix {
  const columns = featureNames.length
  const values = floats(inputs.length * columns)
  inputs.forEach(({ features }, row) => {
    values.set(features, row * columns)
  })
  return { rows: inputs.length, columns, values }
}

function sparseOf(inputs: readonly ModelInput[]): SparseMatrix {
  const starts = integers(inputs.length + 1)
  inputs.forEach(({ indices }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + indices.length
  })
  const total = starts[inputs.length] ?? 0
  const indices = integers(total)
  const values = floats(total)
  inputs.forEach((input, row) => {
    indices.set(input.indices, starts[row] ?? 0)
    values.set(input.values, starts[row] ?? 0)
  })
  return { rows: inputs.length, columns: textBuckets, starts, indices, values }
}

/** Rows of both matrices, in the given order, as matrices of their own. */
export function rowsOf(
  { dense, sparse }: Pick<TrainingData, 'dense' | 'sparse'>,
  places: ArrayLike<number>,
): { readonly dense: Matrix; readonly sparse: SparseMatrix } {
  const { columns } = dense
  const rows = places.length
  const values = new Float32Array(rows * columns)
  const starts = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) {
    const place = places[row] ?? 0
    values.set(dense.values.subarray(place * columns, (place + 1) * columns), row * columns)
    starts[row + 1] = (starts[row] ?? 0) + (sparse.starts[place + 1] ?? 0) - (sparse.starts[place] ?? 0)
  }
  const indices = new Int32Array(starts[rows] ?? 0)
  const entries = new Float32Array(indices.length)
  for (let row = 0; row < rows; row++) {
    const place = places[row] ?? 0
    const [from, to] = [sparse.starts[place] ?? 0, sparse.starts[place + 1] ?? 0]
    indices.set(sparse.indices.subarray(from, to), starts[row] ?? 0)
    entries.set(sparse.values.subarray(from, to), starts[row] ?? 0)
  }
  return { dense: { rows, columns, values }, sparse: { rows, columns: sparse.columns, starts, indices, values: entries } }
}
