/** Received-SPF fields (RFC 7208 section 9.1). */
import { normalResult } from './result-words.ts'
import type { AuthenticationResult } from '../domain/analysis.ts'

export interface ReceivedSpf {
  readonly result: AuthenticationResult
  /** Domain of the envelope sender as far as the field tells, null where it does not. */
  readonly domain: string | null
  /** Lower-case name of the host that checked, null where the field does not tell. */
  readonly receiver: string | null
}

const maxChars = 2_000

/** Never throws; only the first 2,000 characters are read. */
export function parseReceivedSpf(value: string): ReceivedSpf {
  const text = value.slice(0, maxChars).trim()
  const result = normalResult(/^[a-z]{1,20}/i.exec(text)?.[0] ?? '')
  const sender =
    /\benvelope-from\s{0,5}=\s{0,5}"?<?([^\s";<>]{1,320})/i.exec(text)?.[1] ??
    /\bdomain of ([^\s();]{1,320})/i.exec(text)?.[1] ??
    /: ([^\s();:]{1,255}) does not designate/i.exec(text)?.[1] ??
    null
  const receiver = /\breceiver\s{0,5}=\s{0,5}"?([^\s";]{1,255})/i.exec(text)?.[1] ?? null
  return { result, domain: sender === null ? null : domainPart(sender), receiver: receiver === null ? null : receiver.toLowerCase() }
}

/** What stands after the last `@` in lower case, the whole where there is none; null where nothing is left. */
export function domainPart(address: string): string | null {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .replace(/[>.]$/, '')
    .toLowerCase()
  return domain === '' ? null : domain
}
