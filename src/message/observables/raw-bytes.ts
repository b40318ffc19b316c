/** Links in bytes that nothing else could read, and in what is encoded in them: plain, quoted-printable, base64 in a few layers. */
import { decodedLayers } from '../mime/base64-runs.ts'
import { decodeQuotedPrintable } from '../mime/transfer-encoding.ts'
import { scanRawUrls } from './text-links.ts'

/** How far the scan goes; all of it together, not for each layer. */
export interface RawReach {
  /** Bytes looked at from the beginning of each piece. */
  readonly headBytes: number
  /** Bytes looked at from the end of a piece that is longer. */
  readonly tailBytes: number
  readonly runs: number
  /** Decoded bytes of all runs of base64. */
  readonly decodedBytes: number
  readonly urls: number
}

/** Bytes that become a text at a time: a text of the whole would need three times as much memory. */
const pieceBytes = 1_000_000
/** The longest link that is found across two pieces. */
const overlapBytes = 4_096
const maxQuotedBytes = 4_000_000

function scanInto(urls: Set<string>, bytes: Buffer, most: number): void {
  for (let start = 0; start < bytes.length && urls.size < most; start += pieceBytes) {
    const text = bytes.toString('latin1', start, Math.min(bytes.length, start + pieceBytes + overlapBytes))
    for (const url of scanRawUrls(text, most)) {
      if (urls.size >= most) return
      urls.add(url)
    }
  }
}

/** Links found in the bytes, each once, in the order of their finding; linear in what `reach` allows. */
export function urlsInBytes(bytes: Buffer, reach: RawReach): ReadonlySet<string> {
  const urls = new Set<string>()
  for (const layer of decodedLayers(bytes, { runs: reach.runs, bytes: reach.decodedBytes })) {
    scanInto(urls, layer.subarray(0, reach.headBytes), reach.urls)
    if (layer.length > reach.headBytes)
      scanInto(urls, layer.subarray(Math.max(reach.headBytes, layer.length - reach.tailBytes)), reach.urls)
    const quoted = layer.subarray(0, maxQuotedBytes)
    if (quoted.includes('=3D', 0, 'latin1') || quoted.includes('=\n') || quoted.includes('=\r\n')) {
      scanInto(urls, decodeQuotedPrintable(quoted), reach.urls)
    }
  }
  return urls
}
