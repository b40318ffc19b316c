/** OLE objects in documents: packages of the Object Packager, embedded documents, equations, links ([MS-OLEDS]). */
import type { CompoundStorage } from '../../compound-file.ts'
import type { UnpackBudget } from '../unpack-budget.ts'
import { equationOf, isBrokenEquation } from './equation.ts'
import type { Findings } from './findings.ts'
import { rawShares, rawUrls } from './raw-urls.ts'
import { allStorages, isCompoundFile, openWithin } from './storages.ts'
import { isForeignShare } from './targets.ts'

const foundIn = 'office-embedded'
const longestPath = 1_000

/** Latin-1 text up to a zero byte. */
function zeroEnded(bytes: Buffer, from: number): { readonly text: string; readonly end: number } | null {
  const end = bytes.indexOf(0, from)
  return end < 0 || end - from > longestPath ? null : { text: bytes.toString('latin1', from, end), end: end + 1 }
}

interface Package {
  readonly name: string
  readonly bytes: Buffer
}

/** What the Object Packager wrote (the content of Ole10Native without its size): label, paths, file. Null where it is not that. */
export function readPackage(data: Buffer): Package | null {
  if (data.length < 16 || data.readUInt16LE(0) !== 2) return null
  const label = zeroEnded(data, 2)
  const path = label === null ? null : zeroEnded(data, label.end)
  if (label === null || path === null || path.end + 8 > data.length) return null
  const pathLength = data.readUInt32LE(path.end + 4)
  const at = path.end + 8 + pathLength
  if (pathLength > longestPath || at + 4 > data.length) return null
  const size = data.readUInt32LE(at)
  const names = [label.text, path.text].map((name) => name.split(/[/\\]/).at(-1) ?? '')
  return { name: names.find((name) => name.includes('.')) ?? names[0] ?? '', bytes: data.subarray(at + 4, at + 4 + size) }
}

/** Hands on the file that native data carries. */
export function takeNative(data: Buffer, fallback: string, findings: Findings): void {
  const packed = readPackage(data)
  const bytes = packed?.bytes ?? data
  if (bytes.length === 0) return
  const name = packed === null || packed.name === '' ? fallback : packed.name
  findings.trait('embedded-ole', `${name} (${bytes.length} bytes)`)
  findings.member({ name, bytes, foundIn })
}

/** Controls of forms have streams of the same names; only what looks like a file is one. */
const isFile = (content: Buffer): boolean => /^(?:%PDF|PK|MZ|\u00d0\u00cf|\{\\rt)/.test(content.toString('latin1', 0, 4))

/** Reads one storage that may be an object; true where it was one whose content is handed on. */
function takeObject(storage: CompoundStorage, name: string, findings: Findings, equations: 'any' | 'broken'): boolean {
  const { streams } = storage
  const equation = equationOf(storage)
  if (equation !== null) {
    findings.trait('embedded-ole', 'Equation.3')
    if (equations === 'any' || isBrokenEquation(equation)) findings.trait('equation-editor', 'object of the old Equation Editor')
  }
  const native = streams.get('\u0001ole10native')
  if (native !== undefined) {
    const data = native.read()
    if (equation !== null) return true
    takeNative(data.subarray(4), `${name}.bin`, findings)
    return true
  }
  const link = streams.get('\u0001ole')
  if (link !== undefined) noteLink(link.read(), findings)
  for (const [stream, extension] of [
    ['package', 'zip'],
    ['contents', 'bin'],
    ['embeddedodf', 'odt'],
  ] as const) {
    const content = streams.get(stream)?.read()
    if (content === undefined || !isFile(content)) continue
    findings.trait('embedded-ole', `${stream} (${content.length} bytes)`)
    findings.member({ name: `${name}.${extension}`, bytes: content, foundIn })
    return true
  }
  return equation !== null
}

/** The moniker of a linked object: fetched when the link is updated (CVE-2017-0199). */
function noteLink(bytes: Buffer, findings: Findings): void {
  for (const url of rawUrls(bytes)) {
    findings.trait('remote-object', url)
    findings.reference(url, 'office-relation')
  }
  for (const path of rawShares(bytes)) findings.trait(isForeignShare(path) ? 'remote-object' : 'external-relation', path)
}

/** Reads objects in the storages of a document that is itself read elsewhere (the pool of a Word file, embeddings of Excel). */
export function takeStoredObjects(storages: readonly CompoundStorage[], findings: Findings): void {
  for (const [index, storage] of storages.entries()) takeObject(storage, `object${index + 1}`, findings, 'broken')
}

/**
 * Reads the bytes of an embedded object: a compound file with a package or a file in it, or any other file. `equations`: `any` where
 * equations have no business (RTF), `broken` where authors write them.
 */
export function readObject(bytes: Buffer, name: string, budget: UnpackBudget, findings: Findings, equations: 'any' | 'broken'): void {
  const root = isCompoundFile(bytes) ? openWithin(bytes, budget) : null
  if (root === null) {
    takeNative(bytes, name, findings)
    return
  }
  const base = name.replace(/\.[a-z0-9]{1,5}$/i, '')
  const taken = allStorages(root)
    .map((storage) => takeObject(storage, base, findings, equations))
    .includes(true)
  if (taken || root.streams.size === 0) return
  findings.trait('embedded-ole', name)
  findings.member({ name, bytes, foundIn })
}
