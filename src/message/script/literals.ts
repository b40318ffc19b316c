/** String literals of scripts as their program would have them: escapes undone, neighbours joined. Nothing is ever run. */

/** How the language writes strings and comments. */
export type Dialect = 'javascript' | 'vbscript' | 'powershell'

const mostLiterals = 20_000
const mostJoined = 10_000
/** Characters between two literals that are joined: blanks, line breaks, an operator. */
const mostBetween = 60

interface Literal {
  readonly value: string
  readonly start: number
  readonly end: number
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ' '],
  ['f', ' '],
  ['v', ' '],
  ['0', '\0'],
])

/** Undoes `\x41`, `\u0041`, `\u{41}`, octal and simple escapes of JavaScript. */
function unescapeJavascript(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw.replaceAll(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([0-7]{2,3})|(\r\n|[\s\S]))/gi,
    (_, hex?: string, unicode?: string, point?: string, octal?: string, other?: string) => {
      const code = hex ?? unicode ?? point
      if (code !== undefined) {
        const value = parseInt(code, 16)
        return value <= 0x10ffff ? String.fromCodePoint(value) : ''
      }
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff)
      return other === '\n' || other === '\r\n' ? '' : (simpleEscapes.get(other ?? '') ?? other ?? '')
    },
  )
}

/** Where the literal that begins at `start` ends: on its closing quote, or, not closed, at the end of its line or of the text. */
function endOf(text: string, start: number, dialect: Dialect): { readonly at: number; readonly closed: boolean } {
  const quote = text[start]
  const escape = dialect === 'javascript' ? '\\' : dialect === 'powershell' && quote === '"' ? '`' : ''
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]
    if (char === escape && escape !== '') at++
    else if (char === quote) {
      // A doubled quote is a quote in VBScript and PowerShell.
      if (dialect === 'javascript' || text[at + 1] !== quote) return { at, closed: true }
      at++
    } else if (char === '\n' && quote !== '`' && dialect !== 'powershell') return { at, closed: false }
  }
  return { at: text.length, closed: false }
}

function valueOf(raw: string, quote: string, dialect: Dialect): string {
  if (dialect === 'javascript') return unescapeJavascript(raw)
  const single = raw.replaceAll(quote + quote, quote)
  return dialect === 'powershell' && quote === '"' ? single.replaceAll('`', '') : single
}

function literalsIn(text: string, dialect: Dialect): readonly Literal[] {
  const quotes = dialect === 'javascript' ? '"\'`' : dialect === 'vbscript' ? '"' : '"\''
  const out: Literal[] = []
  /** Where the last unclosed literal of each quote ended. */
  const open = new Map<string, number>()
  for (let at = 0; at < text.length && out.length < mostLiterals; at++) {
    const char = text[at] ?? ''
    if (dialect === 'javascript' && char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2)
      if (end < 0) break
      at = end + 1
    } else if (dialect === 'javascript' && char === '/' && text[at + 1] === '/' && text[at - 1] !== ':') {
      const end = text.indexOf('\n', at)
      if (end < 0) break
      at = end
    } else if (quotes.includes(char)) {
      if (at < (open.get(char) ?? 0)) continue
      const { at: end, closed } = endOf(text, at, dialect)
      // An apostrophe in a comment opens nothing: the search goes on behind it, but not for the same quote once more, which
      // would cost the square of the length.
      if (!closed) {
        open.set(char, end)
        continue
      }
      out.push({ value: valueOf(text.slice(at + 1, end), char, dialect), start: at, end: end + 1 })
      at = end
    }
  }
  return out
}

const joiner = /^[\s)]{0,30}(?:\+|&|,|\.concat\()[\s(_]{0,30}$/

/** Values of the literals, those of one concatenation (`"a" + "b"`, `"a" & "b"`, `["a", "b"].join("")`) also joined; in order, each once. */
export function literalValues(text: string, dialect: Dialect): readonly string[] {
  const literals = literalsIn(text, dialect)
  const out = new Set<string>()
  let joined = ''
  let parts = 0
  const close = (): void => {
    if (parts > 1) out.add(joined)
    parts = 0
    joined = ''
  }
  literals.forEach(({ value, start, end }, index) => {
    out.add(value)
    joined += value
    parts++
    const next = literals[index + 1]
    const between = next === undefined || next.start - end > mostBetween ? '' : text.slice(end, next.start)
    if (!joiner.test(between) || parts >= mostJoined || start === next?.start) close()
  })
  close()
  return [...out]
}
