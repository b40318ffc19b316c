/** What an evaluation is told beside the mails. */

export interface EvaluationOptions {
  /** On the alarm: flagged is what lies above. Both were fixed before these mails were seen. */
  readonly thresholds: { readonly phishing: number; readonly suspicious: number }
  /** On malicious against spam: below `spam` it is spam, from `malicious` on malicious. */
  readonly danger: { readonly spam: number; readonly malicious: number }
  /** Draws of campaigns behind each interval. */
  readonly draws: number
  readonly seed: number
  /** Kinds of mail that the main figures count; `real` alone without it. */
  readonly kinds?: readonly string[]
}
