/**
 * Overlays environment variables: `ANOMIX_` + the key path in upper snake case, `__` between levels, lists and maps as
 * JSON. Secrets also come from `*_FILE` variables and from systemd credentials named by the key path.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { ConfigError } from '../../domain/errors.ts'
import { childKeys, childSchemas, isMap, isSecret, leafKind } from './schema-walk.ts'

export type Environment = Readonly<Record<string, string | undefined>>
export type RawConfig = Record<string, unknown>

const upperSnake = (key: string): string =>
  key
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .replaceAll('-', '_')
    .toUpperCase()
const isRecord = (value: unknown): value is RawConfig => typeof value === 'object' && value !== null && !Array.isArray(value)

interface Located {
  readonly path: readonly string[]
  readonly schemas: readonly z.ZodType[]
}

/** Finds the key path of a variable's segments; entries of maps are matched to names that exist, otherwise lower-cased. */
function locate(segments: readonly string[], schemas: readonly z.ZodType[], raw: unknown, found: readonly string[] = []): Located | null {
  const [segment, ...rest] = segments
  if (segment === undefined) return { path: found, schemas }
  const existing = isRecord(raw) ? Object.keys(raw) : []
  const known = [...schemas.flatMap(childKeys), ...(schemas.some(isMap) ? existing : [])]
  const key =
    known.find((candidate) => upperSnake(candidate) === segment) ??
    (schemas.some(isMap) ? segment.toLowerCase().replaceAll('_', '-') : null)
  if (key === null) return null
  const below = schemas.flatMap((schema) => childSchemas(schema, key))
  return below.length === 0 ? null : locate(rest, below, isRecord(raw) ? raw[key] : undefined, [...found, key])
}

function put(raw: RawConfig, keyPath: readonly string[], value: unknown): void {
  const [key, ...rest] = keyPath
  if (key === undefined) return
  if (rest.length === 0) {
    raw[key] = value
    return
  }
  const below = isRecord(raw[key]) ? raw[key] : {}
  raw[key] = below
  put(below, rest, value)
}

function read(name: string, text: string, schemas: readonly z.ZodType[]): unknown {
  const kind = leafKind(schemas)
  if (kind === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if (text === 'null') return null
  if (kind !== 'json') return text
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new ConfigError('CONFIG_INVALID', { detail: `Environment variable ${name}: expected JSON, such as ["corp.example"].`, cause })
  }
}

function readSecretFile(source: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    throw new ConfigError('CONFIG_UNREADABLE', { detail: `${source}: cannot read ${file}.`, cause })
  }
}

/** Where each overlaid key came from, by dotted path, for error messages. */
export type Origins = Map<string, string>

/** Changes `raw` in place; refuses variables that name no key. */
export function overlayEnvironment(raw: RawConfig, schema: z.ZodType, environment: Environment, origins: Origins): void {
  for (const [name, text] of Object.entries(environment).toSorted(([a], [b]) => a.localeCompare(b))) {
    if (!name.startsWith('ANOMIX_') || text === undefined) continue
    const segments = name.slice('ANOMIX_'.length).split('__')
    const direct = locate(segments, [schema], raw)
    const fromFile =
      direct === null && name.endsWith('_FILE')
        ? locate([...segments.slice(0, -1), segments.at(-1)?.slice(0, -'_FILE'.length) ?? ''], [schema], raw)
        : null
    const located = direct ?? fromFile
    if (located === null || (fromFile !== null && !isSecret(fromFile.schemas))) {
      throw new ConfigError('CONFIG_INVALID', {
        detail: `Environment variable ${name} names no key; the form is ANOMIX_ + key path, e.g. ANOMIX_INTEL__VIRUSTOTAL__BASE_URL.`,
      })
    }
    put(raw, located.path, fromFile === null ? read(name, text, located.schemas) : readSecretFile(name, text))
    origins.set(located.path.join('.'), `environment variable ${name}`)
  }
}

function readCredentials(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch (cause) {
    throw new ConfigError('CONFIG_UNREADABLE', { detail: `systemd credentials: cannot read ${folder} ($CREDENTIALS_DIRECTORY).`, cause })
  }
}

/** Takes systemd credentials (`LoadCredential=mailboxes.phish.password:…`) from `$CREDENTIALS_DIRECTORY`. */
export function overlayCredentials(raw: RawConfig, schema: z.ZodType, environment: Environment, origins: Origins): void {
  const folder = environment['CREDENTIALS_DIRECTORY']
  if (folder === undefined || folder === '') return
  for (const file of readCredentials(folder)) {
    const keyPath = file.split('.')
    const schemas = keyPath.reduce<readonly z.ZodType[]>((at, key) => at.flatMap((each) => childSchemas(each, key)), [schema])
    if (!isSecret(schemas)) continue
    put(raw, keyPath, readSecretFile('systemd credential', path.join(folder, file)))
    origins.set(keyPath.join('.'), `systemd credential ${file}`)
  }
}
