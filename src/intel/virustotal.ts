/** VirusTotal API v3, look-ups alone: a URL goes out as the SHA-256 of its canonical form, nothing is ever submitted. */
import { createHash } from 'node:crypto'
import type { CheckResult } from '../domain/check.ts'
import type { ProviderAnswer, ProviderQuery } from '../domain/intel.ts'
import { createHttpClient } from './http.ts'
import type { HttpClient, JsonAnswer, JsonFailure } from './http.ts'
import type { Provider } from './provider.ts'
import { createQuota } from './quota.ts'
import type { Quota } from './quota.ts'
import { readVirusTotalObject } from './virustotal-answer.ts'

/** The service's public address. */
export const virusTotalBaseUrl = 'https://www.virustotal.com/api/v3'

export interface VirusTotalOptions {
  /** Without a slash at the end; default {@link virusTotalBaseUrl}. */
  readonly baseUrl?: string
  readonly apiKey: string
  /** So many engines convict; fewer, or engines that only suspect, make it suspicious. */
  readonly maliciousAt: number
  /** Look-ups that the key allows; null = unlimited. */
  readonly quota: { readonly perMinute: number | null; readonly perDay: number | null }
  /** Milliseconds for one look-up. */
  readonly deadlineMs: number
  readonly userAgent: string
  readonly now: () => Date
}

interface Access {
  readonly options: VirusTotalOptions
  readonly http: HttpClient
  readonly quota: Quota
}

/** Real answers for widely known files list every engine and reach some hundred kilobytes. */
const maxBytes = 4_000_000

/** Makes the provider; `lookUp` never rejects, and no answer holds the key. */
export function createVirusTotal(options: VirusTotalOptions): Provider {
  const http = createHttpClient({ userAgent: options.userAgent, connectTimeoutMs: options.deadlineMs })
  const access = { options, http, quota: createQuota({ ...options.quota, now: options.now }) }
  return {
    name: 'virustotal',
    kinds: ['file', 'url', 'domain', 'ip'],
    curated: false,
    lookUp: (query, signal) => lookUp(access, query, signal),
    discloses: (query) => targetOf(query)?.id ?? null,
    check: (signal) => check(access, signal),
    close: () => http.close(),
  }
}

async function lookUp(access: Access, query: ProviderQuery, signal: AbortSignal): Promise<ProviderAnswer> {
  const { options, quota } = access
  if (options.apiKey === '') return notSent('no API key')
  const target = targetOf(query)
  if (target === null) return notSent(`not a ${query.kind} that can be asked`)
  if (signal.aborted) return notSent('deadline')
  const refusal = quota.take()
  if (refusal !== null) return notSent(refusal)

  const answer = await get(access, target.path, signal)
  if (answer.status === 401 || answer.status === 403) return unavailable('API key refused')
  if (answer.status === 429) {
    quota.exhaust('quota: 429')
    return unavailable('quota: 429')
  }
  if ('failure' in answer) return unavailable(answer.failure)
  return readVirusTotalObject(answer, options.maliciousAt)
}

async function get({ options, http }: Access, path: string, signal: AbortSignal): Promise<JsonAnswer | JsonFailure> {
  const own = AbortSignal.timeout(options.deadlineMs)
  const base = (options.baseUrl ?? virusTotalBaseUrl).replace(/\/$/, '')
  const answer = await http.getJson(`${base}${path}`, {
    headers: { 'x-apikey': options.apiKey },
    signal: AbortSignal.any([signal, own]),
    maxBytes,
  })
  if ('failure' in answer && answer.failure === 'deadline' && own.aborted && !signal.aborted) {
    return { ...answer, failure: `deadline ${options.deadlineMs / 1_000} s` }
  }
  return answer
}

/** Path of the look-up and the id that goes out in it; null for a value that does not have the form of its kind. */
function targetOf({ kind, value }: ProviderQuery): { readonly path: string; readonly id: string } | null {
  switch (kind) {
    case 'file':
      return /^[0-9a-f]{64}$/.test(value) ? { path: `/files/${value}`, id: value } : null
    case 'url': {
      const id = urlId(value)
      return id === null ? null : { path: `/urls/${id}`, id }
    }
    case 'domain':
      return value.length <= 253 && /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,126}$/.test(value)
        ? { path: `/domains/${value}`, id: value }
        : null
    case 'ip':
      return /^[0-9a-f.:]{2,45}$/.test(value) ? { path: `/ip_addresses/${encodeURIComponent(value)}`, id: value } : null
  }
}

/** Hex SHA-256 of the URL in WHATWG form without its fragment, which no server sees and which often names the victim. */
function urlId(value: string): string | null {
  const url = URL.parse(value)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  url.hash = ''
  return createHash('sha256').update(url.href).digest('hex')
}

/** Asks for the service's own domain: the cheapest question that proves key and reachability. */
async function check(access: Access, signal: AbortSignal): Promise<CheckResult> {
  if (access.options.apiKey === '') return { ok: false, text: 'virustotal: no API key; set intel.virustotal.apiKey in the environment' }
  const answer = await lookUp(access, { kind: 'domain', value: 'virustotal.com' }, signal)
  if (answer.status !== 'unavailable') return { ok: true, text: 'virustotal: reachable, API key accepted' }
  return { ok: false, text: `virustotal: ${answer.reason ?? 'unavailable'}` }
}

function unavailable(reason: string): ProviderAnswer {
  return { status: 'unavailable', detail: null, reason }
}

function notSent(reason: string): ProviderAnswer {
  return { ...unavailable(reason), sent: false }
}
