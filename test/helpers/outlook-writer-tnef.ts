/** winmail.dat ([MS-OXTNEF]), compressed RTF ([MS-OXRTFCP]) and reply lists written by hand for tests. */
import { crc32 } from 'node:zlib'
import type { Item, Property } from './outlook-writer.ts'

const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number >>> 0)
  return bytes
}
const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])

function block(properties: readonly Property[]): Buffer {
  const parts = properties.flatMap(({ id, type, value }) => {
    const terminated =
      type === 0x1f ? Buffer.concat([value, Buffer.alloc(2)]) : type === 0x1e ? Buffer.concat([value, Buffer.alloc(1)]) : value
    const variable = [0x1e, 0x1f, 0x102, 0x0d].includes(type)
    const tag = uint32(id * 0x10000 + type)
    // A named property: GUID, kind 1, its name.
    const name = id < 0x8000 ? [] : [Buffer.alloc(16, 7), uint32(1), uint32(10), padded(Buffer.from('name\0', 'utf16le'))]
    return variable ? [tag, ...name, uint32(1), uint32(terminated.length), padded(terminated)] : [tag, ...name, padded(value)]
  })
  return Buffer.concat([uint32(properties.length), ...parts])
}

export interface TnefOptions {
  /** Wrong checksums on purpose. */
  readonly badChecksums?: boolean
  readonly codepage?: number
  /** Older attributes ahead of the property block: level 1, id, data. */
  readonly attributes?: readonly (readonly [number, Buffer])[]
}

/** A TNEF stream; embedded items become nested streams behind IID_IMessage. */
export function writeTnef(item: Item, options: TnefOptions = {}): Buffer {
  const attribute = (level: number, id: number, data: Buffer): Buffer => {
    const sum = data.reduce((total, byte) => (total + byte) & 0xffff, options.badChecksums === true ? 1 : 0)
    return Buffer.concat([Buffer.from([level]), uint32(id), uint32(data.length), data, Buffer.from([sum & 0xff, sum >> 8])])
  }
  const rows = item.recipients ?? []
  const attachments = (item.attachments ?? []).flatMap(({ properties, embedded }) => {
    const name = properties.find(({ id }) => id === 0x3704 || id === 0x3707)
    const content = properties.find(({ id }) => id === 0x3701)
    const rest = properties.filter(({ id }) => id !== 0x3701)
    const iid = Buffer.from('0703020000000000c000000000000046', 'hex')
    const object = embedded === undefined ? [] : [{ id: 0x3701, type: 0x0d, value: Buffer.concat([iid, writeTnef(embedded, options)]) }]
    return [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      ...(content === undefined ? [] : [attribute(2, 0x0006800f, content.value)]),
      ...(name?.type === 0x1e ? [attribute(2, 0x00018010, Buffer.concat([name.value, Buffer.alloc(1)]))] : []),
      attribute(2, 0x00069005, block([...rest, ...object])),
    ]
  })
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x00089006, uint32(0x00010000)),
    attribute(1, 0x00069007, Buffer.concat([uint32(options.codepage ?? 1252), Buffer.alloc(4)])),
    ...(options.attributes ?? []).map(([id, data]) => attribute(1, id, data)),
    attribute(1, 0x00069003, block(item.properties)),
    ...(rows.length === 0 ? [] : [attribute(1, 0x00069004, Buffer.concat([uint32(rows.length), ...rows.map(block)]))]),
    ...attachments,
  ])
}

/** Compressed RTF: literals, and a reference wherever the last 4,000 bytes hold the next ones; with the checksum of the format. */
export function compressRtf(rtf: string | Buffer): Buffer {
  const source = Buffer.from(rtf)
  const preset = Buffer.from(
    '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
    'latin1',
  )
  const whole = Buffer.concat([preset, source])
  const out: Buffer[] = []
  let run: Buffer[] = []
  let control = 0
  let bits = 0
  const push = (bytes: Buffer, reference: boolean): void => {
    if (reference) control |= 1 << bits
    run.push(bytes)
    bits++
    if (bits < 8) return
    out.push(Buffer.from([control]), ...run)
    run = []
    control = 0
    bits = 0
  }
  const token = (at: number, length: number): Buffer => {
    const value = ((at % 4_096) << 4) | (length - 2)
    return Buffer.from([value >> 8, value & 0xff])
  }
  for (let at = preset.length; at < whole.length;) {
    let length = Math.min(17, whole.length - at)
    let found = -1
    while (length >= 3 && found < 0) {
      found = whole.subarray(Math.max(0, at - 4_000), at).indexOf(whole.subarray(at, at + length))
      if (found < 0) length--
    }
    if (found >= 0) {
      push(token(Math.max(0, at - 4_000) + found, length), true)
      at += length
    } else {
      push(whole.subarray(at, at + 1), false)
      at++
    }
  }
  push(token(whole.length, 2), true)
  if (bits > 0) out.push(Buffer.from([control]), ...run)
  const content = Buffer.concat(out)
  const sum = (crc32(content, 0xffffffff) ^ 0xffffffff) >>> 0
  return Buffer.concat([uint32(content.length + 12), uint32(source.length), uint32(0x75465a4c), uint32(sum), content])
}

/** A reply list of Unicode one-off entries ([MS-OXCDATA] sections 2.2.5.1 and 2.3.3). */
export function replyEntries(people: readonly { readonly name: string; readonly address: string }[]): Buffer {
  const entries = people.map(({ name, address }) => {
    const entry = Buffer.concat([
      Buffer.alloc(4),
      Buffer.from('812b1fa4bea310199d6e00dd010f5402', 'hex'),
      Buffer.from([0, 0, 1, 0x90]),
      Buffer.from(`${name}\0SMTP\0${address}\0`, 'utf16le'),
    ])
    return Buffer.concat([uint32(entry.length), padded(entry)])
  })
  const all = Buffer.concat(entries)
  return Buffer.concat([uint32(people.length), uint32(all.length), all])
}
