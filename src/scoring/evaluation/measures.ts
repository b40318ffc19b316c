/** What a figure is before it is measured: its name and how it follows from how often each mail counts. */
import type { EvaluationFigure, Measured } from '../../domain/evaluation.ts'
import type { Interval } from '../learners/bootstrap.ts'

/** How often each row counts: 1 each for the figure itself, as drawn for its interval. */
export type Weights = ArrayLike<number>

/** Figures that are measured together, in one walk; numbers in the order of `mails`, NaN where undefined. */
export interface Measure {
  /** Mails that each figure rests on. */
  readonly mails: readonly number[]
  readonly of: (weights: Weights) => readonly number[]
  /** False where draws say nothing of how far the figure could move. */
  readonly interval: boolean
}

export type FigureHead = Pick<EvaluationFigure, 'id' | 'section' | 'name' | 'form'>

/** A measure whose numbers are figures with names. */
export interface NamedMeasure {
  readonly heads: readonly FigureHead[]
  readonly measure: Measure
}

/** Mean over the rows of a value that each row has. */
export function meanOver(rows: ArrayLike<number>, valueOf: (row: number) => number): Measure {
  const picked = Int32Array.from(rows)
  const values = Float64Array.from(picked, valueOf)
  return {
    mails: [picked.length],
    interval: true,
    of: (weights) => {
      let sum = 0
      let total = 0
      for (let index = 0; index < picked.length; index++) {
        const weight = weights[picked[index] ?? 0] ?? 0
        sum += weight * (values[index] ?? 0)
        total += weight
      }
      return [sum / total]
    },
  }
}

/** Share of the rows for which something holds. */
export const shareOf = (rows: ArrayLike<number>, holds: (row: number) => boolean): Measure => meanOver(rows, (row) => (holds(row) ? 1 : 0))

/** Where nothing was asked. */
export const unmeasured: Measure = { mails: [0], interval: false, of: () => [NaN] }

/** A measure of one number with its name. */
export const named = (head: FigureHead, measure: Measure): NamedMeasure => ({ heads: [head], measure })

/** Without bounds where the value itself is undefined. */
export function measured({ value, low, high }: Interval, mails: number, interval: boolean): Measured {
  const known = Number.isFinite(value)
  const orNull = (number: number): number | null => (known && interval && Number.isFinite(number) ? number : null)
  return { value: known ? value : null, low: orNull(low), high: orNull(high), mails }
}
