/** Absolute URLs that a link carries in its query, fragment or path: plain, percent-encoded or in base64. */
import { base64Decoded } from './rewriter.ts'
import { percentDecoded } from '../percent.ts'

const mostParameters = 40
const mostFinds = 5
const longestFind = 8_192

/** The absolute URL that a value is, after at most two rounds of percent-decoding or one of base64; null where it is none. */
export function urlInValue(value: string): string | null {
  if (value.length < 10 || value.length > longestFind) return null
  let text = value
  for (let round = 0; round < 3; round++) {
    if (/^https?:\/\/[^\s/]/i.test(text)) return text
    const next = percentDecoded(text)
    if (next === text) break
    text = next
  }
  // `http` in base64 begins with one of these whatever follows.
  if (!/^(?:aHR0c|SFRUU)/.test(text)) return null
  const decoded = base64Decoded(text)
  return decoded !== null && /^https?:\/\/[^\s/]/i.test(decoded) ? decoded : null
}

/** Distinct absolute URLs in the query's values, the fragment's values and the path's segments; at most five. */
export function embeddedUrls(url: URL): readonly string[] {
  const found = new Set<string>()
  const take = (value: string): void => {
    const inside = urlInValue(value)
    if (inside !== null && found.size < mostFinds) found.add(inside)
  }
  let seen = 0
  for (const [, value] of url.searchParams) {
    if (seen++ >= mostParameters) break
    take(value)
  }
  // Some trackers write the bare target as the whole query.
  if (url.search.length > 10) take(url.search.slice(1))
  for (const piece of url.hash.slice(1).split(/[&=?]/, mostParameters)) take(piece)
  for (const segment of url.pathname.split('/', mostParameters)) take(segment)
  const written = /[/=](https?:\/{1,2}[^/].{3,8000})$/i.exec(url.pathname)?.[1]
  if (written !== undefined) take(`${written.replace(/^(https?:)\/{1,2}/i, '$1//')}${url.search}`)
  return [...found]
}
