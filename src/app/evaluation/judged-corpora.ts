/** What evaluation asks of the rest of the program: corpora in, judged mails out. */
import type { Asking, EvaluationSubject, EvaluationThresholds, JudgedMail } from '../../domain/evaluation.ts'
import type { Config } from '../config/schema.ts'

export interface JudgeRequest {
  /** Path of an .onnx file, or `installed` for the model of the configuration, or `none` for the rules alone. */
  readonly model: string
  readonly corpora: readonly string[]
  /** Rows of a manifest with a column `split`: of one split, or `all`. */
  readonly split: string
  /** Null: the model is asked. */
  readonly heldOut: HeldOutRequest | null
  /** The results in the headers are believed: they were written where the mails were received. */
  readonly trustResults: boolean
}

/** What models that did not know a mail said of it, in a file that `train` wrote. */
export interface HeldOutRequest {
  readonly file: string
  readonly asking: Asking
}

export interface JudgedCorpora {
  /** Null: rules alone. */
  readonly model: {
    readonly subject: NonNullable<EvaluationSubject['model']>
    readonly thresholds: EvaluationThresholds
  } | null
  readonly mails: readonly JudgedMail[]
  readonly skipped: EvaluationSubject['skipped']
  readonly leftOut: EvaluationSubject['leftOut']
}

/** Rejects with ConfigError where model or corpora cannot be used; a mail that cannot be judged is skipped, with the reason. */
export type JudgeCorpora = (config: Config, request: JudgeRequest) => Promise<JudgedCorpora>
