/** What goes into a worker and what comes out: plain values both ways. */
import type { Gap, LimitBreach } from '../../domain/analysis.ts'
import type { DetectorContext, Finding } from '../../domain/finding.ts'
import type { InputKind, Message, Picture, SubmissionEnvelope } from '../../domain/message.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { RuleFile } from './rule-scanner.ts'

/** Handed over once, when the worker starts. */
export interface WorkerSetup {
  readonly limits: AnalysisLimits
  readonly context: DetectorContext
  /** The operator's YARA rules; absent: none. */
  readonly rules?: readonly RuleFile[]
}

export interface InspectTask {
  readonly bytes: Uint8Array
  readonly as: InputKind
  /** Budgets that were broken before the worker saw the bytes. */
  readonly breaches: readonly LimitBreach[]
  /** Words that text recognition read in the pictures of an earlier run over the same bytes; null on the first run. */
  readonly pictureText: string | null
}

/** `run` comes back from the worker when it begins. */
export interface Numbered {
  readonly run: number
}

/** One reported message with what the detectors that need nothing else say of it. */
export interface DetectedMessage {
  readonly message: Message
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
}

/** What was broken when the worker of a message was lost; the raw fallback tells it. */
export interface RawTask extends InspectTask {
  readonly breach: LimitBreach
}

/** A part of the task's own bytes, which need not cross twice. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** As it crosses from the worker: originals that lie in the task's bytes are windows into them. */
export interface Crossing extends Pick<Inspected, 'pictures'> {
  /** Everything that holds no bytes, as JSON: written and read several times faster than values that are cloned one by one. */
  readonly text: string
  readonly originals: readonly (Uint8Array | Window | null)[]
}

export interface Inspected {
  readonly submission: SubmissionEnvelope | null
  readonly messages: readonly DetectedMessage[]
  /** As in Unwrapped. */
  readonly originals: readonly (Uint8Array | null)[]
  readonly direct: readonly boolean[]
  readonly outer: DetectedMessage | null
  readonly pictures: readonly Picture[]
  readonly parseMs: number
}
