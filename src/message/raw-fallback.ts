/** What can still be said of a message whose worker died: raw headers and URLs in raw bytes, bounded and synchronous. */
import { createHash } from 'node:crypto'
import type { LimitBreach } from '../domain/analysis.ts'
import type { HeaderField, Message, Unwrapped } from '../domain/message.ts'
import { headersAlone, makeEnvelope } from './envelope.ts'
import { rawBytes, rawReport } from './evidence.ts'
import { summarise } from './headers/summary.ts'
import type { InspectOptions } from './inspect.ts'
import { type BreachLog, createBreachLog } from './limits.ts'
import { decodedRuns } from './mime/base64-runs.ts'
import { parseStructured } from './mime/content-type.ts'
import { firstField, readHeaderBlock } from './mime/header-block.ts'
import { createCollector } from './observables/collect.ts'
import { type RawReach, urlsInBytes } from './observables/raw-bytes.ts'
import type { Evidence } from './parse-message.ts'
import { findCarriedHeader } from './raw-header.ts'

const reach: RawReach = { headBytes: 20_000_000, tailBytes: 2_000_000, runs: 200, decodedBytes: 40_000_000, urls: 1_000 }
/** The header of a carried mail stands at the beginning of a run. */
const runBudget = { runs: 50, bytes: 4_000_000 }

/** What was read, by whatever way, of all bytes; the header says whose it is. */
interface RawReading {
  readonly whole: Buffer
  readonly urls: ReadonlySet<string>
  readonly breach: LimitBreach
}

function rawMessage(
  headers: readonly HeaderField[],
  evidence: Evidence,
  { whole, urls, breach }: RawReading,
  options: InspectOptions,
): Message {
  const { limits, lists } = options
  const breaches: BreachLog = createBreachLog()
  const summary = summarise(headers, { ...limits, addresses: Math.min(limits.addresses, 200) }, breaches)
  const collector = createCollector(lists, limits, breaches)
  for (const url of urls) collector.url(url, 'raw')
  return {
    sha256: createHash('sha256').update(whole).digest('hex'),
    size: whole.length,
    ...summary,
    visibleText: '',
    plainText: '',
    html: null,
    attachedText: [],
    languages: [],
    parts: [],
    opaque: [],
    disagreements: [],
    observables: collector.finish(summary, []),
    limits: [breach, ...breaches.list()],
    gaps: [{ stage: 'parse', reason: 'the message could not be parsed within its limits; raw headers and raw links only' }],
    evidence,
  }
}

/**
 * Looks at the first megabyte of headers, at 22 MB of the body and at 40 MB of what is in base64; the hash is of all bytes. Of a
 * submission the first carried mail's header is taken for the message's, where one can be found: grade E, never its bytes.
 */
export function inspectRaw(bytes: Uint8Array, options: InspectOptions, breach: LimitBreach): Unwrapped {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { limits } = options
  const budget = { headerBytes: limits.headerBytes, headerCount: Math.min(limits.headerCount, 500) }
  const block = readHeaderBlock(whole, 0, Math.min(whole.length, limits.headerBytes), budget)
  const rest = whole.subarray(block.bodyStart)
  const runs = decodedRuns(rest, runBudget)
  // Of a message whose header never ends, the body may be empty and the link in the header.
  const urls = urlsInBytes(block.bytes >= whole.length ? whole : rest, reach)
  const reading: RawReading = { whole, urls, breach }
  if (options.as !== 'submission') {
    const message = rawMessage(block.fields, rawBytes, reading, options)
    return { submission: null, messages: [message], originals: [whole], direct: [true], outer: null, pictures: [] }
  }
  const type = parseStructured(firstField(block.fields, 'content-type')?.raw ?? 'text/plain')
  const carried = findCarriedHeader(rest, runs)
  const wrapper = rawMessage(block.fields, rawReport, reading, options)
  return {
    submission: makeEnvelope(wrapper, type, { ...headersAlone, form: carried === null ? 'note' : 'attached' }),
    messages: [carried === null ? wrapper : rawMessage(carried, rawReport, reading, options)],
    originals: [null],
    // Which mail carried the header that was found nobody can tell.
    direct: [carried === null],
    outer: carried === null ? null : wrapper,
    pictures: [],
  }
}
