/** `anomix evaluate`: a model and labelled mail in; how good it is as text, JSON or a page out. */
import { ConfigError } from '../../domain/errors.ts'
import type { EvaluationReport, EvaluationSubject } from '../../domain/evaluation.ts'
import { renderEvaluationPage } from '../../report/evaluation/page.ts'
import { renderEvaluationText } from '../../report/evaluation/text.ts'
import { neutralise } from '../../report/neutralise.ts'
import { evaluate } from '../../scoring/evaluation/evaluate.ts'
import type { Config } from '../config/schema.ts'
import type { HeldOutRequest, JudgeCorpora, JudgedCorpora } from '../evaluation/judged-corpora.ts'
import { exitCodes } from '../exit-codes.ts'
import { productVersion } from '../paths.ts'
import { requireWritable, writeResult } from '../result-file.ts'

export const evaluationFormats = ['text', 'json', 'html'] as const
export type EvaluationFormat = (typeof evaluationFormats)[number]

export interface EvaluateOptions {
  /** Path of an .onnx file, `installed` or `none`. */
  readonly model: string
  readonly corpora: readonly string[]
  readonly heldOut: HeldOutRequest | null
  readonly trustResults: boolean
  readonly format: EvaluationFormat
  /** Null: standard output. */
  readonly output: string | null
  readonly split: string
  readonly draws: number
  /** Kinds of mail that the main figures count. */
  readonly kinds: readonly string[]
}

export interface EvaluateParts {
  readonly judgeCorpora: JudgeCorpora
  readonly print: (text: string) => void
}

/** The same draws in every evaluation, so that two of them differ by model and mail alone. */
const seed = 1

const render: Readonly<Record<EvaluationFormat, (report: EvaluationReport, subject: EvaluationSubject) => string>> = {
  text: renderEvaluationText,
  json: (report, subject) => `${JSON.stringify({ subject, ...report }, null, 2)}\n`,
  html: renderEvaluationPage,
}

/** Resolves with the exit code; rejects with ConfigError for a model, corpus or output that cannot be used. */
export async function evaluateCommand(config: Config, options: EvaluateOptions, { judgeCorpora, print }: EvaluateParts): Promise<number> {
  const { model, corpora, split, draws, kinds } = options
  const output = options.output === null ? null : { option: '--output', file: options.output }
  if (output !== null) await requireWritable(output)
  const judged = await judgeCorpora(config, { model, corpora, split, heldOut: options.heldOut, trustResults: options.trustResults })
  requireMails(judged, kinds)
  const { mails, skipped, leftOut } = judged
  const report = evaluate(mails, { thresholds: judged.model?.thresholds ?? null, draws, seed, kinds })
  const text = render[options.format](report, {
    model: judged.model?.subject ?? null,
    anomix: productVersion(),
    corpora,
    split,
    heldOut: options.heldOut?.asking ?? null,
    trustResults: options.trustResults,
    skipped,
    leftOut,
  })
  if (output === null) print(text)
  else await writeResult(output, text)
  return exitCodes.ok
}

function requireMails({ mails, skipped, leftOut }: JudgedCorpora, kinds: readonly string[]): void {
  if (mails.some(({ kind }) => kinds.includes(kind))) return
  const there = [...new Set(mails.map(({ kind }) => kind))].sort()
  const why = [
    mails.length === 0
      ? 'No mail was judged.'
      : `No mail is of the kind ${kinds.join(' or ')}; there are ${there.map(neutralise).join(', ')}.`,
    ...leftOut.map((each) => `Left out: ${each.mails} ${neutralise(each.reason)}.`),
    ...skipped.slice(0, 1).map(({ path: file, reason }) => `Not readable: ${skipped.length}, first ${neutralise(file)} (${reason}).`),
  ]
  throw new ConfigError('EVALUATION_EMPTY', { detail: why.join(' ') })
}
