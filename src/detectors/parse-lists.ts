/** Reads the shipped lists: `#` begins a comment, one entry a line, lower case. */
import type { Brand, Lists, Redirector } from '../domain/finding.ts'

/** Entries in order, without comments, blanks and doubles. */
export function parseList(text: string): readonly string[] {
  const entries = text.split(/\r?\n/).map((line) => (line.split('#', 1)[0] ?? '').trim().toLowerCase())
  return [...new Set(entries.filter((entry) => entry !== ''))]
}

/** Lines `name[~] domain[,domain…]`; a line without a domain is left out, a second line of one name adds to the first; `~` marks an ordinary word. */
export function parseBrands(text: string): Lists['brands'] {
  const brands = new Map<string, Brand>()
  for (const entry of parseList(text)) {
    const [written = '', ...rest] = entry.split(/[\s,]+/)
    const name = written.replace(/~$/, '')
    const domains = rest.filter((domain) => domain.includes('.'))
    if (name === '' || domains.length === 0) continue
    const known = brands.get(name)
    const ordinary = written.endsWith('~') || known?.ordinary === true
    brands.set(name, { name, domains: [...new Set([...(known?.domains ?? []), ...domains])], ...(ordinary ? { ordinary } : {}) })
  }
  return [...brands.values()]
}

/** Lines `host/path-prefix parameter[,parameter…]`; a line without a parameter is left out. */
export function parseRedirectors(text: string): Lists['redirectors'] {
  return parseList(text).flatMap((entry): readonly Redirector[] => {
    const [place = '', ...rest] = entry.split(/[\s,]+/)
    const slash = place.indexOf('/')
    const parameters = rest.filter((name) => name !== '')
    if (slash < 1 || parameters.length === 0) return []
    return [{ host: place.slice(0, slash), path: place.slice(slash), parameters }]
  })
}
