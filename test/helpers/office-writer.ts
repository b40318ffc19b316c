/** Office documents written by hand for tests: packages (ECMA-376), VBA projects ([MS-OVBA]), workbooks of BIFF8, OLE packages. */
import { zip } from '../message/helpers.ts'
import { type StorageNode, type StreamNode, writeCompoundFile } from './outlook-writer.ts'

const uint16 = (number: number): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(number & 0xffff)
  return bytes
}
const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number >>> 0)
  return bytes
}

export type Parts = Readonly<Record<string, string | Buffer>>

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A `.rels` part; `external` targets lead out. */
export function relations(entries: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[]): string {
  const rows = entries.map(
    ({ type, target, external = false }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
}

/** A package of these parts; content types and the root's relationships are added. */
export function officePackage(parts: Parts, overrides = ''): Buffer {
  const types = `<?xml version="1.0"?><Types><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`
  const all = { '[Content_Types].xml': types, '_rels/.rels': relations([]), ...parts }
  return zip(Object.entries(all).map(([name, data]) => ({ name, data: Buffer.from(data) })))
}

/** The main part of a Word document with this content. */
export const wordBody = (content: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`
export const paragraph = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
/** A field whose code stands in several runs. */
export const field = (...pieces: readonly string[]): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
    .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

/** A compressed container ([MS-OVBA] section 2.4.1): copy tokens wherever three bytes or more came before in the chunk. */
export function compressVba(source: Buffer): Buffer {
  const chunks: Buffer[] = [Buffer.from([1])]
  for (let start = 0; start < source.length; start += 4_096) {
    const chunk = source.subarray(start, start + 4_096)
    const out: Buffer[] = []
    for (let at = 0; at < chunk.length;) {
      const tokens: Buffer[] = []
      let flags = 0
      for (let bit = 0; bit < 8 && at < chunk.length; bit++) {
        let offsetBits = 4
        while (1 << offsetBits < at) offsetBits++
        const lengthBits = 16 - offsetBits
        const most = Math.min((1 << lengthBits) + 2, chunk.length - at)
        let best = { length: 0, offset: 0 }
        for (let from = at - 1; from >= 0; from--) {
          let length = 0
          while (length < most && chunk[from + length] === chunk[at + length]) length++
          if (length > best.length) best = { length, offset: at - from }
        }
        if (best.length < 3) tokens.push(chunk.subarray(at, ++at))
        else {
          flags |= 1 << bit
          tokens.push(uint16(((best.offset - 1) << lengthBits) | (best.length - 3)))
          at += best.length
        }
      }
      out.push(Buffer.from([flags]), ...tokens)
    }
    const data = Buffer.concat(out)
    chunks.push(uint16(0xb000 | (data.length + 2 - 3)), data)
  }
  return Buffer.concat(chunks)
}

export interface ModuleInput {
  readonly name: string
  readonly source: string
  /** What stands in front of the source. */
  readonly compiled?: Buffer
  /** No source at all behind the compiled form. */
  readonly stomped?: boolean
  /** Where the directory says that the source is; the truth by default. */
  readonly place?: number
}

const attributes = (name: string): string =>
  `Attribute VB_Name = "${name}"\r\nAttribute VB_Base = "0{00020906-0000-0000-C000-000000000046}"\r\n`

/** The `VBA` storage with `dir`, `_VBA_PROJECT` and modules. */
export function vbaStorage(modules: readonly ModuleInput[]): StorageNode {
  const record = (id: number, data: Buffer): Buffer => Buffer.concat([uint16(id), uint32(data.length), data])
  const dir = Buffer.concat([
    record(0x0001, uint32(3)),
    record(0x0003, uint16(1_252)),
    Buffer.concat([uint16(0x0009), uint32(4), uint32(1), uint16(2)]),
    ...modules.map(({ name, compiled = Buffer.from('compiled'), place = compiled.length }) =>
      Buffer.concat([
        record(0x0019, Buffer.from(name)),
        record(0x001a, Buffer.from(name)),
        record(0x0032, Buffer.from(name, 'utf16le')),
        record(0x0031, uint32(place)),
        record(0x002b, Buffer.alloc(0)),
      ]),
    ),
  ])
  const streams: StreamNode[] = modules.map(({ name, source, compiled = Buffer.from('compiled'), stomped = false }) => ({
    name,
    data: stomped
      ? Buffer.concat([compiled, Buffer.alloc(64)])
      : Buffer.concat([compiled, compressVba(Buffer.from(attributes(name) + source, 'latin1'))]),
  }))
  return {
    name: 'VBA',
    streams: [{ name: 'dir', data: compressVba(dir) }, { name: '_VBA_PROJECT', data: Buffer.from('cc610000', 'hex') }, ...streams],
    storages: [],
  }
}

/** A storage of the old formats with these streams and storages. */
export const compound = (streams: Readonly<Record<string, Buffer>>, storages: readonly StorageNode[] = []): Buffer =>
  writeCompoundFile({ name: 'Root Entry', streams: Object.entries(streams).map(([name, data]) => ({ name, data })), storages })

/** `vbaProject.bin`. */
export const vbaProject = (modules: readonly ModuleInput[]): Buffer => compound({ PROJECT: Buffer.from('ID="{0}"') }, [vbaStorage(modules)])

/** What the Object Packager writes, without the size in front. */
export function packageContent(name: string, content: Buffer): Buffer {
  const path = Buffer.from(`C:\\Users\\x\\${name}\0`)
  return Buffer.concat([
    uint16(2),
    Buffer.from(`${name}\0`),
    path,
    uint32(0x00030000),
    uint32(path.length),
    path,
    uint32(content.length),
    content,
  ])
}

/** A compound file with a package in it (`oleObject1.bin`). */
export function oleObject(name: string, content: Buffer): Buffer {
  const data = packageContent(name, content)
  return compound({ '\u0001Ole10Native': Buffer.concat([uint32(data.length), data]) })
}

/** One record of BIFF8. */
export const biff = (id: number, data: Buffer): Buffer => Buffer.concat([uint16(id), uint16(data.length), data])
/** BoundSheet8: type 1 is a macro sheet; state 2 is very hidden. */
export const boundSheet = (name: string, type: number, state: number): Buffer =>
  biff(0x85, Buffer.concat([uint32(0), Buffer.from([state, type, name.length, 0]), Buffer.from(name)]))
/** A built-in name; 1 is Auto_Open. */
export const builtInName = (code: number): Buffer =>
  biff(0x18, Buffer.concat([uint16(0x20), Buffer.from([0, 1]), Buffer.alloc(10), Buffer.from([0, code])]))

/** A Word document of the old format whose text is one piece. */
export function wordDocument(text: string, flags = 0): Buffer {
  const main = Buffer.alloc(0x400)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(flags | 0x0200, 10)
  const content = Buffer.from(text, 'utf16le')
  const list = Buffer.concat([uint32(0), uint32(text.length), uint16(0), uint32(main.length), uint16(0)])
  const table = Buffer.concat([Buffer.from([2]), uint32(list.length), list])
  main.writeUInt32LE(0, 0x1a2)
  main.writeUInt32LE(table.length, 0x1a6)
  return compound({ WordDocument: Buffer.concat([main, content]), '1Table': table })
}

/** An OLE 1.0 object of RTF, as hexadecimal digits. */
export function rtfObject(className: string, native: Buffer): string {
  const name = Buffer.from(`${className}\0`)
  return Buffer.concat([uint32(0x501), uint32(2), uint32(name.length), name, uint32(0), uint32(0), uint32(native.length), native]).toString(
    'hex',
  )
}
