/** Takes the content out of an opaque S/MIME signature: CMS SignedData (RFC 5652 section 5) as RFC 8551 section 3.5.2 sends it. */
import { type BerElement, endOf, isConstructed, isEnd, readElement } from './ber.ts'

const sequence = 0x30
const set = 0x31
const oid = 0x06
const integer = 0x02
const explicit0 = 0xa0
const octets = 0x04
const octetsConstructed = 0x24
/** 1.2.840.113549.1.7.2 */
const signedData = Buffer.from('2a864886f70d010702', 'hex')
const maxNesting = 16
const maxSegments = 1_000_000

/** The element at an offset, when it has one of the tags. */
function expectTag(bytes: Buffer, at: number | null, ...tags: readonly number[]): BerElement | null {
  if (at === null) return null
  const element = readElement(bytes, at)
  return element !== null && tags.includes(element.tag) ? element : null
}

/** An OCTET STRING in one piece, or the pieces of a constructed one in order (streamed signatures have one for each kilobyte). */
function octetString(bytes: Buffer, start: BerElement): Buffer | null {
  if (!isConstructed(start)) return start.contentEnd === null ? null : bytes.subarray(start.contentStart, start.contentEnd)
  const pieces: Buffer[] = []
  /** Ends of the constructed strings that are open; null for an indefinite one. */
  const open: (number | null)[] = [start.contentEnd]
  let at = start.contentStart
  for (let seen = 0; seen < maxSegments && open.length > 0; seen++) {
    const end = open.at(-1) ?? null
    if (end !== null && at >= end) {
      open.pop()
      continue
    }
    const element = readElement(bytes, at, end ?? bytes.length)
    if (element === null) return null
    if (isEnd(element) && end === null) {
      open.pop()
      at = element.contentStart
    } else if (element.tag === octets && element.contentEnd !== null) {
      pieces.push(bytes.subarray(element.contentStart, element.contentEnd))
      at = element.contentEnd
    } else if (element.tag === octetsConstructed && open.length < maxNesting) {
      open.push(element.contentEnd)
      at = element.contentStart
    } else return null
  }
  return open.length === 0 ? Buffer.concat(pieces) : null
}

/**
 * The signed content, signatures unchecked; null for anything else: enveloped data, a signature without content, no CMS.
 * Reads DER and BER alike; never throws.
 */
export function readSignedContent(bytes: Buffer): Buffer | null {
  const info = expectTag(bytes, 0, sequence)
  const type = info === null ? null : expectTag(bytes, info.contentStart, oid)
  if (type === null || type.contentEnd === null || !bytes.subarray(type.contentStart, type.contentEnd).equals(signedData)) return null
  const wrapped = expectTag(bytes, type.contentEnd, explicit0)
  const signed = wrapped === null ? null : expectTag(bytes, wrapped.contentStart, sequence)
  const version = signed === null ? null : expectTag(bytes, signed.contentStart, integer)
  const algorithms = version === null ? null : expectTag(bytes, version.contentEnd, set)
  const encapsulated = algorithms === null ? null : expectTag(bytes, endOf(bytes, algorithms), sequence)
  const contentType = encapsulated === null ? null : expectTag(bytes, encapsulated.contentStart, oid)
  if (encapsulated === null || contentType === null) return null
  // Without content (a detached signature) the sequence ends here; what follows would be the certificates, also tagged [0].
  if (encapsulated.contentEnd !== null && contentType.contentEnd !== null && contentType.contentEnd >= encapsulated.contentEnd) return null
  const holder = expectTag(bytes, contentType.contentEnd, explicit0)
  const content = holder === null ? null : expectTag(bytes, holder.contentStart, octets, octetsConstructed)
  return content === null ? null : octetString(bytes, content)
}
