/** `anomix config schema`: the configuration's JSON Schema, for editors and for reading. */
import { z } from 'zod'
import { configSchema } from '../config/schema.ts'

export function schemaCommand(): void {
  process.stdout.write(
    `${JSON.stringify({ title: 'anomix configuration', ...z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`,
  )
}
