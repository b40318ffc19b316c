/** What a file tells of the sources of labelled mail: licence, and whether commercial use is allowed. */
import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { ConfigError } from '../../domain/errors.ts'
import { matchesSource } from './read-corpora.ts'

const sourceSchema = z.strictObject({ licence: z.string().min(1), commercialUse: z.enum(['allowed', 'forbidden', 'unknown']) })
const sourcesSchema = z.record(z.string(), sourceSchema)

export type SourceTerms = z.output<typeof sourceSchema>
/** Terms by name of source; a name may end in `*`. */
export type SourceTermsByName = Readonly<Record<string, SourceTerms>>

const notStated: SourceTerms = { licence: 'not stated', commercialUse: 'unknown' }

/** Reads `<source>: { licence: text, commercialUse: allowed | forbidden | unknown }`. Throws ConfigError naming line or key. */
export function readSources(file: string): SourceTermsByName {
  const invalid = (detail: string, cause?: unknown): ConfigError =>
    new ConfigError('CORPUS_INVALID', { detail: `${file}: ${detail}`, cause })
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw invalid(`it cannot be read (${cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)}).`, cause)
  }
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: true })
  const [error] = document.errors
  if (error !== undefined) throw invalid(error.message.split('\n')[0] ?? '', error)
  const read = sourcesSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {})
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw invalid(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}.`, read.error)
}

/** Terms of a source: under its own name, else under the longest beginning that fits, else "not stated". */
export function termsOf(source: string, terms: SourceTermsByName): SourceTerms {
  if (Object.hasOwn(terms, source)) return terms[source] ?? notStated
  const [closest] = Object.keys(terms)
    .filter((name) => name.endsWith('*') && matchesSource(source, name))
    .sort((one, other) => other.length - one.length)
  return closest === undefined ? notStated : (terms[closest] ?? notStated)
}
