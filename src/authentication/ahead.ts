/** Look-ups that a message will need anyway, started at once and side by side: slow name servers of one signature hold up no other. */
import type { DnsAnswer, DnsResolver } from '../domain/dns.ts'
import type { HeaderField } from '../domain/message.ts'

const maxField = 10_000
const maxTags = 50
/** As many signatures as are verified. */
const maxNames = 10

function tagOf(tags: readonly string[], name: string): string | null {
  for (const tag of tags) {
    const at = tag.indexOf('=')
    if (at > 0 && tag.slice(0, at).trim() === name) return tag.slice(at + 1).replaceAll(/\s/g, '') || null
  }
  return null
}

/** Names of the keys (RFC 6376 section 3.6.2.1) of the first DKIM signatures, lower case, each once, at most 10. */
export function keyNames(headers: readonly HeaderField[]): readonly string[] {
  const names = new Set<string>()
  for (const { name, raw } of headers) {
    if (names.size >= maxNames) break
    if (raw.length > maxField || name.toLowerCase() !== 'dkim-signature') continue
    const tags = raw.split(';', maxTags)
    const [domain, selector] = [tagOf(tags, 'd'), tagOf(tags, 's')]
    if (domain !== null && selector !== null) names.add(`${selector}._domainkey.${domain}`.toLowerCase())
  }
  return [...names]
}

/** Asks for the TXT records of `names` now, and answers from there, failures included; other questions go to `resolver`. */
export function askAhead(resolver: DnsResolver, names: readonly string[]): DnsResolver {
  const started = new Map<string, Promise<DnsAnswer>>()
  for (const name of names) {
    const answer = (async () => await resolver(name, 'TXT'))()
    // Whoever asks sees the failure; nobody asking is no fault.
    answer.catch(() => undefined)
    started.set(name, answer)
  }
  return async (name, type) => (type === 'TXT' ? started.get(name.toLowerCase()) : undefined) ?? (await resolver(name, type))
}
