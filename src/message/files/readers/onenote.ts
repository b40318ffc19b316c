/**
 * OneNote sections: the files in them. [MS-ONESTORE] 2.6.13: a FileDataStoreObject is its GUID, the length (8 bytes), 12 bytes
 * unused and reserved, the file. Readers are lured to double-click such a file below a picture of a button.
 */
import { scanRawUrls } from '../../observables/text-links.ts'
import { embeddedFiles } from '../active/embedded-data.ts'
import type { FileMember, FileReader, FileReading, ReadContext } from '../file-reading.ts'
import { detectType } from '../magic.ts'
import { textOfUtf16 } from '../../utf16.ts'

/** {BDE316E7-2665-4511-A4C4-8D4D0B7A9EAC} as bytes. */
const dataStoreObject = Buffer.from('e716e3bd65261145a4c48d4d0b7a9eac', 'hex')
const headBytes = 36
const mostObjects = 50
const mostNames = 200
const mostTextBytes = 10_000_000
const mostUrls = 200
/** A file name in UTF-16LE: at most 100 characters, a dot, an extension. */
const fileName = /[\w \-.()[\]&+,\u00a0-\u024f]{1,100}\.[A-Za-z][A-Za-z0-9-]{1,14}(?![A-Za-z0-9])/g

interface Stored {
  readonly bytes: Buffer
  /** Offset behind the object. */
  readonly end: number
  readonly whole: boolean
}

function storedFiles(bytes: Buffer): readonly Stored[] {
  const out: Stored[] = []
  for (let at = bytes.indexOf(dataStoreObject); at >= 0 && out.length < mostObjects;) {
    const start = at + headBytes
    const claimed = start <= bytes.length ? Number(bytes.readBigUInt64LE(at + 16)) : 0
    const end = Math.min(start + claimed, bytes.length)
    if (claimed > 0 && end > start) out.push({ bytes: bytes.subarray(start, end), end, whole: start + claimed <= bytes.length })
    at = bytes.indexOf(dataStoreObject, out.at(-1)?.end === end && end > at ? end : at + dataStoreObject.length)
  }
  return out
}

/** UTF-16LE text outside the stored files, both alignments, control characters as line breaks. */
function wordsOf(bytes: Buffer, stored: readonly Stored[]): string {
  const pieces: Buffer[] = []
  let from = 0
  for (const { bytes: content, end } of stored) {
    pieces.push(bytes.subarray(from, Math.max(from, end - content.length)))
    from = end
  }
  pieces.push(bytes.subarray(from))
  const head = Buffer.concat(pieces).subarray(0, mostTextBytes)
  return [head, head.subarray(1)].map((each) => textOfUtf16(each).replaceAll(/[^\u0020-\u024f\u0400-\u04ff]+/g, '\n')).join('\n')
}

/** Names of embedded files, without those of pictures that OneNote itself gives; in order, each once. */
function namesIn(words: string): readonly string[] {
  const out = new Set<string>()
  for (const match of words.replaceAll(/https?:\/\/\S{1,2000}/gi, '\n').matchAll(fileName)) {
    const name = match[0].trim()
    if (!/\.(?:one|onetoc2|com|net|org|ttf)$/i.test(name)) out.add(name)
    if (out.size >= mostNames) break
  }
  return [...out]
}

const isPicture = (type: string | null): boolean => type?.startsWith('image/') === true && type !== 'image/svg+xml'

async function read(bytes: Buffer, name: string, depth: number, context: ReadContext): Promise<FileReading> {
  const stored = storedFiles(bytes)
  const words = wordsOf(bytes, stored)
  const kinds = await Promise.all(stored.map(async (each) => ({ ...each, type: await detectType(each.bytes) })))
  const pictures = await embeddedFiles(
    kinds.filter(({ type }) => isPicture(type)).map((each) => each.bytes),
    'onenote-embedded',
    context,
  )
  const files = kinds.filter(({ type }) => !isPicture(type))
  const names = namesIn(words)
  const named = names.length === files.length
  const members: FileMember[] = []
  let unread = 0
  files.forEach((file, index) => {
    if (depth >= context.limits.archiveDepth || context.budget.entries <= 0 || context.budget.bytes < file.bytes.length) unread++
    else {
      context.budget.entries--
      context.budget.bytes -= file.bytes.length
      members.push({ name: (named ? names[index] : undefined) ?? `embedded-${index + 1}`, bytes: file.bytes, foundIn: 'onenote-embedded' })
    }
  })
  const shown =
    files.length === 0
      ? []
      : [`${files.length} embedded: ${(names.length === 0 ? members.map((each) => each.name) : names).join(', ')}`.slice(0, 200)]
  return {
    traits: ['onenote', ...(files.length > 0 ? ['embedded-file'] : []), ...(pictures.codes.traits ?? [])],
    details: [...shown.map((excerpt) => ({ trait: 'embedded-file', excerpt })), ...(pictures.codes.details ?? [])],
    references: [...scanRawUrls(words, mostUrls).map((url) => ({ url, foundIn: 'onenote' })), ...(pictures.codes.references ?? [])],
    texts: pictures.codes.texts ?? [],
    members,
    opaque: [
      ...(unread > 0 ? [`${unread} files in ${name} beyond the budget`] : []),
      ...(stored.some(({ whole }) => !whole) ? [`file in ${name} that is cut off`] : []),
    ],
  }
}

export const oneNoteReader: FileReader = {
  name: 'OneNote section',
  accepts: ({ name, detectedType }) => detectedType === 'application/onenote' || /\.(?:one|onepkg)\s{0,9}$/i.test(name),
  read: async ({ bytes, name, depth }, context) => await read(bytes, name, depth, context),
}
