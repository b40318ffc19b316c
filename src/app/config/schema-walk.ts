/** Finds a key's schema by its path, so that environment variables can be matched to keys and read by their type. */
import type { z } from 'zod'

interface Def {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
}
const definition = (schema: z.ZodType): Def => schema.def

/** Takes defaults, optionals, nullables and transforms off a schema. */
function core(schema: z.ZodType): z.ZodType {
  const def = definition(schema)
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined)
  return inner === undefined ? schema : core(inner)
}

/** Schemas that may stand below `key`; several where a union offers the key more than once. */
export function childSchemas(schema: z.ZodType, key: string): readonly z.ZodType[] {
  const def = definition(core(schema))
  if (def.type === 'object') return def.shape?.[key] === undefined ? [] : [def.shape[key]]
  if (def.type === 'record') return def.valueType === undefined ? [] : [def.valueType]
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => childSchemas(option, key))
  return []
}

/** Names of the keys that a schema fixes; empty for maps and leaves. */
export function childKeys(schema: z.ZodType): readonly string[] {
  const def = definition(core(schema))
  if (def.type === 'object') return Object.keys(def.shape ?? {})
  if (def.type === 'union') return [...new Set((def.options ?? []).flatMap(childKeys))]
  return []
}

export const isMap = (schema: z.ZodType): boolean => definition(core(schema)).type === 'record'

/** How an environment variable's text becomes this key's value. */
export function leafKind(schemas: readonly z.ZodType[]): 'text' | 'number' | 'boolean' | 'json' {
  const kinds = new Set(schemas.map((schema) => definition(core(schema)).type))
  if (kinds.has('array') || kinds.has('object') || kinds.has('record')) return 'json'
  if (kinds.has('number') || kinds.has('int')) return 'number'
  return kinds.has('boolean') ? 'boolean' : 'text'
}

export function isSecret(schemas: readonly z.ZodType[]): boolean {
  return schemas.some((schema) => (schema.meta() as { secret?: boolean } | undefined)?.secret === true)
}

/** Every fixed key path below a schema, maps as `*`. */
export function keyPaths(schema: z.ZodType, prefix: readonly string[] = []): readonly (readonly string[])[] {
  const keys = isMap(schema) ? ['*'] : childKeys(schema)
  if (keys.length === 0) return [prefix]
  return keys.flatMap((key) => childSchemas(schema, key).flatMap((child) => keyPaths(child, [...prefix, key])))
}
