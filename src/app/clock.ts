/** The one place that asks the machine for the time. */
export interface Clock {
  readonly now: () => Date
}
export const systemClock: Clock = { now: () => new Date() }
