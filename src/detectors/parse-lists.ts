/** Reads the shipped lists: `#` begins a comment, one entry a line, lower case. */
import type { Lists } from '../domain/finding.ts'

/** Entries in order, without comments, blanks and doubles. */
export function parseList(text: string): readonly string[] {
  const entries = text.split(/\r?\n/).map((line) => (line.split('#', 1)[0] ?? '').trim().toLowerCase())
  return [...new Set(entries.filter((entry) => entry !== ''))]
}

/** Lines `name domain[,domain…]`; a line without a domain is left out, a second line of one name adds to the first. */
export function parseBrands(text: string): Lists['brands'] {
  const brands = new Map<string, string[]>()
  for (const entry of parseList(text)) {
    const [name, ...rest] = entry.split(/[\s,]+/)
    const domains = rest.filter((domain) => domain.includes('.'))
    if (name === undefined || domains.length === 0) continue
    brands.set(name, [...new Set([...(brands.get(name) ?? []), ...domains])])
  }
  return [...brands].map(([name, domains]) => ({ name, domains }))
}
