/** Strings that VBA source puts together from pieces: literals, Chr, StrReverse, names of strings; no loop and no call is run. */

const mostLines = 20_000
const longestLine = 4_096
const longestString = 20_000
const mostStrings = 5_000
const mostTokens = 2_000

interface Piece {
  readonly value: string
  readonly end: number
}

/** A literal at `from` (its opening quote), doubled quotes undone; null where it does not close. */
function literal(line: string, from: number): Piece | null {
  let value = ''
  for (let at = from + 1; ;) {
    const close = line.indexOf('"', at)
    if (close < 0) return null
    value += line.slice(at, close)
    if (line[close + 1] !== '"') return { value, end: close + 1 }
    value += '"'
    at = close + 2
  }
}

function number(text: string): number {
  return /^&h/i.test(text) ? Number.parseInt(text.slice(2), 16) : Number(text)
}

const chr = /^chrw?b?\$?\s{0,9}\(\s{0,9}(&h[0-9a-f]{1,4}|\d{1,5})&?\s{0,9}\)/i
const reverse = /^strreverse\$?\s{0,9}\(\s{0,9}/i
const identifier = /^[a-z_][a-z0-9_]{0,60}\$?/i

/** One operand; null where it is nothing that can be told without running the program. */
function operand(line: string, from: number, known: ReadonlyMap<string, string>): Piece | null {
  if (line[from] === '"') return literal(line, from)
  const rest = line.slice(from, from + 100)
  const code = chr.exec(rest)
  if (code?.[1] !== undefined) return { value: String.fromCharCode(number(code[1]) & 0xffff), end: from + code[0].length }
  const turned = reverse.exec(rest)
  if (turned !== null) {
    const inner = line[from + turned[0].length] === '"' ? literal(line, from + turned[0].length) : null
    if (inner === null || line[inner.end] !== ')') return null
    return { value: Array.from(inner.value).toReversed().join(''), end: inner.end + 1 }
  }
  const name = identifier.exec(rest)?.[0]
  const value = name === undefined ? undefined : known.get(name.toLowerCase())
  return name === undefined || value === undefined ? null : { value, end: from + name.length }
}

/** The longest chain of operands joined by `&` or `+` from `from` on. */
function chain(line: string, from: number, known: ReadonlyMap<string, string>): Piece | null {
  let piece = operand(line, from, known)
  for (let joined = 0; piece !== null && piece.value.length < longestString && joined < mostTokens; joined++) {
    const join = /^\s{0,20}[&+]\s{0,20}/.exec(line.slice(piece.end, piece.end + 50))
    const next = join === null ? null : operand(line, piece.end + join[0].length, known)
    if (next === null) break
    piece = { value: piece.value + next.value, end: next.end }
  }
  return piece
}

const assignment =
  /^\s{0,200}(?:(?:public|private|global)\s{1,9})?(?:const\s{1,9})?([a-z_][a-z0-9_]{0,60})\$?(?:\s{1,9}as\s{1,9}string)?\s{0,20}=\s{0,20}/i

/** Logical lines of the source: continuations joined, lines of comment left out. */
export function logicalLines(source: string): readonly string[] {
  const lines: string[] = []
  let open = ''
  for (const physical of source.split(/\r\n|\r|\n/, mostLines)) {
    const whole = (open + physical).slice(0, longestLine * 4)
    if (/\s_\s{0,9}$/.test(whole.slice(-20)) && whole.length < longestLine * 4) {
      open = whole.trimEnd().slice(0, -1)
      continue
    }
    open = ''
    if (!/^\s{0,200}(?:'|rem\s)/i.test(whole)) lines.push(whole)
  }
  if (open !== '') lines.push(open)
  return lines
}

/** Every string of at least six characters that stands in the lines or is put together in them. */
export function stringsOf(lines: readonly string[]): readonly string[] {
  const known = new Map<string, string>()
  const found = new Set<string>()
  for (const line of lines) {
    if (found.size >= mostStrings) break
    const assigned = assignment.exec(line)
    const name = assigned?.[1]?.toLowerCase()
    let tokens = 0
    for (let at = assigned?.[0].length ?? 0; at < line.length && tokens < mostTokens;) {
      const sign = line[at] ?? ''
      if (sign === "'") break
      if (sign !== '"' && !/[a-z_]/i.test(sign)) {
        at++
        continue
      }
      tokens++
      const piece = chain(line, at, known)
      if (piece === null) {
        at += sign === '"' ? 1 : (identifier.exec(line.slice(at, at + 62))?.[0].length ?? 1)
        continue
      }
      if (piece.value.length >= 6) found.add(piece.value)
      const whole = name !== undefined && at === assigned?.[0].length && /^\s{0,50}(?:'|$)/.test(line.slice(piece.end, piece.end + 60))
      if (whole && known.size < mostStrings) known.set(name, piece.value.slice(0, longestString))
      at = piece.end
    }
  }
  return [...found]
}
