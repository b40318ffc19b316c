/** Counts look-ups against a provider's allowance; refuses, never waits. */

const minuteMs = 60_000

export interface QuotaOptions {
  /** Look-ups in any 60 seconds; null = unlimited. */
  readonly perMinute: number | null
  /** Look-ups in one day of UTC; null = unlimited. */
  readonly perDay: number | null
  readonly now: () => Date
}

export interface Quota {
  /** Takes one look-up; null where it may be made, otherwise why not (`quota: …`). */
  readonly take: () => string | null
  /** The provider itself says that the allowance is used up: nothing is asked for a minute. */
  readonly exhaust: (reason: string) => void
}

/** Makes a counter in memory, empty at the start. */
export function createQuota({ perMinute, perDay, now }: QuotaOptions): Quota {
  let taken: readonly number[] = []
  let day = ''
  let today = 0
  let exhausted: { readonly since: number; readonly reason: string } | null = null
  /** A time later than now means that the clock was set back; it must not block for ever. */
  const isRecent = (time: number, at: number): boolean => time <= at && at - time < minuteMs

  return {
    take: () => {
      const date = now()
      const at = date.getTime()
      const thisDay = date.toISOString().slice(0, 10)
      if (thisDay !== day) {
        day = thisDay
        today = 0
      }
      taken = taken.filter((time) => isRecent(time, at))
      if (exhausted !== null && isRecent(exhausted.since, at)) return exhausted.reason
      if (perDay !== null && today >= perDay) return `quota: ${perDay} a day used up`
      if (perMinute !== null && taken.length >= perMinute) return `quota: ${perMinute} a minute used up`
      if (perMinute !== null) taken = [...taken, at]
      today += 1
      return null
    },
    exhaust: (reason) => {
      exhausted = { since: now().getTime(), reason }
    },
  }
}
