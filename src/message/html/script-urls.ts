/**
 * URLs in the string literals of scripts, nothing of which is run: escapes undone, literals joined by `+`, `atob("…")` of a
 * literal and percent-encoding decoded.
 */
import { scanRawUrls } from '../observables/text-links.ts'

const maxChars = 200_000
const maxLiterals = 5_000
const maxUrls = 200
const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
])

interface Literal {
  readonly value: string
  /** Just after the closing quote. */
  readonly end: number
}

/** The literal that begins with the quote at `start`; one without an end runs to the end of the line. */
function literalAt(code: string, start: number): Literal {
  const quote = code[start] ?? ''
  let value = ''
  let position = start + 1
  while (position < code.length) {
    const character = code[position] ?? ''
    if (character === quote) return { value, end: position + 1 }
    if (character === '\n' && quote !== '`') return { value, end: position }
    if (character !== '\\') {
      value += character
      position++
      continue
    }
    const coded = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(code.slice(position, position + 12))
    const point = coded === null ? 0 : parseInt(coded[1] ?? coded[2] ?? coded[3] ?? '0', 16)
    if (coded !== null && point <= 0x10_ff_ff) {
      value += String.fromCodePoint(point)
      position += coded[0].length
      continue
    }
    const next = code[position + 1] ?? ''
    value += next === '\n' ? '' : (escapes.get(next) ?? next)
    position += 2
  }
  return { value, end: position }
}

const percentDecoded = (text: string): string =>
  text.includes('%')
    ? text.replaceAll(/%(?:u([\da-f]{4})|([\da-f]{2}))/gi, (_, wide: string | undefined, narrow: string | undefined) =>
        String.fromCharCode(parseInt(wide ?? narrow ?? '', 16)),
      )
    : text

/** The strings that the code spells, each sum of literals as one. */
function strings(code: string): readonly string[] {
  const out: string[] = []
  const starts = /["'`]/g
  let joined = ''
  for (let count = 0; count < maxLiterals; count++) {
    const start = starts.exec(code)
    if (start === null) break
    const { value, end } = literalAt(code, start.index)
    const call = /\batob\s{0,5}\(\s{0,5}$/.test(code.slice(Math.max(0, start.index - 20), start.index))
    joined += call ? Buffer.from(value, 'base64').toString('latin1') : value
    starts.lastIndex = end
    const glue = /^(?:\s|\)){0,9}\+\s{0,9}(?:window\.)?(?:(?:atob|unescape|decodeURIComponent)\s{0,5}\(\s{0,5})?["'`]/.exec(
      code.slice(end, end + 60),
    )
    if (glue !== null) continue
    out.push(joined)
    joined = ''
  }
  if (joined !== '') out.push(joined)
  return out
}

/** URLs that the string literals of the code spell; `//host` counts where a literal begins with it. At most 200. */
export function scriptUrls(code: string): readonly string[] {
  const urls = new Set<string>()
  for (const text of strings(code.slice(0, maxChars))) {
    if (text.length < 6) continue
    for (const form of new Set([text, percentDecoded(text)])) {
      if (urls.size >= maxUrls) return [...urls]
      if (/^\/\/[\w-]{1,63}\.[\w.-]{2,200}/.test(form)) urls.add(form)
      else for (const url of scanRawUrls(form, maxUrls)) urls.add(url)
    }
  }
  return [...urls]
}
