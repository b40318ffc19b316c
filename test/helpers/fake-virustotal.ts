/** A strict VirusTotal v3 on loopback: it knows what the test's table says, and refuses what the real one would refuse. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the service knows of one observable; a URL is given as text, the fake keys it by its id. */
export interface FakeVirusTotalEntry {
  readonly kind: 'file' | 'url' | 'domain' | 'ip'
  readonly value: string
  /** Engines; absent ones are 0. */
  readonly stats: {
    readonly malicious?: number
    readonly suspicious?: number
    readonly harmless?: number
    readonly undetected?: number
    readonly timeout?: number
  }
  readonly reputation?: number
  /** Seconds since the epoch. */
  readonly lastAnalysisDate?: number
}

/** `answers` is the service as documented; every other mood answers all requests in that way. */
export type FakeMood =
  'answers' | 429 | 500 | 503 | 'garbage' | 'html' | 'html-404' | 'other-json' | 'hang' | 'hang-in-body' | 'redirect' | 'huge' | 'reset'

export interface FakeRequest {
  readonly method: string
  readonly path: string
  /** Header names in lower case. */
  readonly headers: ReadonlyMap<string, string>
}

export interface FakeVirusTotal {
  readonly baseUrl: string
  /** Every request so far, in order. */
  readonly requests: readonly FakeRequest[]
  /** Changes how everything from now on is answered. */
  readonly behave: (mood: FakeMood) => void
  readonly stop: () => Promise<void>
}

/** The key that the fake takes unless told otherwise. */
export const fakeVirusTotalKey = 'fake-key-0123456789abcdef'

const shapes: readonly (readonly [FakeVirusTotalEntry['kind'], RegExp])[] = [
  ['file', /^\/api\/v3\/files\/([0-9a-f]{64})$/],
  ['url', /^\/api\/v3\/urls\/([0-9a-f]{64})$/],
  ['domain', /^\/api\/v3\/domains\/([a-z0-9_.-]{1,253})$/],
  ['ip', /^\/api\/v3\/ip_addresses\/([0-9a-f.:]{2,45}|(?:[0-9a-f.]|%3A){2,100})$/],
]

/** Starts it on a free port of 127.0.0.1; `apiKey` is the only key that it takes. */
export async function startFakeVirusTotal(
  table: readonly FakeVirusTotalEntry[],
  options: { readonly apiKey?: string } = {},
): Promise<FakeVirusTotal> {
  const apiKey = options.apiKey ?? fakeVirusTotalKey
  const known = new Map(table.map((entry) => [keyOf(entry.kind, entry.kind === 'url' ? urlId(entry.value) : entry.value), entry]))
  const requests: FakeRequest[] = []
  let mood: FakeMood = 'answers'

  const server = createServer((request, response) => {
    const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    requests.push({ method: request.method ?? '', path: request.url ?? '', headers })
    if (mood !== 'answers') {
      misbehave(mood, response)
      return
    }
    answer(request, response, apiKey, known)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/api/v3`,
    requests,
    behave: (next) => {
      mood = next
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function answer(request: IncomingMessage, response: ServerResponse, apiKey: string, known: ReadonlyMap<string, FakeVirusTotalEntry>): void {
  if (request.headers['x-apikey'] !== apiKey) {
    sendError(response, 401, 'WrongCredentialsError')
    return
  }
  if (request.method !== 'GET') {
    sendError(response, 405, 'MethodNotAllowedError')
    return
  }
  for (const [kind, shape] of shapes) {
    const id = shape.exec(request.url ?? '')?.[1]
    if (id === undefined) continue
    const entry = known.get(keyOf(kind, decodeURIComponent(id)))
    if (entry === undefined) sendError(response, 404, 'NotFoundError')
    else sendJson(response, 200, toObject(entry, decodeURIComponent(id)))
    return
  }
  sendError(response, 400, 'InvalidArgumentError')
}

function toObject({ kind, stats, reputation, lastAnalysisDate }: FakeVirusTotalEntry, id: string): unknown {
  const type = { file: 'file', url: 'url', domain: 'domain', ip: 'ip_address' }[kind]
  return {
    data: {
      id,
      type,
      links: { self: `https://www.virustotal.com/api/v3/${type}s/${id}` },
      attributes: {
        last_analysis_stats: { malicious: 0, suspicious: 0, harmless: 0, undetected: 0, timeout: 0, ...stats },
        last_analysis_results: {},
        tags: [],
        ...(reputation === undefined ? {} : { reputation }),
        ...(lastAnalysisDate === undefined ? {} : { last_analysis_date: lastAnalysisDate }),
      },
    },
  }
}

function misbehave(mood: Exclude<FakeMood, 'answers'>, response: ServerResponse): void {
  switch (mood) {
    case 429:
      sendError(response, 429, 'QuotaExceededError')
      return
    case 500:
    case 503:
      sendError(response, mood, 'TransientError')
      return
    case 'garbage':
      send(response, 200, 'application/json', '{"data": {"attributes": ')
      return
    case 'html':
      send(response, 200, 'text/html', '<html><body>Please log in to the guest network</body></html>')
      return
    case 'html-404':
      send(response, 404, 'text/html', '<html><body>Not found</body></html>')
      return
    case 'other-json':
      sendJson(response, 200, { data: { attributes: { last_analysis_stats: { malicious: '3', harmless: -1 } } } })
      return
    case 'redirect':
      response.setHeader('location', 'http://127.0.0.1:9/elsewhere')
      send(response, 302, 'application/json', '{}')
      return
    case 'huge':
      send(response, 200, 'application/json', `"${'x'.repeat(6_000_000)}"`)
      return
    case 'hang-in-body':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"data": ')
      return
    case 'reset':
      response.destroy()
      return
    case 'hang':
      return
  }
}

function sendError(response: ServerResponse, status: number, code: string): void {
  sendJson(response, status, { error: { code, message: `The request failed: ${code}` } })
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body))
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`
}

/** The service's id of a URL: SHA-256 of its canonical form, which has no fragment. */
function urlId(value: string): string {
  const url = new URL(value)
  url.hash = ''
  return createHash('sha256').update(url.href).digest('hex')
}
