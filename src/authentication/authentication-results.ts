/** Authentication-Results fields by the grammar of RFC 8601 section 2.2, and as Exchange Online writes them (without authserv-id). Linear, never throws. */

export interface ResultProperty {
  /** `smtp`, `header`, `body`, `policy`; empty for vendor keys without one, such as `action`. */
  readonly ptype: string
  readonly property: string
  readonly value: string
}

export interface MethodResult {
  /** Lower case, without its version. */
  readonly method: string
  /** Lower case, as written; not checked against any list. */
  readonly result: string
  readonly reason: string | null
  readonly properties: readonly ResultProperty[]
}

export interface AuthenticationResultsField {
  /** Lower case; null where the field names none. */
  readonly authservId: string | null
  readonly results: readonly MethodResult[]
}

const maxChars = 20_000
const maxResults = 100
const maxProperties = 50

/** A word, or the sign that stands between key and value, or the end of a result. */
type Token = { readonly word: string } | '=' | ';'

/** Comments (nested, with quoted pairs) fall away; an unclosed comment or quoted string reaches to the end. */
function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let word: string | null = null
  let depth = 0
  let quoted = false
  /** In a value further `=` belong to it (base64 in header.b). */
  let inValue = false
  const flush = (): void => {
    if (word === null) return
    tokens.push({ word })
    word = null
    inValue = false
  }
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (char === '\\' && (quoted || depth > 0)) {
      index++
      if (quoted) word = (word ?? '') + text.charAt(index)
    } else if (quoted) {
      if (char === '"') quoted = false
      else word = (word ?? '') + char
    } else if (depth > 0) {
      if (char === '(') depth++
      else if (char === ')') depth--
    } else if (char === '"') {
      quoted = true
      word ??= ''
    } else if (char === '(') {
      flush()
      depth = 1
    } else if (char === ' ' || char === '\t' || char === '\r' || char === '\n') flush()
    else if (char === ';') {
      flush()
      inValue = false
      tokens.push(';')
    } else if (char === '=' && !(inValue && word !== null)) {
      flush()
      tokens.push('=')
      inValue = true
    } else word = (word ?? '') + char
  }
  flush()
  return tokens
}

interface Segment {
  readonly bare: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
}

const wordOf = (token: Token | undefined): string | null => (typeof token === 'object' ? token.word : null)

function readSegment(tokens: readonly Token[]): Segment {
  const bare: string[] = []
  const pairs: [string, string][] = []
  for (let index = 0; index < tokens.length; index++) {
    const key = wordOf(tokens[index])
    if (key === null) continue
    const value = tokens[index + 1] === '=' ? wordOf(tokens[index + 2]) : null
    if (value === null) {
      if (tokens[index + 1] !== '=') bare.push(key)
      continue
    }
    if (pairs.length <= maxProperties) pairs.push([key.toLowerCase(), value])
    index += 2
  }
  return { bare, pairs }
}

function split(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (let index = 0; index <= tokens.length && segments.length < maxResults; index++) {
    if (index < tokens.length && tokens[index] !== ';') continue
    segments.push(readSegment(tokens.slice(start, index)))
    start = index + 1
  }
  return segments
}

function toProperty([key, value]: readonly [string, string]): ResultProperty {
  const dot = key.indexOf('.')
  return dot < 0 ? { ptype: '', property: key, value } : { ptype: key.slice(0, dot), property: key.slice(dot + 1), value }
}

function toResult({ pairs }: Segment): MethodResult | null {
  const [first, ...rest] = pairs
  if (first === undefined || first[0].includes('.') || first[0] === 'reason') return null
  const slash = first[0].indexOf('/')
  return {
    method: slash < 0 ? first[0] : first[0].slice(0, slash),
    result: first[1].toLowerCase(),
    reason: rest.find(([key]) => key === 'reason')?.[1] ?? null,
    properties: rest.filter(([key]) => key !== 'reason').map(toProperty),
  }
}

/** Reads the unfolded value of one field; what does not fit the grammar is left out. At most 20,000 characters and 100 results are read. */
export function parseAuthenticationResults(value: string): AuthenticationResultsField {
  const segments = split(tokenise(value.slice(0, maxChars)))
  const head = segments[0]?.bare[0]
  return {
    authservId: head === undefined || head.toLowerCase() === 'none' ? null : head.toLowerCase(),
    results: segments.flatMap((segment) => toResult(segment) ?? []),
  }
}

/** Value of the first of the named properties that the result carries, e.g. `header.from`; null where it has none. */
export function propertyOf(result: MethodResult, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = result.properties.find(({ ptype, property }) => `${ptype}.${property}` === name)
    if (found !== undefined && found.value !== '') return found.value
  }
  return null
}
