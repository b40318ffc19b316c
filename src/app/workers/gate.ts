/** Lets a bounded number of callers in, in the order of their coming. */

export interface Gate {
  readonly enter: () => Promise<void>
  readonly leave: () => void
}

/** At most `size` at a time; the deadline of a message must not run while it waits. */
export function createGate(size: number): Gate {
  let free = size
  const waiting: (() => void)[] = []
  return {
    enter: async () => {
      if (free > 0) {
        free--
        return
      }
      await new Promise<void>((resolve) => waiting.push(resolve))
    },
    leave: () => {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    },
  }
}
