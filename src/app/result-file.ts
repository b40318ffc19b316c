/** Tries the file of an option before an hour of work, not after it. */
import { constants } from 'node:fs'
import { access, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ConfigError, describeError } from '../domain/errors.ts'

/** A file that an option of the command line names for a result. */
export interface ResultFile {
  /** As it is typed: `--output`. */
  readonly option: string
  readonly file: string
}

const unwritable = ({ option, file }: ResultFile, cause: unknown): ConfigError =>
  new ConfigError('OUTPUT_UNWRITABLE', { detail: `${option} ${file}: ${describeError(cause)}.`, cause })

/** Rejects with ConfigError where the file cannot be written or would be a folder; nothing is written and no folder made. */
export async function requireWritable(result: ResultFile): Promise<void> {
  const { option, file } = result
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory() === true)
    throw new ConfigError('OUTPUT_UNWRITABLE', { detail: `${option} ${file} is a folder, expected a file.` })
  await access(found === null ? path.dirname(file) : file, constants.W_OK).catch((cause: unknown) => {
    throw unwritable(result, cause)
  })
}

/** Writes the whole file; rejects with ConfigError. */
export async function writeResult(result: ResultFile, text: string): Promise<void> {
  await writeFile(result.file, text).catch((cause: unknown) => {
    throw unwritable(result, cause)
  })
}
