/** The header block of a message or part (RFC 5322 section 2.2): every field, in order, duplicates kept. */
import type { HeaderField } from '../../domain/message.ts'
import { decodeGuess } from './charset.ts'
import { decodeWords } from './encoded-word.ts'

export interface HeaderBlock {
  readonly fields: readonly HeaderField[]
  /** Offset of the first byte of the body. */
  readonly bodyStart: number
  /** Bytes of the whole block, also beyond the budget. */
  readonly bytes: number
  /** Fields seen, also beyond the budget. */
  readonly count: number
}

export interface HeaderBudget {
  readonly headerBytes: number
  readonly headerCount: number
}

const fieldName = /^[!-9;-~]{1,200}[ \t]{0,8}:/
const maxValueChars = 100_000

function blankLine(bytes: Buffer, from: number, end: number): number {
  const region = bytes.subarray(from, end)
  const candidates = [region.indexOf('\r\n\r\n'), region.indexOf('\n\n')]
  const starts = candidates.map((at, index) => (at < 0 ? end : from + at + (index === 0 ? 4 : 2)))
  return Math.min(...starts)
}

function toField(line: string): HeaderField {
  const colon = line.indexOf(':')
  const raw = line.slice(colon + 1, colon + 1 + maxValueChars).trim()
  return { name: line.slice(0, colon).trim(), value: decodeWords(raw), raw }
}

/**
 * Reads fields from `start` to the first blank line, to a line that is no field (then the body starts there), or to `end`.
 * What exceeds the budget is skipped, not refused: `bytes` and `count` tell.
 */
export function readHeaderBlock(bytes: Buffer, start: number, end: number, budget: HeaderBudget): HeaderBlock {
  const fields: HeaderField[] = []
  let count = 0
  let chunks: string[] = []
  let position = start
  let bodyStart = end
  const flush = (): void => {
    if (chunks.length === 0) return
    count++
    if (count <= budget.headerCount) fields.push(toField(chunks.join('')))
    chunks = []
  }
  while (position < end) {
    if (position - start > budget.headerBytes) {
      // The line break before this line may be the first half of the blank line that ends the block.
      bodyStart = blankLine(bytes, Math.max(start, position - 2), end)
      break
    }
    const newline = bytes.indexOf(0x0a, position)
    const next = newline < 0 || newline >= end ? end : newline + 1
    const lineEnd = newline < 0 || newline >= end ? end : bytes[newline - 1] === 0x0d && newline > position ? newline - 1 : newline
    if (lineEnd === position) {
      bodyStart = next
      break
    }
    const line = decodeGuess(bytes.subarray(position, Math.min(lineEnd, position + budget.headerBytes)))
    const folded = line.startsWith(' ') || line.startsWith('\t')
    if (folded && line.trim() === '' && chunks.length === 0) {
      position = next
      continue
    }
    if (folded && chunks.length > 0) chunks.push(' ', line.trim())
    else if (fieldName.test(line)) {
      flush()
      chunks.push(line)
    } else if (!(count === 0 && chunks.length === 0 && /^>?From /.test(line))) {
      bodyStart = position
      break
    }
    position = next
  }
  flush()
  return { fields, bodyStart, bytes: Math.min(bodyStart, end) - start, count }
}

/** The first field of that name, any case. */
export function firstField(fields: readonly HeaderField[], name: string): HeaderField | null {
  const wanted = name.toLowerCase()
  return fields.find((field) => field.name.toLowerCase() === wanted) ?? null
}

/** All fields of that name, any case, in order. */
export function allFields(fields: readonly HeaderField[], name: string): readonly HeaderField[] {
  const wanted = name.toLowerCase()
  return fields.filter((field) => field.name.toLowerCase() === wanted)
}
