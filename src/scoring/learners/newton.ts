/** Newton's method for a few parameters: calibration needs no more. */

/** Loss with its gradient and its (row-major) Hessian at a point. */
export interface Curvature {
  readonly loss: number
  readonly gradient: Float64Array
  readonly hessian: Float64Array
}

/** The point that minimises a smooth convex loss, from a start; steps are halved until the loss falls, 100 steps at most. */
export function minimise(at: (point: Float64Array) => Curvature, start: Float64Array): Float64Array {
  let point = start.slice()
  let here = at(point)
  for (let step = 0; step < 100; step++) {
    const direction = solve(here.hessian, here.gradient)
    const slope = direction.reduce((sum, value, index) => sum + value * (here.gradient[index] ?? 0), 0)
    if (!(slope > 1e-14)) return point
    let factor = 1
    let next = point
    let there = here
    for (; factor > 1e-10; factor /= 2) {
      next = point.map((value, index) => value - factor * (direction[index] ?? 0))
      there = at(next)
      if (there.loss <= here.loss - 1e-4 * factor * slope) break
    }
    if (factor <= 1e-10) return point
    point = next
    here = there
  }
  return point
}

/** Solves H x = g by elimination with pivots; a ridge too small to matter keeps directions without curvature finite. */
function solve(hessian: Float64Array, gradient: Float64Array): Float64Array {
  const size = gradient.length
  const wide = size + 1
  const rows = new Float64Array(size * wide)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++)
      rows[row * wide + column] = (hessian[row * size + column] ?? 0) + (row === column ? 1e-12 : 0)
    rows[row * wide + size] = gradient[row] ?? 0
  }
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot
    for (let row = pivot + 1; row < size; row++) {
      if (Math.abs(rows[row * wide + pivot] ?? 0) > Math.abs(rows[best * wide + pivot] ?? 0)) best = row
    }
    const chosen = rows.slice(best * wide, best * wide + wide)
    rows.copyWithin(best * wide, pivot * wide, pivot * wide + wide)
    rows.set(chosen, pivot * wide)
    const head = chosen[pivot] ?? 0
    if (head === 0) continue
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue
      const factor = (rows[row * wide + pivot] ?? 0) / head
      for (let column = pivot; column < wide; column++) {
        rows[row * wide + column] = (rows[row * wide + column] ?? 0) - factor * (chosen[column] ?? 0)
      }
    }
  }
  return Float64Array.from({ length: size }, (_, row) => {
    const head = rows[row * wide + row] ?? 0
    return head === 0 ? 0 : (rows[row * wide + size] ?? 0) / head
  })
}
