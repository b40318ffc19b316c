/** `anomix analyze`: files, folders, mbox, Maildir or standard input in; assessments out. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { AnalysisRow, ErrorRow } from '../../domain/analysis.ts'
import { AnomixError, describeError, MessageError } from '../../domain/errors.ts'
import type { InputKind } from '../../domain/message.ts'
import { renderText } from '../../report/text-view.ts'
import { systemClock } from '../clock.ts'
import { composeAnalyser, type Analyser } from '../compose/analyser.ts'
import { requireIntelSecrets, secretValues } from '../config/secrets.ts'
import type { Config } from '../config/schema.ts'
import { exitCodes } from '../exit-codes.ts'
import { listFiles, readInputs, type Input } from '../inputs.ts'
import { createLogger, type Logger } from '../logger.ts'
import { inOrder } from './ordered.ts'
import { createProgress } from './progress.ts'

export type OutputFormat = 'text' | 'json' | 'ndjson'

export interface AnalyzeOptions {
  readonly paths: readonly string[]
  readonly as: InputKind
  readonly format: OutputFormat
  readonly output: string | null
  readonly noIntel: boolean
  readonly exitCode: boolean
}

function errorRow(input: Input, error: AnomixError): ErrorRow {
  return { schemaVersion: 1, input: { path: input.path, index: input.index }, error: { code: error.code, message: error.message } }
}

async function rowsOf(analyser: Analyser, input: Input, as: InputKind, logger: Logger): Promise<readonly AnalysisRow[]> {
  if ('error' in input) return [errorRow(input, input.error)]
  try {
    return (await analyser.analyse({ bytes: input.bytes, path: input.path, firstIndex: input.index, as, truncated: input.truncated }))
      .assessments
  } catch (error) {
    logger.error('analysis failed', {
      path: input.path,
      error: describeError(error),
      stack: error instanceof Error ? error.stack : undefined,
    })
    return [
      errorRow(
        input,
        error instanceof AnomixError ? error : new MessageError('ANALYSIS_FAILED', { detail: describeError(error), cause: error }),
      ),
    ]
  }
}

const extensions: Readonly<Record<OutputFormat, string>> = { text: 'txt', json: 'json', ndjson: 'json' }

/** Writes rows as they come; names of files come from their order and digest, never from a mail. */
function createWriter(options: AnalyzeOptions): { readonly write: (row: AnalysisRow) => Promise<void>; readonly end: () => void } {
  const out = process.stdout
  let written = 0
  const toFolder = async (folder: string, row: AnalysisRow): Promise<void> => {
    const digest = 'error' in row ? 'error' : row.message.sha256.slice(0, 12)
    const body = options.format === 'text' ? renderText(row, { color: false }) : `${JSON.stringify(row, null, 2)}\n`
    await writeFile(path.join(folder, `${String(written).padStart(6, '0')}-${digest}.${extensions[options.format]}`), body)
  }
  const held: AnalysisRow[] = []
  return {
    write: async (row) => {
      written++
      if (options.output !== null) await toFolder(options.output, row)
      else if (options.format === 'ndjson') out.write(`${JSON.stringify(row)}\n`)
      else if (options.format === 'text')
        out.write(`${written > 1 ? '\n' : ''}${renderText(row, { color: out.isTTY, width: out.columns })}`)
      else if (written === 1) held.push(row)
      else {
        out.write(written === 2 ? `[\n${JSON.stringify(held.pop(), null, 2)}` : '')
        out.write(`,\n${JSON.stringify(row, null, 2)}`)
      }
    },
    end: () => {
      if (options.output !== null || options.format !== 'json') return
      const only = held.pop()
      out.write(only === undefined ? (written === 0 ? '[]\n' : '\n]\n') : `${JSON.stringify(only, null, 2)}\n`)
    },
  }
}

function exitCodeOf(
  rows: { readonly errors: number; readonly phishing: number; readonly suspicious: number },
  options: AnalyzeOptions,
): number {
  if (rows.errors > 0) return exitCodes.errorRow
  if (!options.exitCode) return exitCodes.ok
  if (rows.phishing > 0) return exitCodes.phishing
  return rows.suspicious > 0 ? exitCodes.suspicious : exitCodes.ok
}

/** Resolves with the exit code. */
export async function analyzeCommand(config: Config, options: AnalyzeOptions): Promise<number> {
  if (!options.noIntel) requireIntelSecrets(config)
  const logger = createLogger({
    level: config.log.level === 'debug' ? 'debug' : 'warn',
    secrets: secretValues(config),
    stream: process.stderr,
  })
  if (options.output !== null) await mkdir(options.output, { recursive: true })
  const analyser = composeAnalyser(config, { noIntel: options.noIntel, clock: systemClock, logger })
  const files = await listFiles(options.paths)
  const progress = createProgress(process.stderr, files.length)
  const writer = createWriter(options)
  const counts = { errors: 0, phishing: 0, suspicious: 0 }
  let previous = ''
  try {
    for await (const rows of inOrder(
      readInputs(files, config.analysis.limits.messageBytes),
      analyser.workers * 2,
      async (input) => await rowsOf(analyser, input, options.as, logger),
    )) {
      for (const row of rows) {
        if ('error' in row) counts.errors++
        else if (row.verdict === 'phishing') counts.phishing++
        else if (row.verdict === 'suspicious' || row.verdict === 'inconclusive') counts.suspicious++
        if (row.input.path !== previous) progress.step()
        previous = row.input.path
        await writer.write(row)
      }
    }
  } finally {
    progress.end()
    await analyser.close()
  }
  writer.end()
  await logger.flush()
  return exitCodeOf(counts, options)
}
