/** What evaluation reads and tells: mails with known outcome and what was said of them. Plain values. */
import type { EvidenceGrade, Verdict } from './analysis.ts'
import type { Outcome, OutcomeProbabilities } from './outcomes.ts'

/** What is known of a mail of a corpus beside its bytes. */
export interface MailOrigin {
  /** Where it lies, relative to its corpus. */
  readonly file: string
  readonly outcome: Outcome
  /** `real`, `simulated`, `synthetic` or `body-only`; what the corpus says. */
  readonly kind: string
  readonly source: string
  /** ISO 639-1, `?` where unknown. */
  readonly language: string
  readonly year: number | null
  /** Mails of one number are variants of one another: never in two folds. */
  readonly campaign: number
}

/** A mail with known outcome and what the model, and the product as a whole, said of it. */
export interface JudgedMail extends MailOrigin {
  readonly html: boolean
  readonly probabilities: OutcomeProbabilities
  /** Null where the model alone is evaluated. */
  readonly verdict: Verdict | null
  readonly grade: EvidenceGrade | null
  /** Risk factors and contributions that weighed most, in words. */
  readonly reasons: readonly string[]
}
