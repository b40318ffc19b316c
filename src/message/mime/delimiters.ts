/**
 * Finds the lines that may be boundaries (RFC 2046 section 5.1.1) without making a string of every line that begins with
 * `--`: a hostile mail has millions of them. A line is compared by a hash; what passes is compared in full by the caller.
 */

interface OpenBoundary {
  readonly boundary: string
  readonly closed: boolean
}

export interface Delimiters {
  /** Sets the boundaries that are open now. */
  replace(open: readonly OpenBoundary[]): void
  /** True where a line of that hash may open a part, or close one that is not closed yet. */
  opens(hash: number): boolean
  closes(hash: number): boolean
}

/** Bytes looked at one by one before the search of the platform takes over, whose every call costs as much. */
const nearBytes = 64
const hashStart = 0x811c9dc5
const dash = 0x2d
const lineFeed = 0x0a

const mix = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)

function hashOf(text: string): number {
  let hash = hashStart
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index))
  return hash
}

/** A fresh set of boundaries, empty. */
export function createDelimiters(): Delimiters {
  const hashes = new Map<string, number>()
  const opening = new Set<number>()
  const closing = new Set<number>()
  return {
    replace(open) {
      opening.clear()
      closing.clear()
      for (const { boundary, closed } of open) {
        const hash = hashes.get(boundary) ?? hashOf(boundary)
        hashes.set(boundary, hash)
        opening.add(hash)
        if (!closed) closing.add(hash)
      }
    },
    opens: (hash) => opening.has(hash),
    closes: (hash) => closing.has(hash),
  }
}

/** Offset of the next line break that two dashes follow, -1 where there is none. */
export function nextDelimiter(bytes: Buffer, from: number): number {
  const near = Math.min(from + nearBytes, bytes.length - 2)
  for (let at = from; at < near; at++) {
    if (bytes[at] === lineFeed && bytes[at + 1] === dash && bytes[at + 2] === dash) return at
  }
  return bytes.indexOf('\n--', Math.max(from, near), 'latin1')
}

/** White space that `trimEnd` takes off a latin1 string. */
const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0xa0 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)

/** End of the line whose text (after the dashes) begins at `from`, and whether it may be a boundary; longer ones than `longest` are none. */
export function lineAt(
  bytes: Buffer,
  from: number,
  longest: number,
  delimiters: Delimiters,
): { readonly end: number; readonly known: boolean } {
  const most = Math.min(bytes.length, from + longest)
  let end = from
  while (end < most && bytes[end] !== lineFeed) end++
  if (end === from + longest && bytes[end] !== lineFeed) {
    const newline = bytes.indexOf(lineFeed, end)
    return { end: newline < 0 ? bytes.length : newline, known: false }
  }
  let trimmed = end
  while (trimmed > from && isBlank(bytes[trimmed - 1])) trimmed--
  let hash = hashStart
  let beforeDashes = hashStart
  for (let at = from; at < trimmed; at++) {
    if (at === trimmed - 2) beforeDashes = hash
    hash = mix(hash, bytes[at] ?? 0)
  }
  const dashed = trimmed - from >= 2 && bytes[trimmed - 1] === dash && bytes[trimmed - 2] === dash
  return { end, known: delimiters.opens(hash) || (dashed && delimiters.closes(beforeDashes)) }
}
