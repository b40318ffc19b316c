/** What can still be said of a message whose worker died: raw headers and URLs in raw bytes, cheap and synchronous. */
import { createHash } from 'node:crypto'
import type { LimitBreach } from '../domain/analysis.ts'
import type { Message, Unwrapped } from '../domain/message.ts'
import { headersAlone, makeEnvelope } from './envelope.ts'
import { summarise } from './headers/summary.ts'
import type { InspectOptions } from './inspect.ts'
import { createBreachLog } from './limits.ts'
import { parseStructured } from './mime/content-type.ts'
import { firstField, readHeaderBlock } from './mime/header-block.ts'
import { createCollector } from './observables/collect.ts'
import { scanRawUrls } from './observables/text-links.ts'

const scanBytes = 1_000_000
const maxUrls = 1_000

/** The first long run of base64 lines, decoded, so that a link in an encoded body is seen too. */
function decodedBase64(text: string): string {
  const match = /(?:^|\n)((?:[A-Za-z0-9+/]{40,100}={0,2}\r?\n){1,20000})/.exec(text)
  return match?.[1] === undefined ? '' : Buffer.from(match[1], 'base64').toString('latin1')
}

/** Looks at the first megabyte of headers and of body only; the hash is of all bytes. */
export function inspectRaw(bytes: Uint8Array, options: InspectOptions, breach: LimitBreach): Unwrapped {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { limits, lists } = options
  const breaches = createBreachLog()
  const block = readHeaderBlock(whole, 0, Math.min(whole.length, limits.headerBytes), {
    headerBytes: limits.headerBytes,
    headerCount: Math.min(limits.headerCount, 500),
  })
  const summary = summarise(block.fields, { ...limits, addresses: Math.min(limits.addresses, 200) }, breaches)
  const collector = createCollector(lists, limits, breaches)
  const body = whole.subarray(block.bodyStart, block.bodyStart + scanBytes).toString('latin1')
  const tail = whole.subarray(Math.max(block.bodyStart, whole.length - scanBytes / 4)).toString('latin1')
  for (const text of [body, tail, decodedBase64(body)]) for (const url of scanRawUrls(text, maxUrls)) collector.url(url, 'raw')
  const message: Message = {
    sha256: createHash('sha256').update(whole).digest('hex'),
    size: whole.length,
    ...summary,
    visibleText: '',
    plainText: '',
    html: null,
    languages: [],
    parts: [],
    opaque: [],
    observables: collector.finish(summary, []),
    limits: [breach, ...breaches.list()],
    gaps: [{ stage: 'parse', reason: 'the message could not be parsed within its limits; raw headers and raw links only' }],
    evidence: { grade: 'B', reasons: ['original bytes, read by the raw fallback'] },
  }
  const rest = { messages: [message], originals: [whole], outer: null, pictures: [] }
  if (options.as !== 'submission') return { submission: null, ...rest }
  const type = parseStructured(firstField(block.fields, 'content-type')?.raw ?? 'text/plain')
  return { submission: makeEnvelope(summary, type, headersAlone), ...rest }
}
