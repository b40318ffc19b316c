/** Received fields (RFC 5321 section 4.4) taken apart without understanding them. */

const maxChars = 10_000

interface Split {
  /** Words outside comments. */
  readonly words: readonly string[]
  /** With the number of words that stand before each. */
  readonly comments: readonly { readonly text: string; readonly at: number }[]
}

/** The clauses of a field without its date; `indexOf` finds a clause only where it stands once, otherwise -1. */
export function readClauses(raw: string): Split & { readonly lower: readonly string[]; readonly indexOf: (clause: string) => number } {
  const text = raw.slice(0, maxChars)
  const semicolon = text.lastIndexOf(';')
  const split = splitReceived(semicolon < 0 ? text : text.slice(0, semicolon))
  const lower = split.words.map((word) => word.toLowerCase())
  return {
    ...split,
    lower,
    indexOf: (clause) => (lower.lastIndexOf(clause) === lower.indexOf(clause) ? lower.indexOf(clause) : -1),
  }
}

/** The words outside comments, and the comments with the number of words that stand before each. Callers bound the text. */
function splitReceived(text: string): Split {
  const words: string[] = []
  const comments: { text: string; at: number }[] = []
  let current = ''
  let depth = 0
  const flush = (): void => {
    if (current === '') return
    if (depth > 0) comments.push({ text: current, at: words.length })
    else words.push(current)
    current = ''
  }
  for (const char of text) {
    if (char === '(') {
      if (depth === 0) flush()
      else current += char
      depth++
    } else if (char === ')' && depth > 0) {
      if (depth === 1) flush()
      else current += char
      depth--
    } else if (depth === 0 && /\s/.test(char)) flush()
    else current += char
  }
  flush()
  return { words, comments }
}
