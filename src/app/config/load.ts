/** Loads the configuration: `config/default.yaml`, overlaid by the operator's file, the environment and credentials. */
import { readFileSync } from 'node:fs'
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { ConfigError } from '../../domain/errors.ts'
import { shippedFile } from '../paths.ts'
import { overlayCredentials, overlayEnvironment, type Environment, type Origins, type RawConfig } from './environment.ts'
import { configSchema, type Config } from './schema.ts'
import { childKeys, childSchemas, isSecret } from './schema-walk.ts'

interface YamlFile {
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
  readonly value: RawConfig
}

function readYaml(file: string): YamlFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ConfigError('CONFIG_UNREADABLE', { detail: `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, cause })
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const [error] = document.errors
  if (error !== undefined)
    throw new ConfigError('CONFIG_SYNTAX', { detail: `${file}, ${error.message.split('\n')[0] ?? ''}`, cause: error })
  if (document.contents !== null && !isMap(document.contents))
    throw new ConfigError('CONFIG_SYNTAX', { detail: `${file}, line 1: expected keys and values.` })
  return { file, document, lines, value: (document.toJS({ maxAliasCount: 100 }) ?? {}) as RawConfig }
}

/** The line of a key, or of the nearest key above it; null where the file does not hold it. */
function lineOf(yaml: YamlFile, keyPath: readonly PropertyKey[]): number | null {
  for (let length = keyPath.length; length > 0; length--) {
    const parent = length === 1 ? yaml.document.contents : yaml.document.getIn(keyPath.slice(0, length - 1), true)
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === keyPath[length - 1])
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return yaml.lines.linePos(pair.key.range[0]).line
    }
    const node = yaml.document.getIn(keyPath.slice(0, length), true)
    if ((isScalar(node) || isCollection(node)) && node.range) return yaml.lines.linePos(node.range[0]).line
  }
  return null
}

function merge(base: unknown, over: unknown): unknown {
  const both = [base, over].every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  if (!both) return over === undefined ? base : over
  const merged: RawConfig = { ...(base as RawConfig) }
  for (const [key, value] of Object.entries(over as RawConfig)) merged[key] = merge(merged[key], value)
  return merged
}

/** Refuses secrets that stand in a file, whether their key is right or not. */
function refuseSecrets(yaml: YamlFile, value: unknown, schemas: readonly z.ZodType[], trail: readonly string[] = []): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  for (const [key, below] of Object.entries(value)) {
    const next = schemas.flatMap((schema) => childSchemas(schema, key))
    const keyPath = [...trail, key]
    if (isSecret(next) && below !== null) {
      throw new ConfigError('CONFIG_SECRET_IN_FILE', { detail: `${yaml.file}, line ${lineOf(yaml, keyPath) ?? 1}: ${keyPath.join('.')}.` })
    }
    refuseSecrets(yaml, below, next, keyPath)
  }
}

function explain(issue: z.core.$ZodIssue, yaml: YamlFile | null, origins: Origins): string {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
  const keyPath = [...issue.path, ...keys.slice(0, 1)]
  const dotted = keyPath.map(String).join('.')
  const line = yaml === null ? null : lineOf(yaml, keyPath)
  const place = origins.get(dotted) ?? (yaml === null || line === null ? 'configuration' : `${yaml.file}, line ${line}`)
  const schemas = issue.path.reduce<readonly z.ZodType[]>(
    (at, key) => at.flatMap((schema) => childSchemas(schema, String(key))),
    [configSchema],
  )
  const expected =
    issue.code === 'unrecognized_keys'
      ? `unknown key; known here: ${schemas.flatMap(childKeys).join(', ')}`
      : issue.message.replace(/^Invalid input: /, '')
  return `${place}: ${dotted === '' ? '(top level)' : dotted}: ${expected}.`
}

export interface LoadOptions {
  /** The operator's file; null = shipped defaults and the environment alone. */
  readonly file: string | null
  readonly environment: Environment
}

/** Throws ConfigError that names file, line, key and the expected form of everything that is wrong. */
export function loadConfig(options: LoadOptions): Config {
  const shipped = readYaml(shippedFile('config/default.yaml'))
  const own = options.file === null ? null : readYaml(options.file)
  if (own !== null) refuseSecrets(own, own.value, [configSchema])
  const raw = merge(shipped.value, own?.value) as RawConfig
  const origins: Origins = new Map()
  overlayCredentials(raw, configSchema, options.environment, origins)
  overlayEnvironment(raw, configSchema, options.environment, origins)
  const parsed = configSchema.safeParse(raw)
  if (!parsed.success)
    throw new ConfigError('CONFIG_INVALID', { detail: parsed.error.issues.map((issue) => explain(issue, own, origins)).join('\n  ') })
  return checkTogether(parsed.data, own)
}

/** What no single key can say: references between entries and what `reply.mode: on` needs. */
function checkTogether(config: Config, yaml: YamlFile | null): Config {
  const at = (...keyPath: readonly string[]): string => {
    const line = yaml === null ? null : lineOf(yaml, keyPath)
    return `${yaml === null || line === null ? 'configuration' : `${yaml.file}, line ${line}`}: ${keyPath.join('.')}`
  }
  const { use, path, thresholds } = config.model
  const ofModel = [
    ...(use === 'own' && path === null
      ? [`${at('model', 'path')}: required with model.use: own; the .onnx file, its card beside it.`]
      : []),
    ...(thresholds.phishing !== null && thresholds.suspicious !== null && thresholds.suspicious > thresholds.phishing
      ? [`${at('model', 'thresholds', 'suspicious')}: expected at most model.thresholds.phishing (${thresholds.phishing}).`]
      : []),
  ]
  const ofMailboxes = Object.entries(config.mailboxes).flatMap(([mailbox, settings]) => {
    const found: string[] = []
    if (!Object.hasOwn(config.transports, settings.transport))
      found.push(`${at('mailboxes', mailbox, 'transport')}: expected the name of an entry of transports, not "${settings.transport}".`)
    if (config.response.reply.mode === 'on' && settings.reporters.domains.length === 0)
      found.push(
        `${at('mailboxes', mailbox, 'reporters', 'domains')}: required with response.reply.mode: on; list the domains whose people are answered.`,
      )
    return found
  })
  const problems = [...ofMailboxes, ...ofModel]
  if (problems.length > 0) throw new ConfigError('CONFIG_INVALID', { detail: problems.join('\n  ') })
  return config
}
