/** The one way in which HTTP providers ask: GET, no redirects, JSON only, sizes and deadlines bounded, no foreign words in failures. */
import { Agent, request } from 'undici'

/** An answer whose body was JSON; any status. */
export interface JsonAnswer {
  readonly status: number
  readonly body: unknown
}

/** Why there is no usable body, in fixed words that never hold an address, a header or a key; `status` where one was received. */
export interface JsonFailure {
  readonly failure: string
  readonly status: number | null
}

export interface GetOptions {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Bytes of body, after which the answer is dropped. */
  readonly maxBytes: number
}

export interface HttpClient {
  /** Never rejects. */
  readonly getJson: (url: string, options: GetOptions) => Promise<JsonAnswer | JsonFailure>
  readonly close: () => Promise<void>
}

/** Makes a client with connections of its own; times in milliseconds. */
export function createHttpClient(options: { readonly userAgent: string; readonly connectTimeoutMs: number }): HttpClient {
  const agent = new Agent({ connections: 8, pipelining: 1, connect: { timeout: options.connectTimeoutMs }, maxHeaderSize: 16_384 })
  return {
    getJson: (url, get) =>
      getJson(agent, url, { ...get, headers: { ...get.headers, 'user-agent': options.userAgent, accept: 'application/json' } }),
    close: () => agent.destroy(),
  }
}

async function getJson(dispatcher: Agent, url: string, options: GetOptions): Promise<JsonAnswer | JsonFailure> {
  let status: number | null = null
  try {
    const response = await request(url, { dispatcher, method: 'GET', headers: options.headers, signal: options.signal })
    status = response.statusCode
    const text = await readText(response.body, options.maxBytes)
    if (text === null) return { failure: 'answer too large', status }
    if (status >= 300 && status < 400) return { failure: 'redirected', status }
    return { status, body: JSON.parse(text) as unknown }
  } catch (error) {
    if (options.signal.aborted) return { failure: 'deadline', status }
    if (error instanceof SyntaxError) return { failure: 'answer is not JSON', status }
    return { failure: `connection failed${codeOf(error)}`, status }
  }
}

/** The body as text, or null where it is larger than `maxBytes`; leaving the loop early drops the connection. */
async function readText(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Codes are names such as ECONNREFUSED; messages may quote what was sent and are left out. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^[A-Z0-9_]{1,50}$/.test(code) ? ` (${code})` : ''
}
