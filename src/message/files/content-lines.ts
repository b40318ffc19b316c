/** Content lines of iCalendar and vCard (RFC 5545 section 3.1, RFC 6350 section 3.2): unfolded, name, parameters, value. */

export interface ContentLine {
  /** Upper case, without its group. */
  readonly name: string
  readonly parameters: string
  /** Escapes undone. */
  readonly value: string
}

const mostLines = 5_000
const mostText = 2_000_000

/** At most 5,000 lines. Linear, never throws. */
export function contentLines(text: string): readonly ContentLine[] {
  const lines: ContentLine[] = []
  const unfolded = text.slice(0, mostText).replaceAll(/\r?\n[ \t]/g, '')
  for (const line of unfolded.split(/\r?\n/, mostLines)) {
    // The colon that ends the parameters stands outside of quotes.
    let quoted = false
    let colon = -1
    for (let at = 0; at < line.length && at < 4_000 && colon < 0; at++) {
      if (line[at] === '"') quoted = !quoted
      else if (line[at] === ':' && !quoted) colon = at
    }
    if (colon < 1) continue
    const head = line.slice(0, colon)
    const semicolon = head.indexOf(';')
    const full = (semicolon < 0 ? head : head.slice(0, semicolon)).toUpperCase()
    lines.push({
      name: full.slice(full.indexOf('.') + 1),
      parameters: semicolon < 0 ? '' : head.slice(semicolon + 1),
      value: line.slice(colon + 1).replaceAll(/\\([nN,;\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)),
    })
  }
  return lines
}
