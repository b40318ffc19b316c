/** What the learners eat: numbers in rows. They know no mails, no feature names and no files. */

/** Dense features, row after row; NaN stands for a value that is not known. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** Sparse features in compressed rows: row i owns `indices` and `values` from `starts[i]` up to `starts[i + 1]`. */
export interface SparseMatrix {
  readonly rows: number
  /** How many columns there are: every index lies below. */
  readonly columns: number
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float32Array
}

/** The class of each row (0 … classes − 1) and what the row counts for; weights default to 1. */
export interface Targets {
  readonly labels: Uint8Array
  readonly classes: number
  readonly weights?: Float32Array
}

/** Says what is wrong with targets for so many rows, or null: a programming error is named before hours of training. */
export function targetFault({ labels, classes, weights }: Targets, rows: number): string | null {
  if (labels.length !== rows) return `${labels.length} labels for ${rows} rows`
  if (weights !== undefined && weights.length !== rows) return `${weights.length} weights for ${rows} rows`
  if (!Number.isInteger(classes) || classes < 2 || classes > 255) return `${classes} classes`
  if (labels.some((label) => label >= classes)) return `a label beyond the ${classes} classes`
  if (weights?.some((weight) => !(weight >= 0 && weight < Infinity)) === true) return 'a weight that is negative or not finite'
  return null
}

/** Exponentials of the numbers at `offset`, divided by their sum; in place, safe for large numbers. */
export function softmaxInPlace(values: Float64Array, offset: number, classes: number): void {
  let highest = -Infinity
  for (let k = 0; k < classes; k++) highest = Math.max(highest, values[offset + k] ?? 0)
  let sum = 0
  for (let k = 0; k < classes; k++) {
    const power = Math.exp((values[offset + k] ?? 0) - highest)
    values[offset + k] = power
    sum += power
  }
  for (let k = 0; k < classes; k++) values[offset + k] = (values[offset + k] ?? 0) / sum
}
