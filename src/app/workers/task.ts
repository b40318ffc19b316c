/** What goes into a worker and what comes out: plain values both ways. */
import type { Gap, LimitBreach } from '../../domain/analysis.ts'
import type { DetectorContext, Finding } from '../../domain/finding.ts'
import type { InputKind, Message, SubmissionEnvelope } from '../../domain/message.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'

/** Handed over once, when the worker starts. */
export interface WorkerSetup {
  readonly limits: AnalysisLimits
  readonly context: DetectorContext
}

export interface InspectTask {
  readonly bytes: Uint8Array
  readonly as: InputKind
  /** Budgets that were broken before the worker saw the bytes. */
  readonly breaches: readonly LimitBreach[]
}

/** One reported message with what the detectors that need nothing else say of it. */
export interface DetectedMessage {
  readonly message: Message
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
}

export interface Inspected {
  readonly submission: SubmissionEnvelope | null
  readonly messages: readonly DetectedMessage[]
  readonly parseMs: number
}
