/** Of which mail figures are: kinds of mail that count together, and how that is said. */
import type { JudgedMail } from '../../domain/evaluation.ts'

export interface Population {
  /** `real mail`, `real and simulated mail`. */
  readonly name: string
  readonly has: (mail: JudgedMail) => boolean
}

/** Mail of these kinds; at least one. */
export function mailOfKinds(kinds: readonly string[]): Population {
  const wanted = [...new Set(kinds)].sort()
  const last = wanted.at(-1) ?? 'no'
  const name = wanted.length > 1 ? `${wanted.slice(0, -1).join(', ')} and ${last} mail` : `${last} mail`
  return { name, has: ({ kind }) => wanted.includes(kind) }
}

export const allMail: Population = { name: 'all mail', has: () => true }

export const otherThan = (population: Population): Population => ({
  name: `other than ${population.name}`,
  has: (mail) => !population.has(mail),
})
