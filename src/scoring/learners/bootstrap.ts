/** How far a figure would move with other mails of the same kind: whole groups (campaigns) are drawn, for their rows are not independent. */
import { below, seededRandom } from './random.ts'

/** A figure with the bounds of its interval. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface BootstrapOptions {
  readonly draws: number
  /** Share of draws inside the interval. */
  readonly coverage: number
  readonly seed: number
}

const usual: BootstrapOptions = { draws: 1_000, coverage: 0.95, seed: 1 }

/**
 * The figure on all rows and its percentile interval over draws of groups with return. `figure` gets row numbers, repeated
 * as drawn; draws where it is not a number (a class did not come) are left out; without any other the bounds are NaN.
 */
export function bootstrapInterval(
  groups: ArrayLike<number>,
  figure: (rows: Int32Array) => number,
  options: BootstrapOptions = usual,
): Interval {
  const repeated = (weights: Int32Array): Int32Array => {
    const rows: number[] = []
    for (let row = 0; row < weights.length; row++) for (let time = 0; time < (weights[row] ?? 0); time++) rows.push(row)
    return Int32Array.from(rows)
  }
  const [interval] = bootstrapIntervals(groups, (weights) => [figure(repeated(weights))], options)
  return interval ?? { value: NaN, low: NaN, high: NaN }
}

/**
 * The same for many figures by the same draws: `figures` gets how often each row was drawn (1 each for the value itself) and
 * gives always as many numbers. It must not keep the array. Groups are drawn in the order of their numbers, so the order of
 * rows does not matter.
 */
export function bootstrapIntervals(
  groups: ArrayLike<number>,
  figures: (weights: Int32Array) => readonly number[],
  { draws, coverage, seed }: BootstrapOptions = usual,
): readonly Interval[] {
  const numbers = [...new Set(Array.from(groups))].sort((one, other) => one - other)
  const unitOf = new Map(numbers.map((group, unit) => [group, unit]))
  const units = Int32Array.from(groups, (group) => unitOf.get(group) ?? 0)
  const values = figures(new Int32Array(groups.length).fill(1))
  const drawn = values.map((): number[] => [])
  const random = seededRandom(seed)
  const times = new Int32Array(numbers.length)
  const weights = new Int32Array(groups.length)
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0)
    for (let unit = 0; unit < times.length; unit++) {
      const chosen = below(random, times.length)
      times[chosen] = (times[chosen] ?? 0) + 1
    }
    for (let row = 0; row < weights.length; row++) weights[row] = times[units[row] ?? 0] ?? 0
    for (const [index, value] of figures(weights).entries()) if (Number.isFinite(value)) drawn[index]?.push(value)
  }
  const tail = (1 - coverage) / 2
  return values.map((value, index) => {
    const sorted = Float64Array.from(drawn[index] ?? []).sort()
    return { value, low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) }
  })
}

/** Quantile of ascending numbers with straight lines between them; NaN of none. */
export function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const here = sorted[low] ?? NaN
  return here + (at - low) * ((sorted[Math.min(low + 1, sorted.length - 1)] ?? NaN) - here)
}
