/** A text as lines that can be compared: quote marks counted and taken off, odd spaces made plain, blank lines counted, not kept. */
import { plainSpaces } from './fold.ts'

export interface Line {
  /** Without quote marks and outer spaces; at most 5,000 characters. */
  readonly text: string
  /** Offsets in the whole text, quote marks included. */
  readonly start: number
  readonly end: number
  /** How many `>` stand before it. */
  readonly depth: number
  /** True where a blank line stands before it. */
  readonly afterBlank: boolean
  /** True where it begins with a space, as folded header lines do. */
  readonly indented: boolean
}

const maxLines = 20_000
const maxChars = 5_000
const maxDepth = 20

/** Characters of quote marks (`> > `) at the beginning of a line, and how many marks they are. */
export function quotePrefix(line: string): { readonly length: number; readonly depth: number } {
  let depth = 0
  let length = 0
  for (let index = 0; index < line.length && index < 3 * maxDepth && depth < maxDepth; index++) {
    const char = line[index]
    if (char === '>') {
      depth++
      length = index + 1
    } else if (char !== ' ' && char !== '\u00a0') break
  }
  return { length, depth }
}

/** At most 20,000 lines that are not blank. `blanks`: offsets at which a blank line stood that the text no longer shows (HTML). */
export function splitLines(text: string, blanks: ReadonlySet<number>): readonly Line[] {
  const out: Line[] = []
  let afterBlank = false
  for (let start = 0; start <= text.length && out.length < maxLines;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const raw = text.slice(start, Math.min(end, start + maxChars))
    const prefix = quotePrefix(raw)
    const plain = plainSpaces(raw.slice(prefix.length)).trim()
    if (plain === '') afterBlank = true
    else {
      out.push({
        text: plain,
        start,
        end,
        depth: prefix.depth,
        afterBlank: afterBlank || blanks.has(start),
        indented: /^[ \t]{1,2}/.test(raw.slice(prefix.length + (prefix.depth > 0 ? 1 : 0))),
      })
      afterBlank = false
    }
    if (newline < 0) break
    start = newline + 1
  }
  return out
}

/** The text with up to `depth` quote marks taken off each line. */
export function unquote(text: string, depth: number): string {
  if (depth === 0 || !text.includes('>')) return text
  return text
    .split('\n')
    .map((line) => {
      let rest = line
      for (let level = 0; level < depth; level++) {
        const trimmed = rest.startsWith(' ') && rest.trimStart().startsWith('>') ? rest.trimStart() : rest
        if (!trimmed.startsWith('>')) break
        rest = trimmed.slice(trimmed[1] === ' ' ? 2 : 1)
      }
      return rest
    })
    .join('\n')
}
