/** mbox files (RFC 4155 and its relatives): recognised by form, split into messages, `>From ` quoting undone. */

const separator = /^From \S{1,320}.{0,40}\b(?:\d{1,2}:\d{2}(?::\d{2})?)\b.{0,40}$/
const header = /^[!-9;-~]{1,100}:/

function* separators(bytes: Buffer): Generator<{ readonly start: number; readonly next: number }> {
  let at = bytes.subarray(0, 5).toString('latin1') === 'From ' ? 0 : -2
  let previous = at === 0 ? -1 : bytes.indexOf('\nFrom ', 0, 'latin1')
  if (at !== 0) at = previous < 0 ? -2 : previous + 1
  while (at >= 0) {
    const newline = bytes.indexOf(0x0a, at)
    if (newline < 0) return
    const line = bytes
      .subarray(at, Math.min(newline, at + 400))
      .toString('latin1')
      .trimEnd()
    const after = bytes.subarray(newline + 1, newline + 200).toString('latin1')
    if (separator.test(line) && header.test(after)) yield { start: at, next: newline + 1 }
    previous = bytes.indexOf('\nFrom ', newline - 1, 'latin1')
    at = previous < 0 ? -2 : previous + 1
    if (at >= 0 && at <= newline) {
      previous = bytes.indexOf('\nFrom ', newline, 'latin1')
      at = previous < 0 ? -2 : previous + 1
    }
  }
}

/** True where the name ends `.mbox`, or the file begins with a `From ` line, holds two such separators or more, and is no `.eml`. */
export function isMbox(bytes: Uint8Array, name: string): boolean {
  const lower = name.toLowerCase()
  if (lower.endsWith('.mbox')) return true
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (lower.endsWith('.eml') || buffer.subarray(0, 5).toString('latin1') !== 'From ') return false
  let count = 0
  let first = -1
  for (const { start } of separators(buffer)) {
    if (first < 0) first = start
    if (++count === 2) break
  }
  return first === 0 && count === 2
}

function unquote(bytes: Buffer): Buffer {
  if (!bytes.includes('\n>From ') && !bytes.includes('\n>>')) return bytes
  return Buffer.from(bytes.toString('latin1').replaceAll(/\n>(>{0,20}From )/g, '\n$1'), 'latin1')
}

/** Each message without its `From ` line; a file without separators is one message. */
export function* splitMbox(bytes: Uint8Array): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const slice = (from: number, to: number): Uint8Array => {
    const text = buffer.subarray(from, to)
    // The blank line before the next separator belongs to the mbox, not to the message.
    const end = text.subarray(-2).toString('latin1') === '\n\n' ? 1 : text.subarray(-4).toString('latin1') === '\r\n\r\n' ? 2 : 0
    return unquote(text.subarray(0, text.length - end))
  }
  let open = -1
  for (const { start, next } of separators(buffer)) {
    if (open >= 0) yield slice(open, start)
    open = next
  }
  if (open >= 0) yield slice(open, buffer.length)
  else if (buffer.length > 0) yield buffer
}
