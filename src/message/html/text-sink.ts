/** Collects visible text: whitespace folded, blocks on lines of their own, no runs of blank lines. */

export interface TextSink {
  text(value: string, preformatted: boolean): void
  newline(): void
  space(): void
  length(): number
  finish(): string
}

const maxChars = 1_000_000

/** A fresh sink, capped at a million characters. */
export function createTextSink(): TextSink {
  const parts: string[] = []
  let length = 0
  let lastChar = '\n'
  const push = (value: string): void => {
    if (value === '' || length >= maxChars) return
    parts.push(value)
    length += value.length
    lastChar = value.at(-1) ?? lastChar
  }
  return {
    text(value, preformatted) {
      const folded = preformatted ? value.replaceAll('\r\n', '\n') : value.replaceAll(/[\s\u00a0]+/g, ' ')
      push(lastChar === ' ' || lastChar === '\n' ? (preformatted ? folded : folded.replace(/^ /, '')) : folded)
    },
    newline() {
      if (lastChar !== '\n') push('\n')
    },
    space() {
      if (lastChar !== '\n' && lastChar !== ' ') push(' ')
    },
    length: () => length,
    finish: () =>
      parts
        .join('')
        .replaceAll(/[ \t]{1,100}\n/g, '\n')
        .trim(),
  }
}
