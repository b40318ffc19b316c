/** The Message-ID of a mail, read from its first bytes alone. */
import { firstField, readHeaderBlock } from './mime/header-block.ts'

/** Header bytes that are looked at; a Message-ID behind more than that is not needed for threading a reply. */
const mostBytes = 262_144
const mostFields = 2_000
/** RFC 5322 msg-id without the obsolete forms: what may be copied into a header of ours. */
const wellFormed = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,480}@[\x21-\x3b\x3d\x3f-\x7e]{1,480}>$/

/** With angle brackets; null where there is none that is fit to be repeated in `In-Reply-To`. */
export function readMessageId(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, mostBytes))
  const { fields } = readHeaderBlock(head, 0, head.length, { headerBytes: mostBytes, headerCount: mostFields })
  const value = firstField(fields, 'message-id')?.raw.trim() ?? ''
  return wellFormed.test(value) ? value : null
}
