/** Plain text for mails and terminals: wrapping and tables. Takes text that is already neutralised. */
import { characterWidth, displayWidth, pad } from './display-width.ts'

/** Columns of a mail's text part (RFC 5322 section 2.1.1 asks for 78 at most). */
export const mailWidth = 76

/** Breaks text into lines of at most `width` columns, at spaces where there are any; line breaks in it are kept. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)))
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const word of line.split(' ').flatMap((long) => breakWord(long, width))) {
    const size = displayWidth(word)
    if (used > 0 && used + 1 + size > width) {
      lines.push(current)
      current = word
      used = size
      continue
    }
    current = used === 0 ? word : `${current} ${word}`
    used += used === 0 ? size : size + 1
  }
  return [...lines, current]
}

function breakWord(word: string, width: number): readonly string[] {
  if (word.length * 2 <= width || displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const size = characterWidth(character)
    if (used + size > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += size
  }
  return [...pieces, piece]
}

/** Wraps with a first-line prefix (a bullet, a number) and blanks of the same width before the following lines. */
export function wrapHanging(prefix: string, text: string, width: number): readonly string[] {
  const blank = ' '.repeat(displayWidth(prefix))
  return wrap(text, width - blank.length).map((line, index) => (index === 0 ? prefix : blank) + line)
}

export interface PlainColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}

/** Lays rows out in columns that fit `width`; long cells wrap inside their column. First lines: titles and a rule. */
export function plainTable(columns: readonly PlainColumn[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const gap = 2
  const natural = columns.map((column, index) => Math.max(displayWidth(column.title), ...rows.map((row) => displayWidth(row[index] ?? ''))))
  const widths = fit(natural, width - gap * (columns.length - 1))
  const line = (cells: readonly string[]): readonly string[] => {
    const wrapped = columns.map((_, index) => wrap(cells[index] ?? '', widths[index] ?? 1))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, row) =>
      wrapped
        .map((lines, index) => pad(lines[row] ?? '', widths[index] ?? 1, columns[index]?.align))
        .join(' '.repeat(gap))
        .trimEnd(),
    )
  }
  return [
    ...line(columns.map((column) => column.title)),
    widths.map((size) => '-'.repeat(size)).join(' '.repeat(gap)),
    ...rows.flatMap(line),
  ]
}

/** Narrow columns keep their size; the wide ones share what is left. */
function fit(natural: readonly number[], available: number): readonly number[] {
  let open = natural.map((_, index) => index)
  let left = available
  const widths = natural.map(() => 1)
  for (;;) {
    const share = Math.floor(left / Math.max(1, open.length))
    const small = open.filter((index) => (natural[index] ?? 0) <= share)
    if (small.length === 0) {
      for (const index of open) widths[index] = Math.max(4, share)
      return widths
    }
    for (const index of small) {
      widths[index] = Math.max(1, natural[index] ?? 1)
      left -= widths[index] ?? 1
    }
    open = open.filter((index) => !small.includes(index))
    if (open.length === 0) return widths
  }
}
