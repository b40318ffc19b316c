/** Sets that only grow together. */

/** Joins numbers below `size` into sets and tells the set of a number by its lowest member. */
export interface UnionFind {
  readonly join: (a: number, b: number) => void
  readonly find: (member: number) => number
}

/** Every number alone at first. Paths are halved while walked, so that no chain of joins makes a find slow. */
export function unionFind(size: number): UnionFind {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const find = (member: number): number => {
    let at = member
    for (;;) {
      const above = parent[at] ?? at
      if (above === at) return at
      const next = parent[above] ?? above
      parent[at] = next
      at = next
    }
  }
  return {
    find,
    join: (a, b) => {
      const one = find(a)
      const two = find(b)
      parent[Math.max(one, two)] = Math.min(one, two)
    },
  }
}
