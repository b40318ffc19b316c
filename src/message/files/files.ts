/** Parts to file observables: hashes, detected type, traits, archive entries, and what could not be looked into. */
import { createHash } from 'node:crypto'
import type { FileObservable } from '../../domain/analysis.ts'
import type { OpaquePart } from '../../domain/message.ts'
import type { Lists } from '../../domain/finding.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import type { MimePart } from '../mime/mime-tree.ts'
import { decodeTransfer } from '../mime/transfer-encoding.ts'
import { scanRawUrls } from '../observables/text-links.ts'
import type { PictureCodes } from '../pictures/picture-codes.ts'
import type { Tools } from '../tools.ts'
import { offersPassword } from './quoted-passwords.ts'
import { cleanName } from './file-name.ts'
import type { FileMember, FileReading, FileSource, ReadContext } from './file-reading.ts'
import { detectType } from './magic.ts'
import { fileReaders } from './readers.ts'
import { scanWith } from '../rules.ts'
import { traitsOfFile } from './traits.ts'
import type { UnpackBudget } from './unpack-budget.ts'

const digest = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex')

export interface Files {
  readonly files: readonly FileObservable[]
  readonly opaque: readonly OpaquePart[]
  /** URL-carrying values in files, raw, each with the SHA-256 of its file. */
  readonly references: readonly FoundInFile[]
  /** Running text in files. */
  readonly texts: readonly FoundInFile[]
}
export interface FoundInFile {
  readonly value: string
  readonly foundIn: string
  readonly file: string
  readonly fileName: string
}

export interface FilesTask {
  readonly limits: AnalysisLimits
  readonly lists: Lists
  readonly breaches: BreachLog
  readonly tools: Tools
  readonly codes: PictureCodes
  /** Subject and visible text of the mail. */
  readonly words: string
  /** Addresses that the mail went to, lower case. */
  readonly recipients: readonly string[]
}

type Pending = Omit<FileSource, 'detectedType'>

const opaqueTypes: ReadonlyMap<string, string> = new Map([
  ['application/pkcs7-mime', 'S/MIME encrypted or signed content'],
  ['application/x-pkcs7-mime', 'S/MIME encrypted or signed content'],
  ['application/pgp-encrypted', 'PGP encrypted content'],
  ['application/ms-tnef', 'Outlook container (winmail.dat)'],
  ['application/vnd.ms-tnef', 'Outlook container (winmail.dat)'],
])

function closedKind({ mediaType, name }: FileSource): string | undefined {
  return opaqueTypes.get(mediaType) ?? (name.toLowerCase() === 'winmail.dat' ? 'Outlook container (winmail.dat)' : undefined)
}

interface Reading {
  readonly readings: readonly FileReading[]
  /** Sentences on what stayed closed. */
  readonly opaque: readonly string[]
}

/** Lets every reader that accepts the file look at it; one that throws leaves an opaque file. */
async function readFile(file: FileSource, context: ReadContext): Promise<Reading> {
  const readings: FileReading[] = []
  const opaque: string[] = []
  let accepted = false
  for (const reader of fileReaders) {
    if (!reader.accepts(file)) continue
    accepted = true
    try {
      const reading = await reader.read(file, context)
      readings.push(reading)
      for (const reason of reading.opaque ?? []) opaque.push(reason)
    } catch {
      opaque.push(`${reader.name} that cannot be read: ${file.name}`)
    }
  }
  const container = traitsOfFile(file.name, file.detectedType, file.bytes).find((trait) => trait === 'archive' || trait === 'disk-image')
  if (!accepted && container !== undefined)
    opaque.push(`${container === 'archive' ? 'archive' : 'disk image'} of a kind that is not opened: ${file.name}`)
  return { readings, opaque }
}

const mostDetails = 50
/** Characters of running text of all files together; behind them only links are looked for. */
const mostText = 4_000_000
/** Characters of it that are looked through for links behind that; more text than this and the file is not read to its end. */
const mostSearched = 20_000_000
/** Bytes of all files together that the operator's rules see. */
const mostScanned = 60_000_000

