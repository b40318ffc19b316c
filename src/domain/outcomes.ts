/** The three outcomes that the model tells apart, in the order of its classes. */

export const outcomes = ['malicious', 'spam', 'legitimate'] as const
export type Outcome = (typeof outcomes)[number]

/** Probabilities of the three outcomes; they add up to 1. */
export interface OutcomeProbabilities {
  readonly malicious: number
  readonly spam: number
  readonly legitimate: number
}

const share = (one: number, other: number): number => (one + other > 0 ? one / (one + other) : 0.5)

/** Malicious rather than legitimate, P(M) / (P(M) + P(H)): the score of the alarm. */
export const alarmOf = ({ malicious, legitimate }: OutcomeProbabilities): number => share(malicious, legitimate)

/** Malicious rather than spam, P(M) / (P(M) + P(S)). */
export const dangerOf = ({ malicious, spam }: OutcomeProbabilities): number => share(malicious, spam)
