/** Finds the header of the mail that a submission carries, in bytes that could not be walked. */
import type { HeaderField } from '../domain/message.ts'
import { readHeaderBlock } from './mime/header-block.ts'

const lookBytes = 1_000_000
const headerBytes = 262_144
const mostLabels = 50
/** Bytes between the label of a part and the end of its header block. */
const partHeaderBytes = 4_000
const mailFields = ['from', 'subject', 'date', 'received', 'message-id']

/** The header block at an offset, past empty lines, where at least a sender and one more field of a mail stand. */
function mailHeader(bytes: Buffer, from: number): readonly HeaderField[] | null {
  let start = from
  while (start < from + 16 && (bytes[start] === 0x0d || bytes[start] === 0x0a)) start++
  const { fields } = readHeaderBlock(bytes, start, Math.min(bytes.length, start + headerBytes), { headerBytes, headerCount: 500 })
  const names = new Set(fields.map(({ name }) => name.toLowerCase()))
  return names.has('from') && mailFields.filter((name) => names.has(name)).length >= 2 ? fields : null
}

/** Offset of the body of the part whose Content-Type stands at `at`, -1 where no header ends near it. */
function bodyAfter(text: string, at: number): number {
  const near = text.slice(at, at + partHeaderBytes)
  const ends = [near.indexOf('\r\n\r\n'), near.indexOf('\n\n')].map((index, kind) => (index < 0 ? Infinity : index + (kind === 0 ? 4 : 2)))
  const end = Math.min(...ends)
  return end === Infinity ? -1 : at + end
}

/** Fields of the first mail found behind a `message/rfc822` label, else in decoded base64; null where there is none. Bounded. */
export function findCarriedHeader(body: Buffer, runs: readonly Buffer[]): readonly HeaderField[] | null {
  const text = body.toString('latin1', 0, lookBytes).toLowerCase()
  let at = text.indexOf('message/rfc822')
  for (let seen = 0; seen < mostLabels && at >= 0; seen++) {
    const label = text.slice(Math.max(0, at - 60), at)
    const start = /(?:^|\n)content-type:\s{0,20}$/.test(label) ? bodyAfter(text, at) : -1
    const fields = start < 0 ? null : mailHeader(body, start)
    if (fields !== null) return fields
    at = text.indexOf('message/rfc822', at + 14)
  }
  for (const run of runs) {
    const fields = mailHeader(run, 0)
    if (fields !== null) return fields
  }
  return null
}
