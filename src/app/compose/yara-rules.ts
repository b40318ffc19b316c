/** Reads the operator's YARA rules at start and refuses those that do not compile. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../../domain/errors.ts'
import { compileRules, type RuleFile } from '../workers/rule-scanner.ts'

const isRules = (name: string): boolean => /\.yara?$/i.test(name)

/** The `*.yar` and `*.yara` files of the folder in order of their names; none for null. Throws a ConfigError that names file and line. */
export function loadYaraRules(folder: string | null): readonly RuleFile[] {
  if (folder === null) return []
  const refuse = (detail: string, cause: unknown): ConfigError =>
    new ConfigError('CONFIG_INVALID', { detail: `analysis.yaraRules: ${detail}`, cause })
  let files: readonly RuleFile[]
  try {
    files = readdirSync(folder)
      .filter(isRules)
      .sort()
      .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
  } catch (error) {
    throw refuse(`the folder cannot be read: ${folder}`, error)
  }
  if (files.length === 0) return []
  try {
    compileRules(files).free()
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error), error)
  }
  return files
}
