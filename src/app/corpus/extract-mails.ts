/** Reads labelled files and lets the worker pool unwrap, parse and inspect them; each mail is handed on and forgotten. */
import { describeError } from '../../domain/errors.ts'
import type { MailOrigin } from '../../domain/evaluation.ts'
import type { Message } from '../../domain/message.ts'
import { inOrder } from '../commands/ordered.ts'
import { readInputs, type Input } from '../inputs.ts'
import { cutToLimit } from '../pipeline.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { DetectedMessage, Inspected } from '../workers/task.ts'
import type { LabelledFile } from './labelled-file.ts'

export interface LabelledMail {
  /** Of its file, and which mail of the file it is: unique over all corpora. */
  readonly path: string
  /** Its campaign is known when all mails are read. */
  readonly origin: Omit<MailOrigin, 'campaign'>
  readonly cluster: string | null
  readonly detected: DetectedMessage
  /** Null where a client rebuilt the mail. */
  readonly bytes: Uint8Array | null
}

export interface SkippedFile {
  readonly path: string
  readonly reason: string
}

export interface ExtractParts {
  readonly pool: WorkerPool
  readonly workers: number
  /** Most bytes of one mail that are read whole. */
  readonly messageBytes: number
  /** Called after each mail or file that could not be read. */
  readonly onFile?: (path: string) => void
}

interface Given {
  readonly file: LabelledFile
  readonly input: Input
}

async function* inputsOf(files: readonly LabelledFile[], mostBytes: number): AsyncGenerator<Given> {
  for (const file of files) for await (const input of readInputs([file.path], mostBytes)) yield { file, input }
}

function yearOf({ date }: Message): number | null {
  const year = Number(date?.slice(0, 4))
  return year >= 1990 && year < 2100 ? year : null
}

/** A budget of time or memory that a worker broke: what was read then depends on the machine, and a training must not. */
const brokeWorker = ({ messages }: Inspected): boolean =>
  messages.some(({ message }) => message.limits.some(({ name }) => name.startsWith('worker')))

function mailsOf(file: LabelledFile, index: number, inspected: Inspected): readonly LabelledMail[] {
  return inspected.messages.map((detected, inner) => {
    const within = `${index > 0 ? `#${index}` : ''}${inner > 0 ? `/${inner}` : ''}`
    return {
      path: `${file.path}${within}`,
      origin: {
        file: `${file.file}${within}`,
        outcome: file.outcome,
        kind: file.kind,
        source: file.source,
        language: file.language ?? detected.message.languages[0] ?? '?',
        year: file.year ?? yearOf(detected.message),
      },
      cluster: file.cluster,
      detected,
      bytes: inspected.originals[inner] ?? null,
    }
  })
}

/** The mails of one input, or why there are none. */
async function readMails({ file, input }: Given, parts: ExtractParts): Promise<readonly LabelledMail[] | string> {
  if ('error' in input) return describeError(input.error)
  const { bytes, breaches } = cutToLimit(input, parts.messageBytes)
  const inspected = await parts.pool.inspect({ bytes, as: 'auto', breaches, pictureText: null })
  return brokeWorker(inspected) ? 'Reading it took too much time or memory.' : mailsOf(file, input.index, inspected)
}

/**
 * Turns every mail into what is wanted of it, several at a time, and hands the results to `take` in the order of the files: a
 * report's attached mails instead of the report, the mails of an mbox one by one. Resolves with the files that could not be read.
 */
export async function extractMails<T>(
  files: readonly LabelledFile[],
  parts: ExtractParts,
  turn: (mail: LabelledMail) => T | Promise<T>,
  take: (made: T) => void,
): Promise<readonly SkippedFile[]> {
  const skipped: SkippedFile[] = []
  const work = async (given: Given): Promise<{ readonly file: LabelledFile; readonly made: readonly T[] | string }> => {
    const mails = await readMails(given, parts)
    return { file: given.file, made: typeof mails === 'string' ? mails : await Promise.all(mails.map(turn)) }
  }
  for await (const { file, made } of inOrder(inputsOf(files, parts.messageBytes), parts.workers * 2, work)) {
    if (typeof made === 'string') skipped.push({ path: file.path, reason: made })
    else made.forEach(take)
    parts.onFile?.(file.path)
  }
  return skipped
}
