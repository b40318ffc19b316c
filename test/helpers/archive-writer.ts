/** Archives with files of the test's choosing: 7z, TAR, ISO 9660, and ZIP with the traditional cipher. */
import { crc32 } from 'node:zlib'

const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number >>> 0)
  return bytes
}
const uint64 = (number: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(number))
  return bytes
}
/** A number of 7z: one byte, or nine. */
const sevenNumber = (number: number): Buffer =>
  number < 0x80 ? Buffer.from([number]) : Buffer.concat([Buffer.from([0xff]), uint64(number)])

/** One coder of a 7z folder: Copy unless another one is given, whose `packed` bytes then stand in the archive. */
export interface SevenZipCoder {
  readonly id: Buffer
  readonly properties: Buffer
  readonly packed: Buffer
}

/** A 7z archive with one file (7zFormat.txt of the LZMA SDK). */
export function sevenZipOf(name: string, data: Buffer, coder?: SevenZipCoder): Buffer {
  const packed = coder?.packed ?? data
  const method =
    coder === undefined
      ? Buffer.from([0x01, 0x00])
      : Buffer.concat([Buffer.from([0x20 | coder.id.length]), coder.id, sevenNumber(coder.properties.length), coder.properties])
  const names = Buffer.concat([Buffer.from([0]), Buffer.from(`${name}\0`, 'utf16le')])
  const header = Buffer.concat([
    Buffer.from([0x01, 0x04, 0x06, 0x00, 0x01, 0x09]),
    sevenNumber(packed.length),
    Buffer.from([0x00, 0x07, 0x0b, 0x01, 0x00, 0x01]),
    method,
    Buffer.from([0x0c]),
    sevenNumber(data.length),
    Buffer.from([0x00, 0x08, 0x0a, 0x01]),
    uint32(crc32(data)),
    Buffer.from([0x00, 0x00, 0x05, 0x01, 0x11]),
    sevenNumber(names.length),
    names,
    Buffer.from([0x00, 0x00]),
  ])
  const start = Buffer.concat([uint64(packed.length), uint64(header.length), uint32(crc32(header))])
  return Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), uint32(crc32(start)), start, packed, header])
}

/** A ustar archive with one file. */
export function tarOf(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(512)
  head.write(name, 0, 'latin1')
  for (const [at, text] of [
    [100, '0000644\0'],
    [108, '0000000\0'],
    [116, '0000000\0'],
    [124, `${data.length.toString(8).padStart(11, '0')}\0`],
    [136, '00000000000\0'],
    [148, '        '],
    [156, '0'],
    [257, 'ustar\x0000'],
  ] as const)
    head.write(text, at, 'latin1')
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
    'latin1',
  )
  return Buffer.concat([head, data, Buffer.alloc((512 - (data.length % 512)) % 512), Buffer.alloc(1_024)])
}

const bothEnds = (number: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(number, 0)
  bytes.writeUInt32BE(number, 4)
  return bytes
}
function isoRecord(name: string, sector: number, size: number, flags: number): Buffer {
  const file = Buffer.from(name, 'latin1')
  const record = Buffer.alloc(33 + file.length + ((file.length + 1) % 2))
  record[0] = record.length
  bothEnds(sector).copy(record, 2)
  bothEnds(size).copy(record, 10)
  record[25] = flags
  record.set([1, 0, 0, 1], 28)
  record[32] = file.length
  file.copy(record, 33)
  return record
}

/** An ISO 9660 image (ECMA-119) with one file in the root, its name in capitals. */
export function isoOf(name: string, data: Buffer): Buffer {
  const sector = 2_048
  const root = (id: string): Buffer => isoRecord(id, 20, sector, 2)
  const volume = Buffer.alloc(sector)
  volume.write('\u0001CD001\u0001', 0, 'latin1')
  volume.fill(0x20, 8, 72)
  const sectors = 21 + Math.ceil(data.length / sector)
  bothEnds(sectors).copy(volume, 80)
  volume.set([1, 0, 0, 1, 1, 0, 0, 1], 120)
  volume.set([0, 8, 8, 0], 128)
  bothEnds(10).copy(volume, 132)
  volume.writeUInt32LE(18, 140)
  volume.writeUInt32BE(19, 148)
  root('\0').copy(volume, 156)
  volume[881] = 1
  const end = Buffer.alloc(sector)
  end.write('\u00ffCD001\u0001', 0, 'latin1')
  const pathTables = Buffer.alloc(2 * sector)
  pathTables.set([1, 0, 20, 0, 0, 0, 1, 0, 0, 0], 0)
  pathTables.set([1, 0, 0, 0, 0, 20, 0, 1, 0, 0], sector)
  const folder = Buffer.alloc(sector)
  Buffer.concat([root('\0'), root('\u0001'), isoRecord(`${name};1`, 21, data.length, 0)]).copy(folder)
  return Buffer.concat([
    Buffer.alloc(16 * sector),
    volume,
    end,
    pathTables,
    folder,
    data,
    Buffer.alloc((sector - (data.length % sector)) % sector),
  ])
}

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** A ZIP with one stored entry under the traditional cipher (APPNOTE section 6.1). */
export function lockedZip(name: string, data: Buffer, password: string): Buffer {
  const keys = [0x12345678, 0x23456789, 0x34567890] as [number, number, number]
  const step = (crc: number, byte: number): number => ((crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)) >>> 0
  const update = (byte: number): void => {
    keys[0] = step(keys[0], byte)
    keys[1] = (Math.imul(keys[1] + (keys[0] & 0xff), 134_775_813) + 1) >>> 0
    keys[2] = step(keys[2], keys[1] >>> 24)
  }
  for (const byte of Buffer.from(password)) update(byte)
  const sum = crc32(data)
  const plain = Buffer.concat([Buffer.alloc(11), Buffer.from([sum >>> 24]), data])
  const packed = Buffer.from(
    plain.map((byte) => {
      const mixed = (keys[2] | 2) & 0xffff
      const sealed = byte ^ ((Math.imul(mixed, mixed ^ 1) >>> 8) & 0xff)
      update(byte)
      return sealed
    }),
  )
  const file = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(1, 2)
  common.writeUInt32LE(sum, 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(file.length, 22)
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, file, packed])
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), file])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
