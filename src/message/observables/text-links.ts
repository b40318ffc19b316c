/** URLs and addresses in running text: linkify-it with the full list of top-level domains, after undoing common defanging. */
import { LinkifyIt } from 'linkify-it'
import tlds from 'tlds' with { type: 'json' }

export interface TextFinds {
  readonly urls: readonly string[]
  readonly addresses: readonly string[]
  /** IPv4 addresses that stand alone: no link, since nothing but their form suggests one. */
  readonly ips: readonly string[]
}

const maxToken = 2_048
/** Characters that are scanned word by word; a caller with more looks for plain links in the rest. */
export const maxText = 2_000_000

/** Undoes hxxp, [.], (.), [:]// and [@], which forwarders and analysts write. */
export function refang(text: string): string {
  return text
    .replaceAll(/\bh(?:xx|\*\*|tt)p(s?)(?:\[:\]|:)(?:\[\/\/\]|\/\/)/gi, 'http$1://')
    .replaceAll(/\bhxxp(s?)\[:\/\/\]/gi, 'http$1://')
    .replaceAll(/\[\.\]|\(\.\)|\[dot\]/gi, '.')
    .replaceAll(/\[@\]|\[at\]/gi, '@')
}

/** Made once: compiling the matcher for all top-level domains costs more than reading an ordinary mail. */
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyIP: true, fuzzyEmail: true, urlAuth: true, tlds })

/** Scans at most `limit` finds; words longer than 2,048 characters are cut before matching, so that the cost stays linear. */
export function scanText(text: string, limit: number): TextFinds {
  const urls = new Set<string>()
  const addresses = new Set<string>()
  const ips = new Set<string>()
  for (const word of refang(text.slice(0, maxText)).split(/[\s\u0000-\u001f<>"]+/)) {
    if (word.length < 4 || !/[.:@]/.test(word)) continue
    if (urls.size + addresses.size + ips.size >= limit) break
    const piece = word.slice(0, maxToken)
    for (const match of linkify.match(piece) ?? []) {
      if (match.schema === 'mailto:') addresses.add(match.url.replace(/^mailto:/i, ''))
      else if (match.schema === '' && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(match.raw)) ips.add(match.raw)
      else urls.add(match.url)
    }
  }
  return { urls: [...urls], addresses: [...addresses], ips: [...ips] }
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
