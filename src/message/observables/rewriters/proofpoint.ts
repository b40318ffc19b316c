/**
 * Proofpoint URL Defense, versions 1 to 3, as Proofpoint's own published decoder (`URLDefenseDecode.py`) reads them.
 *
 *     v1  /v1/url?u=<percent-encoded>&k=…
 *     v2  /v2/url?u=<percent-encoded, % written as - and / as _>&d=…
 *     v3  /v3/__<target, odd characters replaced by *>__;<the replaced characters in base64url>!…
 */
import { type Rewriter, type Wrapped, opaque, parameter } from './rewriter.ts'
import { percentDecoded } from '../percent.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The shortest run that `**` stands for; `**A` is 2, `**_` is 65. */
const shortestRun = 2

const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
]

function plain(text: string): string {
  return entities.reduce((done, [entity, character]) => done.replaceAll(entity, character), text)
}

/** Target of a v3 link: each `*` is the next replaced character, each `**x` a run of them as long as `x` says. */
export function decodeV3(href: string): string | null {
  const start = href.indexOf('/v3/__')
  const end = href.lastIndexOf('__;')
  if (start < 0 || end < start + 6) return null
  const written = percentDecoded(href.slice(start + 6, end)).replace(/^([a-z]{2,8}:\/)(?=[^/])/i, '$1/')
  const packed = href.slice(end + 3).split('!')[0] ?? ''
  const replaced = Array.from(Buffer.from(packed, 'base64url').toString('utf8'))
  let next = 0
  return written.replaceAll(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, length: string | undefined) => {
    const from = next
    next += length === undefined ? 1 : shortestRun + alphabet.indexOf(length)
    return replaced.slice(from, next).join('')
  })
}

function unwrap(url: URL): Wrapped | null {
  const path = url.pathname.toLowerCase()
  if (path.startsWith('/v3/')) return { target: decodeV3(url.href), domain: null }
  const target = parameter(url, 'u')
  if (path.startsWith('/v1/url')) return target === null ? opaque : { target: plain(target), domain: null }
  if (!path.startsWith('/v2/url')) return null
  if (target === null) return opaque
  return { target: plain(percentDecoded(target.replaceAll('-', '%').replaceAll('_', '/'))), domain: null }
}

export const proofpoint: Rewriter = {
  name: 'proofpoint',
  hosts: ['urldefense.com', 'urldefense.us', 'urldefense.proofpoint.com'],
  kind: 'protection',
  unwrap,
}
