/** Bodies as they lie in the mail, for links that no reader brought to light. */
import type { AnalysisLimits } from '../domain/settings.ts'
import { allParts, type MimePart } from './mime/mime-tree.ts'
import { decodeTransfer } from './mime/transfer-encoding.ts'
import { scanRawUrls } from './observables/text-links.ts'
import type { OpenedMail } from './opened.ts'

/** Bytes of one body, or characters of its text, that are searched from the beginning. */
export const rawScanBytes = 5_000_000
const rawTailBytes = 1_000_000

/** The body as it lies there, without the parts that are messages of their own: beginning and end of it. */
export function rawBody({ bytes, root }: OpenedMail, apart: ReadonlySet<MimePart>): readonly string[] {
  const chunks: Buffer[] = []
  let position = root.bodyStart
  for (const part of allParts(root)) {
    if (!apart.has(part) || part.bodyStart < position) continue
    chunks.push(bytes.subarray(position, part.bodyStart))
    position = part.end
  }
  chunks.push(bytes.subarray(position))
  const body = chunks.length === 1 ? (chunks[0] ?? bytes) : Buffer.concat(chunks)
  return [body.subarray(0, rawScanBytes), body.subarray(Math.max(0, body.length - rawTailBytes))].map((piece) => piece.toString('latin1'))
}

/** Links of bodies that are not rendered, their encoding undone. */
export function bodyUrls(bytes: Buffer, bodies: readonly MimePart[], limits: AnalysisLimits): readonly string[] {
  let left = rawScanBytes
  return bodies.flatMap((part) => {
    const raw = bytes.subarray(part.bodyStart, Math.min(part.end, part.bodyStart + left))
    left -= raw.length
    return scanRawUrls(decodeTransfer(raw, part.encoding).toString('latin1'), limits.urls)
  })
}
