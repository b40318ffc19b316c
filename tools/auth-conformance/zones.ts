/** The zones of the public suites as resolvers. */
import type { DnsAnswer, DnsResolver } from '../../src/domain/dns.ts'

/** `TIMEOUT` answers every question that no record before it does, as the SPF suite means it. */
export type Zone = ReadonlyMap<string, readonly (readonly [string, unknown] | 'TIMEOUT')[]>

const dnsError = (code: string): Error => Object.assign(new Error(code), { code })

export function resolverOf(zone: Zone): DnsResolver {
  const find = (name: string, type: string, left: number): DnsAnswer => {
    const wanted = name.toLowerCase().replace(/\.$/, '')
    const records = zone.get(wanted)
    if (records === undefined) throw dnsError(wanted.startsWith('error.') || wanted.startsWith('_dns_error.') ? 'ETIMEOUT' : 'ENOTFOUND')
    const found: unknown[] = []
    for (const record of records) {
      if (record === 'TIMEOUT') {
        if (found.length === 0) throw dnsError('ETIMEOUT')
      } else if (record[0] === type && record[1] === 'TIMEOUT') throw dnsError('ETIMEOUT')
      else if (record[0] === type) found.push(record[1])
      else if (record[0] === 'CNAME' && type !== 'CNAME') {
        if (left === 0) throw dnsError('ESERVFAIL')
        return find(String(record[1]), type, left - 1)
      }
    }
    if (found.length === 0) throw dnsError('ENODATA')
    return found as unknown as DnsAnswer
  }
  return (name, type) => Promise.resolve().then(() => find(name, type, 8))
}

export const chunks = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(String)

/** Records as the resolver answers them; TXT is given twice in the suites, as SPF and as TXT. */
export function spfZone(data: Record<string, readonly unknown[]>): Zone {
  return new Map(
    Object.entries(data).map(([name, records]) => {
      const rows = records.map((row) => (row === 'TIMEOUT' ? row : (Object.entries(row as object)[0] as [string, unknown])))
      const hasTxt = rows.some((row) => row !== 'TIMEOUT' && row[0] === 'TXT')
      const answers = rows.flatMap((row): readonly (readonly [string, unknown] | 'TIMEOUT')[] => {
        if (row === 'TIMEOUT') return ['TIMEOUT']
        const [type, value] = row
        if (type === 'SPF') return hasTxt ? [] : [['TXT', value === 'TIMEOUT' ? value : chunks(value)]]
        if (type === 'TXT') return value === 'NONE' ? [] : [['TXT', value === 'TIMEOUT' ? value : chunks(value)]]
        if (type !== 'MX') return [[type, value]]
        const [priority, exchange] = value as readonly [number, string]
        return [['MX', { priority, exchange }]]
      })
      return [name.toLowerCase().replace(/\.$/, ''), answers]
    }),
  )
}

/** Lines such as `spf: name record` and `a: name address,address`; keys repeat, so it is not quite YAML. MX lists the addresses of the exchanges. */
export function stalwartZone(lines: readonly string[]): Zone {
  const zone = new Map<string, (readonly [string, unknown])[]>()
  const add = (name: string, ...rows: readonly (readonly [string, unknown])[]): void => {
    const key = name.toLowerCase().replace(/\.$/, '')
    zone.set(key, [...(zone.get(key) ?? []), ...rows])
  }
  for (const line of lines) {
    const [, type = '', name = '', value = ''] = /^ {2,4}(spf|exp|txt|a|aaaa|mx|ptr): (\S+)\s?(.*)$/.exec(line) ?? []
    if (type === '') continue
    const list = value.split(',').map((item) => item.trim())
    if (type === 'mx') {
      for (const [priority, address] of list.entries()) {
        add(name, ['MX', { priority, exchange: `mx${priority}.${name}` }])
        add(`mx${priority}.${name}`, [address.includes(':') ? 'AAAA' : 'A', address])
      }
    } else if (type === 'a' || type === 'aaaa') add(name, ...list.map((item) => [type.toUpperCase(), item] as const))
    else if (type === 'ptr') add(reverseName(name), ...list.map((item) => ['PTR', item] as const))
    else add(name, ['TXT', [value]])
  }
  return zone
}

function reverseName(ip: string): string {
  if (!ip.includes(':')) return `${ip.split('.').reverse().join('.')}.in-addr.arpa`
  const [head = '', tail = ''] = ip.split('::')
  const groups = (part: string): readonly string[] => (part === '' ? [] : part.split(':').map((group) => group.padStart(4, '0')))
  const missing = 8 - groups(head).length - groups(tail).length
  const digits = [...groups(head), ...(Array(missing).fill('0000') as string[]), ...groups(tail)].join('')
  return `${digits.split('').reverse().join('.')}.ip6.arpa`
}

export const keyZone = (records: Iterable<readonly [string, string]>): DnsResolver =>
  resolverOf(new Map([...records].map(([name, record]) => [name.toLowerCase(), [['TXT', [record]] as const]])))
