/** Contract of the DNS resolver that authentication asks; the adapter has the deadline and the cache. */

export type DnsType = 'TXT' | 'A' | 'AAAA' | 'MX' | 'PTR' | 'CNAME'

/**
 * Answers as node:dns does: TXT as arrays of strings, MX as `{exchange, priority}`, the rest as strings. Rejects with an
 * Error whose `code` is ENOTFOUND or ENODATA where the name or the record does not exist, and any other code (ETIMEOUT,
 * ESERVFAIL, EREFUSED) where nobody can tell.
 */
export type DnsResolver = (name: string, type: DnsType) => Promise<DnsAnswer>
export type DnsAnswer =
  readonly string[] | readonly (readonly string[])[] | readonly { readonly exchange: string; readonly priority: number }[]
