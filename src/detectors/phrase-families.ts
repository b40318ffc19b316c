/** What the phrases of every language are sorted into. */

/**
 * `pressure` orders the reader to hurry; `deadline` names a short time; `nudge` is the hurry that marketing knows as well; `threat`
 * names a loss for the reader; `alert` reports a trouble; `ask` wants the reader to verify, log in or pay; `link` sends him to a
 * link, button or file; `prize` gives what nobody gives; `claim` wants the prize to be fetched; `mention` names a secret; `give`
 * are words of handing over, `secret` and `card` what may be handed over; `greeting` is one without a name, `slip`
 * a mistake of careless writers.
 */
export type Family =
  | 'pressure'
  | 'deadline'
  | 'nudge'
  | 'threat'
  | 'alert'
  | 'ask'
  | 'link'
  | 'prize'
  | 'claim'
  | 'mention'
  | 'give'
  | 'secret'
  | 'card'
  | 'greeting'
  | 'slip'

/** Patterns of one language that mean one thing, as `compilePhrases` reads them. */
export interface Idea {
  readonly family: Family
  /** Named alike in all languages, so that it counts once. */
  readonly idea: string
  readonly phrases: readonly string[]
}

/** Builds the ideas of one language: family, then idea, then patterns. */
export function ideasOf(table: Readonly<Partial<Record<Family, Readonly<Record<string, readonly string[]>>>>>): readonly Idea[] {
  const families = Object.entries(table) as [Family, Readonly<Record<string, readonly string[]>>][]
  return families.flatMap(([family, group]) => Object.entries(group).map(([idea, phrases]) => ({ family, idea, phrases })))
}
