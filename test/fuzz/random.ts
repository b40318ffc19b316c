/** Numbers that look like chance and are the same for the same seed (mulberry32). */

export interface Chance {
  /** From 0 up to 1, without 1. */
  readonly next: () => number
  /** A whole number from 0 to `below` - 1. */
  readonly under: (below: number) => number
  readonly pick: <T>(from: readonly T[]) => T
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const under = (below: number): number => Math.floor(next() * below)
  return {
    next,
    under,
    pick: (from) => {
      const found = from[under(from.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
  }
}
