/** Received fields (RFC 5321 section 4.4) taken apart without understanding them. */

/** The words outside comments, and the comments with the number of words that stand before each. Callers bound the text. */
export function splitReceived(text: string): {
  readonly words: readonly string[]
  readonly comments: readonly { readonly text: string; readonly at: number }[]
} {
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
