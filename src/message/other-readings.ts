/** Links that show only where the bytes of a mail are read in another way than ours: other programs may read them so. */
import type { AnalysisLimits } from '../domain/settings.ts'
import { isBody } from './mime/bodies.ts'
import { allFields } from './mime/header-block.ts'
import { allParts, type MimePart } from './mime/mime-tree.ts'
import { decodeTransfer } from './mime/transfer-encoding.ts'
import { type RawReach, urlsInBytes } from './observables/raw-bytes.ts'
import { scanRawUrls } from './observables/text-links.ts'
import type { OpenedMail } from './opened.ts'

const maxEdgeBytes = 65_536
/** Decoded bytes of bodies that are looked at again, of a mail as a whole. */
const maxBodyBytes = 40_000_000
const maxEncodings = 4
/** Characters of a body in which its own encoding is looked for, undeclared. */
const undeclaredMark = '=3D"http'

/** What stands before the first and behind the last boundary: a program without MIME shows it (RFC 2046 section 5.1.1). */
function edges(bytes: Buffer, root: MimePart): readonly Buffer[] {
  const first = root.children[0]
  const last = root.children.at(-1)
  if (first === undefined || last === undefined) return []
  const before = bytes.subarray(root.bodyStart, Math.min(first.start, root.bodyStart + maxEdgeBytes))
  return [before, bytes.subarray(last.end, Math.min(bytes.length, last.end + maxEdgeBytes))]
}

/** The encodings that a part names, ours first; more than one where it has the field twice. */
function encodingsOf({ headers, encoding }: MimePart): readonly string[] {
  const named = allFields(headers, 'content-transfer-encoding').map(({ raw }) => raw.trim().toLowerCase())
  const contradicted = named.length > 1 || allFields(headers, 'content-type').length > 1
  return contradicted ? [...new Set([encoding, ...named, 'base64', 'quoted-printable'])].slice(0, maxEncodings) : [encoding]
}

/** Links of the preamble and the epilogue, of bodies beyond their budget and of bodies whose fields contradict each other. */
export function linksOfOtherReadings({ bytes, root }: OpenedMail, limits: AnalysisLimits, apart: ReadonlySet<MimePart>): readonly string[] {
  const urls = new Set(edges(bytes, root).flatMap((edge) => scanRawUrls(edge.toString('latin1'), limits.urls)))
  const reach: RawReach = { headBytes: maxBodyBytes, tailBytes: 0, runs: 0, decodedBytes: 0, urls: limits.urls }
  let left = maxBodyBytes
  for (const part of allParts(root)) {
    if (left <= 0) break
    if (!isBody(part) || apart.has(part)) continue
    const encodings = encodingsOf(part)
    const raw = bytes.subarray(part.bodyStart, Math.min(part.end, part.bodyStart + left))
    const beyond = part.end - part.bodyStart > limits.htmlBytes * 2
    const undeclared = part.encoding !== 'quoted-printable' && !beyond && raw.includes(undeclaredMark, 0, 'latin1')
    if (encodings.length === 1 && !beyond && !undeclared) continue
    for (const encoding of undeclared ? [...encodings, 'quoted-printable'] : encodings) {
      left -= raw.length
      for (const url of urlsInBytes(decodeTransfer(raw, encoding), reach)) urls.add(url)
    }
  }
  return [...urls]
}
