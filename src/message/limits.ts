/** Collects the budgets that a message breaks, each once, with the largest figure seen. */
import type { LimitBreach } from '../domain/analysis.ts'

export interface BreachLog {
  /** Notes that budget `name` was broken; a later larger `seen` replaces an earlier one. */
  add(name: string, limit: number, seen: number | null, description: string): void
  list(): readonly LimitBreach[]
}

/** A fresh log for one message. */
export function createBreachLog(): BreachLog {
  const breaches = new Map<string, LimitBreach>()
  return {
    add(name, limit, seen, description) {
      const known = breaches.get(name)
      if (known !== undefined && (known.seen ?? 0) >= (seen ?? 0)) return
      breaches.set(name, { name, limit, seen, description })
    },
    list: () => [...breaches.values()],
  }
}
