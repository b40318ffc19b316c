/** Web archives (MHTML, RFC 2557), which Word opens as documents under any name; macros in them are packed as ActiveMime. */
import { allParts, walkMime } from '../../mime/mime-tree.ts'
import { decodeTransfer } from '../../mime/transfer-encoding.ts'
import { extensionOf } from '../file-name.ts'
import type { FileMember, FileReader, FileReading, FileSource, ReadContext } from '../file-reading.ts'
import { isActiveMime, readActiveMime } from '../office/active-mime.ts'
import { createFindings } from '../office/findings.ts'
import { rawUrls } from '../office/raw-urls.ts'

const names: ReadonlySet<string> = new Set(['', 'doc', 'docx', 'docm', 'dot', 'rtf', 'xls', 'xlsx', 'ppt', 'mht', 'mhtml'])
const archiveNames: ReadonlySet<string> = new Set(['mht', 'mhtml'])
const headBytes = 4_096
const mostParts = 200
const mostPages = 20

function read(file: FileSource, context: ReadContext): FileReading {
  const findings = createFindings()
  if (!archiveNames.has(extensionOf(file.name))) findings.trait('mhtml-document', file.name)
  const pages: FileMember[] = []
  const parts = allParts(walkMime(file.bytes, context.limits, context.breaches)).filter(({ children }) => children.length === 0)
  for (const part of parts.slice(0, mostParts)) {
    const content = decodeTransfer(file.bytes.subarray(part.bodyStart, part.end), part.encoding)
    context.budget.bytes -= content.length
    if (context.budget.bytes < 0) {
      findings.opaque(`web archive larger than the budget: ${file.name}`)
      break
    }
    if (isActiveMime(content)) readActiveMime(content, context.budget, findings)
    else if (part.type.value === 'text/html' && pages.length < mostPages && file.depth < context.limits.archiveDepth)
      pages.push({ name: part.filename ?? `page-${pages.length + 1}.html`, bytes: content, foundIn: 'web-archive' })
    else for (const url of rawUrls(content)) findings.reference(url, 'office-raw')
  }
  if (parts.length > mostParts) findings.opaque(`web archive that was not read to its end: ${file.name}`)
  const reading = findings.reading()
  return { ...reading, members: [...(reading.members ?? []), ...pages] }
}

export const mhtmlReader: FileReader = {
  name: 'web archive',
  accepts: ({ bytes, name, mediaType }) =>
    mediaType !== 'message/rfc822' &&
    names.has(extensionOf(name)) &&
    /(?:^|\n)mime-version[ \t]{0,8}:/i.test(bytes.toString('latin1', 0, headBytes)) &&
    (archiveNames.has(extensionOf(name)) ||
      /content-type[ \t]{0,8}:[ \t]{0,8}multipart\/related|activemime|content-location/i.test(bytes.toString('latin1', 0, headBytes))),
  read,
}
