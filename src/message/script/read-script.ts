/** One script read without running it: its addresses, decoded texts and the files that it carries. */
import { scanRawUrls } from '../observables/text-links.ts'
import { bytesOfEncoded, reversed, textOfBytes, textsOfCodes, unescapePercent } from './decoded.ts'
import { type Dialect, literalValues } from './literals.ts'

export interface ScriptReading {
  /** http and https addresses, raw, each once. */
  readonly urls: readonly string[]
  /** Texts that stood there encoded, e.g. a page to be written or a command. */
  readonly decoded: readonly string[]
  /** Bytes of long encoded literals that are no text. */
  readonly payloads: readonly Buffer[]
}

const mostUrls = 500
const mostDecoded = 200
const mostPayloads = 5
/** Layers of encoding that are undone. */
const mostLayers = 3
const mostSteps = 20_000
/** Characters of base64 or hexadecimal that are worth a look: shorter words are names. */
const leastEncoded = 16
const leastPayload = 400
/** Numbers of an array that are worth a look as bytes. */
const leastBytes = 100
/** Addresses of vocabularies, which no program opens. */
const vocabularies =
  /^https?:\/\/(?:www\.w3\.org|schemas\.microsoft\.com|schemas\.openxmlformats\.org|ns\.adobe\.com|purl\.org|schema\.org|xmlns\.com)(?:\/|$)/i

/** An address without a scheme, which a browser completes. */
const bareHost = /^\/\/[\w-]{1,63}\.[\w.-]{2,200}/

/** Reads a script; `bytes` is what may still be decoded to payloads. */
export function readScript(script: string, dialect: Dialect, bytes: number): ScriptReading {
  const urls = new Set<string>()
  const decoded = new Set<string>()
  const payloads: Buffer[] = []
  let left = bytes
  const addUrls = (text: string): void => {
    if (urls.size < mostUrls) for (const url of scanRawUrls(text, mostUrls)) if (!vocabularies.test(url)) urls.add(url)
  }
  const pending: { readonly text: string; readonly layer: number }[] = []
  const reveal = (text: string | null, layer: number): void => {
    if (text === null || decoded.size >= mostDecoded || decoded.has(text)) return
    decoded.add(text)
    addUrls(text)
    if (layer >= mostLayers) return
    pending.push({ text, layer })
    for (const value of literalValues(text, dialect).slice(0, 2_000)) pending.push({ text: value, layer })
  }
  addUrls(script)
  const carry = (content: Buffer): void => {
    if (payloads.length >= mostPayloads || content.length > left) return
    payloads.push(content)
    left -= content.length
  }
  for (const text of textsOfCodes(script)) {
    const content = Buffer.from(text, 'latin1')
    if (textOfBytes(content) !== null || content.toString('latin1') !== text) reveal(text, 1)
    else if (text.length >= leastBytes) carry(content)
  }
  for (const text of literalValues(script, dialect)) {
    if (/https?:\/\//i.test(text)) addUrls(text)
    else if (dialect === 'javascript' && urls.size < mostUrls && bareHost.test(text)) urls.add(text)
    // Markup that does not stand in the script as it is was written with escapes or in pieces.
    if (text.includes('<') && !script.includes(text)) reveal(text, 1)
    pending.push({ text, layer: 0 })
  }
  // The list grows while it is walked: what is decoded may be encoded in turn.
  for (let step = 0; step < mostSteps; step++) {
    const next = pending[step]
    if (next === undefined) break
    const { text, layer } = next
    if (/%(?:u[0-9a-f]{4}|[0-9a-f]{2})/i.test(text)) reveal(unescapePercent(text), layer + 1)
    reveal(reversed(text.slice(0, 100_000)), layer + 1)
    const content = text.length - 200 > left * 1.4 ? null : bytesOfEncoded(text, leastEncoded)
    if (content === null) continue
    const words = textOfBytes(content)
    if (words !== null) reveal(words, layer + 1)
    else if (text.length >= leastPayload) carry(content)
  }
  return { urls: [...urls], decoded: [...decoded], payloads }
}
