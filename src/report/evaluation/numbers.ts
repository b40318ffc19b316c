/** How figures are written. */
import type { EvaluationFigure, Measured } from '../../domain/evaluation.ts'

/** What stands where nothing could be computed. */
export const unknown = '–'

/** A share in percent with one decimal, two below one percent; without the sign. */
export function percent(share: number | null): string {
  if (share === null) return unknown
  const value = share * 100
  return value.toFixed(value !== 0 && value < 1 ? 2 : 1)
}

/** `93.1 (90.2–95.3)`, in percent; the bounds alone where they are known. */
export function percentWithBounds({ value, low, high }: Measured): string {
  return low === null || high === null ? percent(value) : `${percent(value)} (${percent(low)}–${percent(high)})`
}

/** Value of a figure: `93.1 %` or `0.9931`. */
export function figureValue({ form }: Pick<EvaluationFigure, 'form'>, value: number | null): string {
  if (value === null) return unknown
  return form === 'share' ? `${percent(value)} %` : value.toFixed(4)
}

/** Bounds of a figure: `90.2 % – 95.3 %`. */
export function figureBounds(figure: EvaluationFigure): string {
  if (figure.low === null || figure.high === null) return unknown
  return `${figureValue(figure, figure.low)} – ${figureValue(figure, figure.high)}`
}

/** A count in groups of thousands: `6,012`. */
export const counted = (count: number): string => count.toLocaleString('en-US')

/** A score or threshold with as many digits as tell it from its neighbours: `0.9`, `0.02554`. */
export const score = (value: number): string => String(Number(value.toPrecision(4)))
