/** Workbooks of Excel 97–2003 ([MS-XLS]): sheets, names, links and strings by their records. */
import type { Findings } from './findings.ts'
import { noteDde } from './field-codes.ts'
import { rawUrls } from './raw-urls.ts'
import { targetKind } from './targets.ts'
import { textOfUtf16 } from '../../utf16.ts'

const ids = { filePass: 0x2f, boundSheet: 0x85, name: 0x18, link: 0x1b8, book: 0x1ae, string: 0x207, strings: 0xfc } as const
const mostRecords = 500_000
const mostStrings = 20_000
const ofState: readonly string[] = ['visible', 'hidden', 'very hidden', 'hidden']

/** Characters of one or two bytes by the flag in front. */
function characters(data: Buffer, flagAt: number, count: number): string {
  const wide = ((data[flagAt] ?? 0) & 1) === 1
  const start = flagAt + 1
  return wide ? textOfUtf16(data.subarray(start, start + count * 2)) : data.toString('latin1', start, start + count)
}

function startName(data: Buffer): string | null {
  if (data.length < 16) return null
  const builtIn = (data.readUInt16LE(0) & 0x20) !== 0
  const name = characters(data, 14, data[3] ?? 0)
  if (!builtIn) return /^auto_?(?:open|close|activate)/i.test(name) ? name : null
  return name === '\u0001' ? 'Auto_Open' : name === '\u0002' ? 'Auto_Close' : null
}

/** Links to other documents and DDE links (SupBook): program and topic are parted by the sign 3. */
function readBook(data: Buffer, findings: Findings): void {
  const count = data.length >= 5 ? data.readUInt16LE(2) : 0
  if (count === 0x0401 || count === 0x3a01 || count === 0) return
  const path = characters(data, 4, Math.min(count, 2_000))
  if (path.includes('\u0003')) noteDde(path.replaceAll('\u0003', ' | '), findings)
  const plain = path.replaceAll(/^\u0001?(?:\u0001@|\u0005.)?/g, '').replaceAll('\u0003', '\\')
  if (targetKind(plain) !== 'local') findings.trait('external-relation', `linked workbook ${plain}`)
}

/** Shared strings of the first record; a string that runs over its end is left out with the rest. */
function readStrings(data: Buffer, findings: Findings): void {
  for (let at = 8, count = 0; at + 3 <= data.length && count < mostStrings; count++) {
    const length = data.readUInt16LE(at)
    const flags = data[at + 2] ?? 0
    const runs = (flags & 8) === 0 ? 0 : data.length >= at + 5 ? data.readUInt16LE(at + 3) : 0
    const extensionAt = at + 3 + ((flags & 8) === 0 ? 0 : 2)
    const extension = (flags & 4) === 0 ? 0 : data.length >= extensionAt + 4 ? data.readUInt32LE(extensionAt) : 0
    const start = extensionAt + ((flags & 4) === 0 ? 0 : 4)
    const bytes = length * ((flags & 1) === 1 ? 2 : 1)
    if (start + bytes > data.length) return
    const run = data.subarray(start, start + bytes)
    findings.text(`${(flags & 1) === 1 ? textOfUtf16(run) : run.toString('latin1')}\n`)
    at = start + bytes + runs * 4 + extension
  }
}

/** Walks the records of a `Workbook` stream. Notes `xlm` (with `auto-run` where a name starts it), `encrypted`, `dde`, links and text. */
export function readBiff(stream: Buffer, findings: Findings): void {
  const macroSheets: string[] = []
  const starts: string[] = []
  let encrypted = false
  for (let at = 0, records = 0; at + 4 <= stream.length && records < mostRecords; records++) {
    const id = stream.readUInt16LE(at)
    const data = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2))
    at += 4 + stream.readUInt16LE(at + 2)
    if (id === ids.filePass) encrypted = true
    else if (id === ids.boundSheet && data.length >= 8 && (data[5] ?? 0) === 1) {
      const state = ofState[(data[4] ?? 0) & 3] ?? ''
      macroSheets.push(encrypted ? `${state} macro sheet` : `${state} macro sheet ${characters(data, 7, data[6] ?? 0)}`)
    } else if (encrypted) continue
    else if (id === ids.name) {
      const name = startName(data)
      if (name !== null) starts.push(name)
    } else if (id === ids.link) for (const url of rawUrls(data)) findings.reference(url, 'office-relation')
    else if (id === ids.book) readBook(data, findings)
    else if (id === ids.strings) readStrings(data, findings)
    else if (id === ids.string && data.length > 3) findings.text(`${characters(data, 2, data.readUInt16LE(0))}\n`)
  }
  if (encrypted) findings.trait('encrypted', 'the workbook opens with a password alone')
  for (const sheet of macroSheets) findings.trait('xlm', sheet)
  if (macroSheets.length > 0) for (const name of starts) findings.trait('xlm-auto-run', name)
}
