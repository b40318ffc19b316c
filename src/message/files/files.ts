/** Parts to file observables: hashes, detected type, traits, archive entries, and what could not be looked into. */
import { createHash } from 'node:crypto'
import type { FileObservable } from '../../domain/analysis.ts'
import type { OpaquePart } from '../../domain/message.ts'
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import type { MimePart } from '../mime/mime-tree.ts'
import { decodeTransfer } from '../mime/transfer-encoding.ts'
import { detectType } from './magic.ts'
import { traitsOfFile } from './traits.ts'
import { readZip, type UnpackBudget } from './zip.ts'

const escapeChar = (char: string): string => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/** A name safe to show: last path segment, control characters gone, bidi and zero-width characters as escapes; at most 255 characters. */
export function cleanName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const shown = base.replaceAll(/[\u0000-\u001f\u007f]/g, '').replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, escapeChar)
  return shown.trim().slice(0, 255)
}

const digest = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex')

export interface Files {
  readonly files: readonly FileObservable[]
  readonly opaque: readonly OpaquePart[]
}

interface Source {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly foundIn: string
  readonly path: string
  readonly depth: number
}

const opaqueTypes: ReadonlyMap<string, string> = new Map([
  ['application/pkcs7-mime', 'S/MIME encrypted or signed content'],
  ['application/x-pkcs7-mime', 'S/MIME encrypted or signed content'],
  ['application/pgp-encrypted', 'PGP encrypted content'],
  ['application/ms-tnef', 'Outlook container (winmail.dat)'],
  ['application/vnd.ms-tnef', 'Outlook container (winmail.dat)'],
])

/** Describes the given parts; archives are opened one level deep. */
export async function describeFiles(
  bytes: Buffer,
  parts: readonly MimePart[],
  limits: AnalysisLimits,
  breaches: BreachLog,
): Promise<Files> {
  const files: FileObservable[] = []
  const opaque: OpaquePart[] = []
  const budget: UnpackBudget = { left: limits.archiveBytes }
  const pending: Source[] = parts.map((part) => ({
    name: cleanName(part.filename ?? ''),
    mediaType: part.type.value,
    bytes: decodeTransfer(bytes.subarray(part.bodyStart, part.end), part.encoding),
    foundIn: part.disposition === 'inline' ? 'inline' : 'attachment',
    path: part.path,
    depth: 0,
  }))
  for (let source = pending.shift(); source !== undefined; source = pending.shift()) {
    const detectedType = await detectType(source.bytes)
    const traits = new Set(traitsOfFile(source.name, source.mediaType, detectedType, source.bytes))
    const zipped =
      source.bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ||
      source.bytes.subarray(0, 4).toString('latin1') === 'PK\u0005\u0006'
    if (zipped) {
      const office = detectedType?.includes('officedocument') === true || detectedType?.includes('ms-') === true
      const zip = await readZip(source.bytes, office || source.depth > 1, limits, budget, breaches)
      if (zip.entries.some((entry) => entry.encrypted)) traits.add('encrypted')
      if (zip.entries.some((entry) => entry.name.toLowerCase().endsWith('vbaproject.bin'))) traits.add('macro')
      if (!zip.readable) opaque.push({ path: source.path, reason: `archive that cannot be read: ${source.name}` })
      const inner: Source[] =
        office || source.depth > 1
          ? []
          : zip.entries.map((entry) => ({
              name: `${source.name}/${cleanName(entry.name)}`,
              mediaType: 'application/octet-stream',
              bytes: entry.bytes ?? Buffer.alloc(0),
              foundIn: 'archive',
              path: source.path,
              depth: source.depth + 1,
            }))
      for (const [index, entry] of zip.entries.entries()) {
        const file = inner[index]
        if (file === undefined) continue
        if (entry.bytes !== null) pending.push(file)
        else opaque.push({ path: source.path, reason: `${entry.encrypted ? 'encrypted' : 'unread'} archive entry: ${file.name}` })
      }
    } else if (traits.has('archive')) opaque.push({ path: source.path, reason: `archive of a kind that is not opened: ${source.name}` })
    if (traits.has('encrypted')) opaque.push({ path: source.path, reason: `encrypted file: ${source.name}` })
    const known =
      opaqueTypes.get(source.mediaType) ?? (source.name.toLowerCase() === 'winmail.dat' ? 'Outlook container (winmail.dat)' : undefined)
    if (known !== undefined) opaque.push({ path: source.path, reason: known })
    files.push({
      name: source.name,
      size: source.bytes.length,
      sha256: digest('sha256', source.bytes),
      sha1: digest('sha1', source.bytes),
      md5: digest('md5', source.bytes),
      mediaType: source.mediaType,
      detectedType,
      foundIn: [source.foundIn],
      traits: [...traits],
      ioc: false,
      blockCandidate: false,
    })
  }
  return { files, opaque }
}
