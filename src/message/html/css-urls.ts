/** URLs in CSS: `url(…)`, `@import "…"` and the strings of `image-set(…)` (CSS Values 4, section 4.5). */

const maxChars = 300_000
const maxUrls = 500
const escape = /\\(?:([\da-f]{1,6})[ \t\r\n]?|([^\da-f\r\n]))/gi
const reference = /url\(\s{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^)"'\s]{1,4000}))|@import\s{1,20}["']([^"']{1,4000})["']/gi
const quoted = /["']([^"']{1,4000})["']/g

/** Escapes of identifiers and strings, `\75rl(` for `url(` (CSS Syntax 3, section 4.3.7). */
function unescape(css: string): string {
  return css.replaceAll(escape, (_, hex: string | undefined, literal: string | undefined) => {
    if (hex === undefined) return literal ?? ''
    const code = parseInt(hex, 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd'
  })
}

/** URLs as written, `data:` among them; at most 500 of the first 300,000 characters. */
export function cssUrls(css: string): readonly string[] {
  const bounded = css.length > maxChars ? css.slice(0, maxChars) : css
  const text = bounded.includes('\\') ? unescape(bounded) : bounded
  if (!/url\(|@import|image-set\(/i.test(text)) return []
  const urls: string[] = []
  for (const match of text.matchAll(reference)) {
    if (urls.length >= maxUrls) return urls
    urls.push((match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim())
  }
  const lower = text.toLowerCase()
  for (let at = lower.indexOf('image-set('); at >= 0 && urls.length < maxUrls; at = lower.indexOf('image-set(', at + 10)) {
    for (const match of text
      .slice(at, at + 4_000)
      .split(';', 1)[0]
      ?.matchAll(quoted) ?? []) {
      const value = match[1] ?? ''
      if (!/^image\//i.test(value)) urls.push(value.trim())
    }
  }
  return urls
}
