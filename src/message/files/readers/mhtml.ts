/** Web archives (MHTML, RFC 2557), which Word opens as documents under any name; macros in them are packed as ActiveMime. */
import { inflateSync } from 'node:zlib'
import { allParts, walkMime } from '../../mime/mime-tree.ts'
import { decodeTransfer } from '../../mime/transfer-encoding.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader, FileReading, FileSource, ReadContext } from '../file-reading.ts'
import { createFindings, type Findings } from '../office/findings.ts'
import { rawUrls } from '../office/raw-urls.ts'
import { allStorages, openWithin } from '../office/storages.ts'
import { readVbaProject } from '../office/vba-project.ts'
import { judgeMacros } from '../office/vba-traits.ts'

const names: ReadonlySet<string> = new Set(['', 'doc', 'docx', 'docm', 'dot', 'rtf', 'xls', 'xlsx', 'ppt', 'mht', 'mhtml'])
const headBytes = 4_096
const mostParts = 200
const mostUnpacked = 20_000_000
const activeMime = Buffer.from('ActiveMime')
/** Compressed data begins at one of these, by version. */
const starts = [0x32, 0x22a]

/** The compound file in an ActiveMime part; null where it cannot be unpacked. */
function unpackActiveMime(bytes: Buffer, budget: number): Buffer | null {
  const offset = bytes.length >= 0x20 ? bytes.readUInt16LE(0x1e) + 46 : 0
  for (const start of [offset, ...starts]) {
    try {
      return inflateSync(bytes.subarray(start), { maxOutputLength: Math.max(1, Math.min(mostUnpacked, budget)) })
    } catch {
      continue
    }
  }
  return null
}

function readActiveMime(bytes: Buffer, { budget }: ReadContext, findings: Findings): void {
  findings.trait('macro', 'ActiveMime')
  const content = unpackActiveMime(bytes, budget.bytes)
  budget.bytes -= content?.length ?? 0
  const root = content === null ? null : openWithin(content, budget)
  const modules = root === null ? null : readVbaProject(allStorages(root))
  if (modules === null) findings.opaque('macros that cannot be unpacked (ActiveMime)')
  else judgeMacros(modules, findings)
}

function read(file: FileSource, context: ReadContext): FileReading {
  const findings = createFindings()
  if (!['mht', 'mhtml'].includes(extensionOf(file.name))) findings.trait('mhtml-document', file.name)
  const parts = allParts(walkMime(file.bytes, context.limits, context.breaches)).filter(({ children }) => children.length === 0)
  for (const part of parts.slice(0, mostParts)) {
    const content = decodeTransfer(file.bytes.subarray(part.bodyStart, part.end), part.encoding)
    context.budget.bytes -= content.length
    if (context.budget.bytes < 0) {
      findings.opaque(`web archive larger than the budget: ${file.name}`)
      break
    }
    if (content.indexOf(activeMime) >= 0 && content.indexOf(activeMime) < 16) readActiveMime(content, context, findings)
    else for (const url of rawUrls(content)) findings.reference(url, 'office-raw')
  }
  if (parts.length > mostParts) findings.opaque(`web archive that was not read to its end: ${file.name}`)
  return findings.reading()
}

export const mhtmlReader: FileReader = {
  name: 'web archive',
  accepts: ({ bytes, name, mediaType }) =>
    mediaType !== 'message/rfc822' &&
    names.has(extensionOf(name)) &&
    /(?:^|\n)mime-version[ \t]{0,8}:/i.test(bytes.toString('latin1', 0, headBytes)) &&
    /content-type[ \t]{0,8}:[ \t]{0,8}multipart\/related|activemime|content-location/i.test(bytes.toString('latin1', 0, headBytes)),
  read,
}