/** Describes the given parts and what is inside them, container by container. Never rejects. */
export async function describeFiles(bytes: Buffer, parts: readonly MimePart[], task: FilesTask): Promise<Files> {
  const { limits, tools } = task
  const files: FileObservable[] = []
  const opaque: OpaquePart[] = []
  const references: FoundInFile[] = []
  const texts: FoundInFile[] = []
  const budget: UnpackBudget = { bytes: limits.archiveBytes, entries: limits.archiveEntries }
  const left = { text: mostText, searched: mostSearched, scanned: mostScanned }
  const context: ReadContext = { ...task, budget }
  const pending: Pending[] = parts.map((part) => ({
    name: cleanName(part.filename ?? ''),
    mediaType: part.type.value,
    bytes: decodeTransfer(bytes.subarray(part.bodyStart, part.end), part.encoding),
    foundIn: part.disposition === 'inline' ? 'inline' : 'attachment',
    path: part.path,
    depth: 0,
  }))
  const admit = (members: readonly FileMember[], container: FileSource): void => {
    // Readers stop by themselves at the budget; a picture or page in the innermost file is still looked at, and nothing in that.
    if (members.length > 0 && container.depth > limits.archiveDepth) {
      opaque.push({ path: container.path, reason: `files in too many files: ${container.name.slice(0, 500)}` })
      return
    }
    for (const { name, bytes: content, foundIn } of members) {
      if (budget.entries-- <= 0) {
        task.breaches.add(
          'archiveEntries',
          limits.archiveEntries,
          limits.archiveEntries - budget.entries,
          'The containers of the message hold more files than the budget; only the first ones were read.',
        )
        return
      }
      pending.push({
        name: `${container.name}/${cleanName(name)}`,
        mediaType: 'application/octet-stream',
        bytes: content,
        foundIn,
        path: container.path,
        depth: container.depth + 1,
      })
    }
  }
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const file: FileSource = { ...next, detectedType: await detectType(next.bytes) }
    const { readings, opaque: closed } = await readFile(file, context)
    const traits = new Set(traitsOfFile(file.name, file.detectedType, file.bytes))
    for (const trait of readings.flatMap((reading) => reading.traits ?? [])) traits.add(trait)
    if (traits.has('encrypted') && offersPassword(task.words)) traits.add('password-offered')
    left.scanned -= file.bytes.length
    const scan = left.scanned < 0 ? [] : scanWith(tools.rules, file.bytes)
    const matches = scan ?? []
    for (const { rule, info } of matches) traits.add(`${info ? 'yara-info' : 'yara'}:${rule}`)
    const known = closedKind(file)
    const reasons = [
      ...closed,
      ...(traits.has('encrypted') && !traits.has('password-quoted') ? [`encrypted file: ${file.name}`] : []),
      ...(known === undefined ? [] : [known]),
      ...(scan === null ? [`file that the operator's rules did not get through: ${file.name}`] : []),
    ]
    for (const reason of new Set(reasons)) opaque.push({ path: file.path, reason })
    const sha256 = digest('sha256', file.bytes)
    const place = { file: sha256, fileName: file.name }
    for (const { url, foundIn } of readings.flatMap((reading) => reading.references ?? []))
      references.push({ value: url, foundIn, ...place })
    for (const { text, foundIn } of readings.flatMap((reading) => reading.texts ?? [])) {
      const read = text.slice(0, Math.max(0, left.text))
      left.text -= text.length
      left.searched -= text.length - read.length
      if (read !== '') texts.push({ value: read, foundIn, ...place })
      const rest = text.slice(read.length)
      if (rest !== '' && left.searched < 0) opaque.push({ path: file.path, reason: `text beyond the budget: ${file.name}` })
      else for (const url of scanRawUrls(rest, limits.urls)) references.push({ value: url, foundIn, ...place })
    }
    admit(
      readings.flatMap((reading) => reading.members ?? []),
      file,
    )
    files.push({
      name: file.name,
      size: file.bytes.length,
      sha256,
      sha1: digest('sha1', file.bytes),
      md5: digest('md5', file.bytes),
      mediaType: file.mediaType,
      detectedType: file.detectedType,
      foundIn: [file.foundIn],
      traits: [...traits],
      details: [
        ...matches.map(({ rule, info, description }) => ({
          trait: `${info ? 'yara-info' : 'yara'}:${rule}`,
          excerpt: description === '' ? rule : description,
        })),
        ...readings.flatMap((reading) => reading.details ?? []),
      ].slice(0, mostDetails),
      ioc: false,
      blockCandidate: false,
    })
  }
  return { files, opaque, references, texts }
}
