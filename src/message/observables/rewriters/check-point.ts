/**
 * Check Point Harmony Email (Avanan) click-time protection (Check Point, "Rewritten Avanan URL").
 *
 *     v1  https://avanan.url-protection.com/v1/url?o=<percent-encoded>&g=…
 *     v2  https://url.avanan.click/v2/___<target>___.<blob>, also with a part such as /r01/ before it
 */
import { type Rewriter, type Wrapped, opaque, parameter } from './rewriter.ts'
import { percentDecoded } from '../percent.ts'

/** Some generations of links have every letter of the target moved along the alphabet by one step width; the scheme tells which. */
function unshifted(text: string): string {
  const scheme = /^([a-z]{4,5}):/i.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined || scheme.startsWith('http')) return text
  const by = (scheme.charCodeAt(0) - 'h'.charCodeAt(0) + 26) % 26
  const back = (character: string, first: number): string => String.fromCharCode(((character.charCodeAt(0) - first - by + 26) % 26) + first)
  return text.replaceAll(/[a-z]/g, (character) => back(character, 97)).replaceAll(/[A-Z]/g, (character) => back(character, 65))
}

function unwrap(url: URL): Wrapped | null {
  if (url.pathname.toLowerCase().startsWith('/v1/')) {
    const target = parameter(url, 'o')
    return target === null ? opaque : { target, domain: null }
  }
  const start = url.href.indexOf('___')
  if (!url.pathname.toLowerCase().startsWith('/v2/') || start < 0) return null
  const end = url.href.lastIndexOf('___')
  const target = unshifted(percentDecoded(url.href.slice(start + 3, end > start ? end : undefined)))
  return /^https?:/i.test(target) ? { target, domain: null } : opaque
}

export const checkPoint: Rewriter = {
  name: 'check-point',
  hosts: ['url.avanan.click', 'protect.checkpoint.com', '.url-protection.com'],
  kind: 'protection',
  unwrap,
}
