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

/**
 * The figure on all rows and its percentile interval over draws of groups with return. `figure` gets row numbers, repeated
 * as drawn; draws where it is not a number (a class did not come) are left out; without any other the bounds are NaN.
 */
export function bootstrapInterval(
  groups: ArrayLike<number>,
  figure: (rows: Int32Array) => number,
  { draws, coverage, seed }: BootstrapOptions = { draws: 1_000, coverage: 0.95, seed: 1 },
): Interval {
  const members = new Map<number, number[]>()
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] ?? 0
    const rows = members.get(group)
    if (rows === undefined) members.set(group, [row])
    else rows.push(row)
  }
  const units = [...members.values()]
  const random = seededRandom(seed)
  const figures: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const rows: number[] = []
    for (let unit = 0; unit < units.length; unit++) for (const row of units[below(random, units.length)] ?? []) rows.push(row)
    const value = figure(Int32Array.from(rows))
    if (Number.isFinite(value)) figures.push(value)
  }
  const sorted = Float64Array.from(figures).sort()
  const tail = (1 - coverage) / 2
  const value = figure(Int32Array.from({ length: groups.length }, (_, row) => row))
  return { value, low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) }
}

/** Quantile of ascending numbers with straight lines between them; NaN of none. */
export function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const here = sorted[low] ?? NaN
  return here + (at - low) * ((sorted[Math.min(low + 1, sorted.length - 1)] ?? NaN) - here)
}
