/** URLs and addresses in running text: linkify-it with the full list of top-level domains, after undoing common defanging. */
import { LinkifyIt } from 'linkify-it'
import tlds from 'tlds' with { type: 'json' }
import { hasInvisible, withoutInvisible } from '../invisible.ts'
import { scanPhones } from './phone-text.ts'
import { refang } from './refang.ts'

export interface TextFinds {
  readonly urls: readonly string[]
  readonly addresses: readonly string[]
  /** IPv4 addresses that stand alone: no link, since nothing but their form suggests one. */
  readonly ips: readonly string[]
  /** E.164 where the country is stated, otherwise the digits. */
  readonly phones: readonly string[]
}

const maxToken = 2_048
/** Characters that are scanned word by word; a caller with more looks for plain links in the rest. */
export const maxText = 2_000_000

/** Beside the delegated ones: hidden services, and the names of documents and drills (RFC 7686, RFC 2606). */
const topLevel = [...tlds, 'onion', 'example']
const known: ReadonlySet<string> = new Set(topLevel)
/** Names of files as well as domains: without a scheme or a path they are files. */
const fileEndings: ReadonlySet<string> = new Set(['zip', 'mov', 'py', 'sh', 'rs', 'pl', 'ps', 'md', 'cab'])

/** Made once: compiling the matcher for all top-level domains costs more than reading an ordinary mail. */
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyIP: true, fuzzyEmail: true, urlAuth: true, tlds: topLevel })

const ending = /(?<=[\p{L}\p{N}])\.(xn--[a-z\d-]{1,59}|\p{L}{2,24})(?![\p{L}\p{N}])/giu
const contact = /^[(['“„]{0,3}((?:mailto|tel|sms|smsto|callto|whatsapp):[^\s]{3,2000}?)[.,;!)\]'”]{0,5}$/i

/** True where a closer look can find something: most words have a full stop at their end alone. */
function isWorthLook(word: string): boolean {
  if (word.includes('@') || word.includes('://')) return true
  const dot = word.indexOf('.')
  if (dot < 0 || dot === word.length - 1) return false
  if (/\d\.\d{1,3}\.\d{1,3}\.\d/.test(word)) return true
  for (const match of word.matchAll(ending)) {
    const name = match[1]?.toLowerCase() ?? ''
    if (name.startsWith('xn--') || known.has(name)) return true
  }
  return false
}

/** `sentence.Next` without a space, and names of files: bare words that only look like a domain. */
function isMereWord(raw: string): boolean {
  if (/[/:?#]/.test(raw)) return false
  const last = raw.slice(raw.lastIndexOf('.') + 1)
  if (fileEndings.has(last.toLowerCase())) return true
  return /^[^A-Z]*[a-z]\.[A-Z][a-z]+$/.test(raw.slice(0, 300)) && !/^(?:com|net|org)$/i.test(last)
}

/** White space, controls, angle brackets and quotes: what parts words. */
function parts(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}

/** The words that hold a full stop, a colon or an at sign; no other can be a link or an address. Linear: each word is walked once. */
function tellingWords(text: string): readonly string[] {
  const words: string[] = []
  const search = /[.:@]/g
  let end = 0
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    let start = match.index
    while (start > end && !parts(text.charCodeAt(start - 1))) start--
    end = match.index + 1
    while (end < text.length && !parts(text.charCodeAt(end))) end++
    words.push(text.slice(start, end))
    search.lastIndex = end
  }
  return words
}

/** Scans at most `limit` finds; words longer than 2,048 characters are cut before matching, so that the cost stays linear. */
export function scanText(text: string, limit: number): TextFinds {
  const urls = new Set<string>()
  const addresses = new Set<string>()
  const ips = new Set<string>()
  const bounded = text.length > maxText ? text.slice(0, maxText) : text
  const plain = refang(hasInvisible(bounded) ? withoutInvisible(bounded) : bounded)
  for (const word of tellingWords(plain)) {
    if (word.length < 4) continue
    if (urls.size + addresses.size + ips.size >= limit) break
    const piece = word.length > maxToken ? word.slice(0, maxToken) : word
    const colon = piece.indexOf(':')
    if (colon > 0 && colon < 12) {
      const link = contact.exec(piece)?.[1]
      if (link !== undefined) {
        urls.add(link)
        continue
      }
    }
    if (!isWorthLook(piece)) continue
    for (const match of linkify.match(piece) ?? []) {
      if (match.schema === 'mailto:') addresses.add(match.url.replace(/^mailto:/i, ''))
      else if (match.schema === '' && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(match.raw)) ips.add(match.raw)
      else if (match.schema !== '' || !isMereWord(match.raw)) urls.add(match.url)
    }
  }
  return { urls: [...urls], addresses: [...addresses], ips: [...ips], phones: scanPhones(plain) }
}

/** URLs that a header text spells out: with a scheme, `www.` or a path; a bare `shop.example` there is a name like any other. */
export function scanHeaderText(text: string, limit: number): TextFinds {
  const words = refang(withoutInvisible(text.slice(0, 10_000)))
    .split(/\s+/)
    .filter(
      (word) => !word.includes('@') && (/:\/\/|^[(['"<]{0,3}www\./i.test(word) || /\p{L}\.\p{L}{2,24}\/./u.test(word.slice(0, maxToken))),
    )
  return { ...scanText(words.join(' '), limit), phones: scanPhones(text) }
}

/** A cheap linear scan for `http://` and `https://` in raw bytes or text, quoted-printable breaks mended; for what nothing else could read. */
export function scanRawUrls(text: string, limit: number): readonly string[] {
  const mended =
    text.includes('=\r\n') || text.includes('=\n') ? text.replaceAll('=\r\n', '').replaceAll('=\n', '').replaceAll('=3D', '=') : text
  const urls = new Set<string>()
  const lower = mended.toLowerCase()
  let position = 0
  while (urls.size < limit) {
    const at = lower.indexOf('http', position)
    if (at < 0) break
    position = at + 4
    const match = /^https?:\/\/[^\s<>"'\\^`{|}\u0000-\u001f]{3,2000}/i.exec(mended.slice(at, at + 2_010))
    if (match === null) continue
    urls.add(match[0].replace(/[.,;:!?)\]]{1,9}$/, ''))
    position = at + match[0].length
  }
  return [...urls]
}
