/** Collects visible text: whitespace folded, blocks on lines of their own, no runs of blank lines. */

export interface TextSink {
  text(value: string, preformatted: boolean): void
  newline(): void
  space(): void
  /** Characters so far: the offset in the finished text at which the next one will stand. */
  length(): number
  /** True at the beginning of a line. */
  atLineStart(): boolean
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
  /** Takes spaces off the end of the line at once, so that offsets taken on the way hold for the finished text. */
  const trimLine = (): void => {
    for (let last = parts.at(-1); last !== undefined && (last.endsWith(' ') || last.endsWith('\t')); last = parts.at(-1)) {
      let kept = last.length - 1
      while (last[kept - 1] === ' ' || last[kept - 1] === '\t') kept--
      parts.pop()
      if (kept > 0) parts.push(last.slice(0, kept))
      length -= last.length - kept
    }
    lastChar = parts.at(-1)?.at(-1) ?? '\n'
  }
  return {
    text(value, preformatted) {
      // Most text nodes of a layout are the white space between its tags.
      if (!preformatted && !/\S/.test(value)) {
        if (value !== '' && length > 0 && lastChar !== ' ' && lastChar !== '\n') push(' ')
        return
      }
      const folded = preformatted
        ? value.replaceAll('\r\n', '\n').replaceAll(/(?<![ \t])[ \t]{1,100}\n/g, '\n')
        : value.replaceAll(/\s+/g, ' ')
      if (folded.startsWith('\n')) trimLine()
      const fitting = lastChar === ' ' || lastChar === '\n' ? (preformatted ? folded : folded.replace(/^ /, '')) : folded
      push(length === 0 ? fitting.trimStart() : fitting)
    },
    newline() {
      if (lastChar === '\n') return
      trimLine()
      if (lastChar !== '\n') push('\n')
    },
    space() {
      if (lastChar !== '\n' && lastChar !== ' ') push(' ')
    },
    length: () => length,
    atLineStart: () => lastChar === '\n',
    finish: () => parts.join('').trim(),
  }
}
