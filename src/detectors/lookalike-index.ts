/** What names look like in every way that is looked for, made once for each context, so that a host costs a few look-ups. */
import type { DetectorContext } from '../domain/finding.ts'
import { skeleton } from '../domain/confusables.ts'
import { memo } from '../domain/memo.ts'
import { registrable } from './organisations.ts'
import { deletions } from './lookalike-edits.ts'

/** Names shorter than this are met by chance one letter apart. */
export const shortestForOne = 5
/** From this length on two slips are still the same name to the eye. */
export const shortestForTwo = 9
const longestName = 40

export interface KnownName {
  readonly name: string
  /** `own`: a domain of the organisation that reads these mails. */
  readonly kind: 'brand' | 'own'
  readonly ordinary: boolean
  /** How many slips are looked for: 0, 1 or 2. */
  readonly slips: number
}
export interface NameIndex {
  readonly byName: ReadonlyMap<string, KnownName>
  /** By {@link skeleton}; several names may share a face. */
  readonly byFace: ReadonlyMap<string, readonly KnownName[]>
  /** Names that one slip is looked for, by {@link deletions}. */
  readonly byDeletion: ReadonlyMap<string, readonly KnownName[]>
  /** Names that two slips are looked for, by {@link startOf}. */
  readonly byStart: ReadonlyMap<string, readonly KnownName[]>
  /** Registrable domain of a brand or of the organisation: whose name it is. */
  readonly real: ReadonlyMap<string, string>
  readonly suspiciousEndings: ReadonlySet<string>
}

function slipsOf(name: string, ordinary: boolean): number {
  if (ordinary || name.length < shortestForOne || !/^[a-z-]+$/.test(name)) return 0
  return name.length >= shortestForTwo ? 2 : 1
}

function ownNames(domains: readonly string[]): readonly KnownName[] {
  return domains.flatMap((written): readonly KnownName[] => {
    const domain = registrable(written)
    const name = domain?.split('.')[0] ?? ''
    return name.length < 3 ? [] : [{ name, kind: 'own', ordinary: name.length < shortestForOne, slips: slipsOf(name, false) }]
  })
}

/** Key of names by first letter and length: two slips at the beginning make another word, so that these alone are compared. */
export function startOf(name: string, length: number): string {
  return `${name[0] ?? ''}${length}`
}

/** The index of a context: the listed brands and the organisation's own names. */
export const nameIndex = memo((context: DetectorContext): NameIndex => {
  const { brands, suspiciousTlds } = context.lists
  const known: readonly KnownName[] = [
    ...ownNames(context.organisation.domains),
    ...brands.map(({ name, ordinary = false }): KnownName => ({ name, kind: 'brand', ordinary, slips: slipsOf(name, ordinary) })),
  ].filter(({ name }) => name.length <= longestName)
  const byName = new Map<string, KnownName>()
  const byFace = new Map<string, KnownName[]>()
  const byDeletion = new Map<string, KnownName[]>()
  const byStart = new Map<string, KnownName[]>()
  const add = (map: Map<string, KnownName[]>, key: string, value: KnownName): void => {
    const at = map.get(key)
    if (at === undefined) map.set(key, [value])
    else at.push(value)
  }
  for (const entry of known) {
    if (byName.has(entry.name)) continue
    byName.set(entry.name, entry)
    add(byFace, skeleton(entry.name), entry)
    if (entry.slips > 0) for (const left of deletions(entry.name)) add(byDeletion, left, entry)
    if (entry.slips > 1) add(byStart, startOf(entry.name, entry.name.length), entry)
  }
  const own = context.organisation.domains.map((written): [string, string] => {
    const domain = registrable(written) ?? written
    return [domain, domain.split('.')[0] ?? domain]
  })
  const real = new Map([...brands.flatMap(({ name, domains }) => domains.map((domain): [string, string] => [domain, name])), ...own])
  return { byName, byFace, byDeletion, byStart, real, suspiciousEndings: new Set(suspiciousTlds.map((tld) => tld.replace(/^\./, ''))) }
})
