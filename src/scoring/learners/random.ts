/** Numbers that look random and are the same for the same seed on every machine: training never asks the machine for chance. */

/** The next number of a seeded sequence, in [0, 1). */
export type Random = () => number

/** The sequence of a seed (any number; its low 32 bits count): mulberry32, period 2^32, enough for shuffles and samples. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number in [0, bound). */
export const below = (random: Random, bound: number): number => Math.floor(random() * bound)

/** Shuffles the numbers in place (Fisher and Yates) and gives the same array back. */
export function shuffle<T extends Int32Array | Uint32Array>(values: T, random: Random): T {
  for (let last = values.length - 1; last > 0; last--) {
    const other = below(random, last + 1)
    const kept = values[last] ?? 0
    values[last] = values[other] ?? 0
    values[other] = kept
  }
  return values
}

/** The whole numbers 0 … count − 1. */
export const upTo = (count: number): Int32Array => Int32Array.from({ length: count }, (_, index) => index)
