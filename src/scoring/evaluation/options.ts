/** What an evaluation is told beside the mails. */

import type { EvaluationThresholds } from '../../domain/evaluation.ts'

export interface EvaluationOptions {
  /** Fixed before these mails were seen; null where no model was asked and verdicts alone are measured. */
  readonly thresholds: EvaluationThresholds | null
  /** Draws of campaigns behind each interval. */
  readonly draws: number
  readonly seed: number
  /** Kinds of mail that the main figures count; `real` alone without it. */
  readonly kinds?: readonly string[]
}
