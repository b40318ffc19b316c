/** Documents of Word 97–2003 ([MS-DOC]): text by its pieces, fields in it, the flag of encryption. */
import iconv from 'iconv-lite'
import type { CompoundStorage } from '../../compound-file.ts'
import { readFieldCode } from './field-codes.ts'
import type { Findings } from './findings.ts'
import { textOfUtf16 } from '../../utf16.ts'

const mostPieces = 20_000
const mostCharacters = 2_000_000
const mostFields = 2_000
const longestField = 4_096

/** The text of the pieces that the table stream lists; null where there is no such list. */
function pieceText(main: Buffer, table: Buffer): string | null {
  if (main.length < 0x1aa) return null
  const start = main.readUInt32LE(0x1a2)
  const clx = table.subarray(start, start + main.readUInt32LE(0x1a6))
  let at = 0
  for (let skipped = 0; clx[at] === 1 && at + 3 <= clx.length && skipped < mostPieces; skipped++) at += 3 + clx.readUInt16LE(at + 1)
  if (clx[at] !== 2 || at + 5 > clx.length) return null
  const list = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
  const count = Math.min(Math.floor((list.length - 4) / 12), mostPieces)
  const pieces: string[] = []
  let left = mostCharacters
  for (let index = 0; index < count && left > 0; index++) {
    const characters = Math.min(list.readUInt32LE(index * 4 + 4) - list.readUInt32LE(index * 4), left)
    const place = list.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    if (characters <= 0) continue
    const narrow = (place & 0x40000000) !== 0
    const from = narrow ? (place & 0x3fffffff) / 2 : place
    const bytes = main.subarray(from, from + characters * (narrow ? 1 : 2))
    pieces.push(narrow ? iconv.decode(bytes, 'win1252') : textOfUtf16(bytes))
    left -= characters
  }
  return pieces.join('')
}

/** Notes the codes of fields: between the signs 19 and 20 (or 21) of the text. */
export function readFields(text: string, findings: Findings): void {
  let fields = 0
  for (let at = text.indexOf('\u0013'); at >= 0 && fields < mostFields; at = text.indexOf('\u0013', at + 1), fields++) {
    const code = /^[^\u0013-\u0015]{1,4096}/.exec(text.slice(at + 1, at + 1 + longestField))?.[0]
    if (code !== undefined) readFieldCode(code, findings)
  }
}

/** Text without the codes of fields and without other signs of the format. */
function shownText(text: string): string {
  return text
    .slice(0, 200_000)
    .replaceAll(/\u0013[^\u0013-\u0015]{0,4096}[\u0014\u0015]?/g, '')
    .replaceAll(/[\r\u0007\u000b\u000c]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000e-\u001f]/g, '')
}

/** Reads a Word document of the old format. */
export function readWordDocument(root: CompoundStorage, findings: Findings): void {
  const main = root.streams.get('worddocument')?.read() ?? Buffer.alloc(0)
  const flags = main.length >= 12 ? main.readUInt16LE(10) : 0
  if ((flags & 0x0100) !== 0) {
    findings.trait('encrypted', 'the document opens with a password alone')
    return
  }
  const table = root.streams.get((flags & 0x0200) === 0 ? '0table' : '1table')?.read() ?? Buffer.alloc(0)
  const text = pieceText(main, table)
  if (text === null) {
    // Older or damaged: the text stands somewhere in the stream, in one of two forms.
    const look = main.subarray(0, mostCharacters)
    readFields(look.toString('latin1'), findings)
    readFields(textOfUtf16(look), findings)
    return
  }
  readFields(text, findings)
  findings.text(shownText(text))
}
