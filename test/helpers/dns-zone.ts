/** A DNS zone as data: what authentication is told in tests instead of the network. */
import type { DnsAnswer, DnsResolver, DnsType } from '../../src/domain/dns.ts'

/** Records of a name, or the code with which every question for it fails. */
export type ZoneEntry = Partial<Readonly<Record<Exclude<DnsType, 'MX'>, string | readonly string[]>>> & {
  readonly MX?: readonly { readonly exchange: string; readonly priority: number }[]
}
export type ZoneRecords = Readonly<Record<string, ZoneEntry | 'ETIMEOUT' | 'ESERVFAIL' | 'EREFUSED'>>

const failure = (code: string): Error => Object.assign(new Error(code), { code })

function answer(records: ZoneRecords, name: string, type: DnsType): DnsAnswer {
  const entry = Object.hasOwn(records, name.toLowerCase()) ? records[name.toLowerCase()] : undefined
  if (entry === undefined) throw failure('ENOTFOUND')
  if (typeof entry === 'string') throw failure(entry)
  const found = entry[type]
  if (found === undefined) throw failure('ENODATA')
  if (typeof found === 'string') return type === 'TXT' ? [[found]] : [found]
  return type === 'TXT' ? (found as readonly string[]).map((text) => [text]) : found
}

/** Answers from the records; whatever is asked is added to `asked` as `TYPE name`. */
export function dnsZone(records: ZoneRecords, asked: string[] = []): DnsResolver {
  return (name, type) => {
    asked.push(`${type} ${name}`)
    return Promise.resolve().then(() => answer(records, name, type))
  }
}
