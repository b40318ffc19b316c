/** What evaluation reads and tells: mails with known outcome and what was said of them. Plain values. */
import type { EvidenceGrade, Verdict } from './analysis.ts'
import type { ModelCard } from './model-card.ts'
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

/** What held-out models did not know of a mail: its campaign, or anything of its source; the campaign of a padded one, or of one without header. */
export const askings = ['campaign', 'source', 'attacked', 'headless'] as const
export type Asking = (typeof askings)[number]

/** A mail with known outcome and what the model, and the product as a whole, said of it. */
export interface JudgedMail extends MailOrigin {
  readonly html: boolean
  /** Mean nothing where no model was asked. */
  readonly probabilities: OutcomeProbabilities
  /** Null where the model alone is evaluated. */
  readonly verdict: Verdict | null
  readonly grade: EvidenceGrade | null
  /** A check of the sender (SPF, DKIM, DMARC) has a result: without one a mail that asks for something is never called legitimate. */
  readonly senderChecked: boolean
  /** Risk factors and contributions that weighed most, in words. */
  readonly reasons: readonly string[]
}

/** A figure with its 95 % interval (bootstrap over campaigns); null where it cannot be computed, never NaN. */
export interface Measured {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** Mails that it rests on. */
  readonly mails: number
}

export const figureSections = ['alarm', 'thresholds', 'outcomes', 'calibration', 'verdict'] as const
export type FigureSection = (typeof figureSections)[number]

export interface EvaluationFigure extends Measured {
  /** Stable, for programs: `alarm.auc`. */
  readonly id: string
  readonly section: FigureSection
  /** Says of which mail, for people. */
  readonly name: string
  /** Shares are shown in percent. */
  readonly form: 'share' | 'number'
}

/** Shares that each source, language, kind and year is measured by. */
export const groupShares = [
  'recallPhishing',
  'recallSuspicious',
  'falsePhishing',
  'falseSuspicious',
  'falseMalicious',
  'verdictCaught',
  'verdictMissed',
  'verdictFalse',
] as const
export type GroupShare = (typeof groupShares)[number]

export interface EvaluationGroup {
  readonly name: string
  readonly mails: Readonly<Record<Outcome, number>>
  readonly shares: Readonly<Record<GroupShare, Measured>>
}

export interface EvaluationTable {
  readonly by: 'source' | 'language' | 'kind' | 'year'
  /** Of which mail: `real mail`, `mail of other kinds`, `all mail`. */
  readonly population: string
  readonly groups: readonly EvaluationGroup[]
}

/** Mails whose probability lies in (from, to], the first bin with 0. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Null for an empty bin. */
  readonly meanProbability: number | null
  readonly share: number | null
}

export interface RocCurve {
  readonly population: string
  /** From (0, 0) to (1, 1), thinned to what a plot can show. */
  readonly points: readonly { readonly falsePositiveRate: number; readonly recall: number }[]
}

/** A mail that was judged badly. What stands in it comes from a corpus: never trust it. */
export interface MisjudgedMail {
  readonly file: string
  readonly source: string
  readonly kind: string
  readonly language: string
  /** Null where no model was asked. */
  readonly alarm: number | null
  readonly verdict: Verdict | null
  readonly grade: EvidenceGrade | null
  readonly reasons: readonly string[]
}

export interface EvaluationThresholds {
  /** On the alarm: flagged is what lies above. */
  readonly phishing: number
  readonly suspicious: number
  /** On malicious against spam: below `spam` it is spam, from `malicious` on malicious. */
  readonly danger: ModelCard['thresholds']['danger']
}

/** What evaluation found; can be written as JSON. */
export interface EvaluationReport {
  readonly schemaVersion: 1
  /** What the model was measured at; null where none was asked: then all that rests on scores is null or empty. */
  readonly thresholds: EvaluationThresholds | null
  readonly bootstrap: { readonly draws: number; readonly seed: number; readonly coverage: number }
  /** Of which mail the main figures are. */
  readonly population: string
  readonly data: {
    readonly mails: number
    readonly campaigns: number
    readonly outcomes: Readonly<Record<Outcome, number>>
    /** The same of the mails that the main figures count. */
    readonly main: Readonly<Record<Outcome, number>>
  }
  readonly figures: readonly EvaluationFigure[]
  /** Most likely class: rows by outcome, columns by called class, both in the order of the outcomes. */
  readonly confusion: readonly (readonly number[])[]
  /** Final verdict, one line an outcome; null where no mail has one. */
  readonly verdicts: readonly { readonly outcome: Outcome; readonly counts: Readonly<Record<Verdict, number>> }[] | null
  readonly calibration: readonly { readonly of: Outcome | 'alarm'; readonly bins: readonly CalibrationBin[] }[]
  /** Alarm score in bins of equal width, one line an outcome. */
  readonly distributions: readonly { readonly outcome: Outcome; readonly counts: readonly number[] }[]
  readonly curves: readonly RocCurve[]
  readonly tables: readonly EvaluationTable[]
  readonly worstMisses: readonly MisjudgedMail[]
  readonly worstFalseAlarms: readonly MisjudgedMail[]
}

/** Which model was evaluated on what. Names and paths come from the command line and from corpora. */
export interface EvaluationSubject {
  /** Null: rules alone. */
  readonly model: { readonly name: string; readonly version: string; readonly sha256: string } | null
  /** Version of the program that judged. */
  readonly anomix: string
  readonly corpora: readonly string[]
  readonly split: string
  /** What the models did not know of a mail that was judged by their word; null: the model itself was asked. */
  readonly heldOut: Asking | null
  /** The results in the headers were believed: SPF, DKIM and DMARC as the receiving server wrote them. */
  readonly trustResults: boolean
  /** Files that could not be read, and why. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  /** Mails left out by rule, counted by reason. */
  readonly leftOut: readonly { readonly reason: string; readonly mails: number }[]
}
