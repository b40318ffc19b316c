/** Writes docs/analysis.schema.json from the zod schema; `--check` compares instead and exits 1 where they differ. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { analysisRowSchema } from '../src/domain/analysis.ts'

const file = path.resolve(import.meta.dirname, '../docs/analysis.schema.json')

/** The JSON Schema (draft 2020-12) of one row of `anomix analyze`, as it stands in docs. */
export function analysisJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(analysisRowSchema, { target: 'draft-2020-12' })
  const description =
    'One row of `anomix analyze`: the assessment of one reported message, or the error of an input that could not be read. Changes are additive only.'
  return `${JSON.stringify({ $schema, $id: 'urn:anomix:schema:analysis:1', title: 'anomix analysis, schemaVersion 1', description, ...rest }, null, 2)}\n`
}

if (process.argv[1] === import.meta.filename) {
  const wanted = analysisJsonSchema()
  if (!process.argv.includes('--check')) writeFileSync(file, wanted)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    process.stderr.write('docs/analysis.schema.json is not what src/domain/analysis.ts says: run node tools/generate-schema.ts\n')
    process.exitCode = 1
  }
}
