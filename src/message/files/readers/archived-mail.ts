/**
 * Mails as files, mostly in archives: their links, whatever encoding they lie in, and their attachments. An attached mail that is
 * taken as a message of its own never comes here; where the mail around it is the one to judge, it does.
 */
import { decodedLayers } from '../../mime/base64-runs.ts'
import { fileParts } from '../../mime/bodies.ts'
import { walkMime } from '../../mime/mime-tree.ts'
import { decodeTransfer } from '../../mime/transfer-encoding.ts'
import { scanRawUrls } from '../../observables/text-links.ts'
import { isOutlookItem, readOutlookItem } from '../../outlook/outlook-item.ts'
import { extensionOf } from '../file-name.ts'
import { mhtmlReader } from './mhtml.ts'
import type { FileMember, FileReader, FileReading, FileSource, ReadContext } from '../file-reading.ts'

const mostBytes = 5_000_000
const mostUrls = 1_000
const mostAttachments = 50
/** What bounces quote: fields that the servers wrote. */
const headersAlone: ReadonlySet<string> = new Set(['text/rfc822-headers', 'message/delivery-status', 'message/disposition-notification'])
const head =
  /^(?:(?:Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|DKIM-Signature|ARC-[\w-]{1,40}|X-[\w-]{1,60}): )/i

interface Opened {
  readonly members: readonly FileMember[]
  /** The mail without them: what their own readers see need not be looked through twice. */
  readonly rest: Buffer
}

/** Attachments of the mail, while the budgets last. */
function takeAttachments(mime: Buffer, { limits, breaches, budget }: ReadContext): Opened {
  const members: FileMember[] = []
  const pieces: Buffer[] = []
  let at = 0
  for (const part of fileParts(walkMime(mime, limits, breaches)).slice(0, mostAttachments)) {
    if (part.bodyStart < at) continue
    const bytes = decodeTransfer(mime.subarray(part.bodyStart, part.end), part.encoding)
    budget.bytes -= bytes.length
    if (budget.bytes < 0) break
    members.push({ name: part.filename ?? `part-${part.path}`, bytes, foundIn: 'archived-mail' })
    pieces.push(mime.subarray(at, part.bodyStart))
    at = part.end
  }
  return { members, rest: Buffer.concat([...pieces, mime.subarray(at)]) }
}

function read(file: FileSource, context: ReadContext): FileReading {
  const isItem = isOutlookItem(file.bytes)
  const item = isItem ? readOutlookItem(file.bytes, context.limits, context.breaches) : null
  const mime = item?.mime ?? file.bytes
  const closed = file.depth > context.limits.archiveDepth || (isItem && item === null)
  const { members, rest } = closed ? { members: [], rest: mime } : takeAttachments(mime, context)
  const urls = new Set<string>()
  for (const layer of decodedLayers(rest.subarray(0, mostBytes), { runs: 200, bytes: mostBytes }))
    for (const url of scanRawUrls(layer.toString('latin1'), mostUrls)) urls.add(url)
  return {
    traits: ['mail'],
    references: [...urls].slice(0, mostUrls).map((url) => ({ url, foundIn: 'archived-mail' })),
    members,
    opaque: [
      ...(isItem && item === null ? [`mail that cannot be read: ${file.name}`] : []),
      ...(rest.length > mostBytes ? [`mail that was not read to its end: ${file.name}`] : []),
    ],
  }
}

export const archivedMailReader: FileReader = {
  name: 'mail in a file',
  accepts: (file) => {
    const { name, mediaType, bytes } = file
    if (headersAlone.has(mediaType)) return false
    const extension = extensionOf(name)
    if (mediaType === 'message/rfc822' || ['eml', 'msg', 'emlx'].includes(extension)) return true
    // A web archive begins like a mail.
    return head.test(bytes.subarray(0, 100).toString('latin1')) && (extension === '' || !mhtmlReader.accepts(file))
  },
  read,
}
