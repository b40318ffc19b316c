/** Archives and disk images for tests: written here byte by byte, or made once by 7-Zip, zip, bsdtar and genisoimage from invented files. */
import { crc32, gunzipSync } from 'node:zlib'

/** What is in all of them: `note.txt`, and in some `run.exe`. */
export const note = 'Visit https://in-archive.example/x\n'

const base64 = (text: string): Buffer => Buffer.from(text, 'base64')

/** 7z 16.02: note.txt, run.exe. */
export const sevenZip = base64(
  'N3q8ryccAAQ4NKV+lQAAAAAAAAAgAAAAAAAAAJjpXm0BAClWaXNpdCBodHRwczovL2luLWFyY2hpdmUuZXhhbXBsZS94Ck1aIHN0dWIAAACBMweuD9Dij7yfP0dBBA9xDP25DwI9cZB9imFseZ/e1AUTjQYYSpps4reWmH8zBaIL+9f5dTfw+2wAKq0kq8JPEcg872V305dkfpJEwTLiBqhOrjnyw522IX0Svzqae+n7cAAAABcGLgEJZwAHCwEAASMDAQEFXQAQAAAMdgoBSNqBfAAA',
)
/** The same with password secret1: note.txt. */
export const sevenZipLocked = base64(
  'N3q8ryccAARCEdiGMAAAAAAAAABqAAAAAAAAAMAZ8lP3jPJTbl4jn0UJy+OG1rGBx2UdVWrijsYtZtS7bd48/BsSP6VpeV2VN26HslJpkcMBBAYAAQkwAAcLAQACJAbxBwESUw9mGrBi/kqrYrKpdY2bXnRUISEBAAEADCcjAAgKAZt1fxQAAAUBGQEAERMAbgBvAHQAZQAuAHQAeAB0AAAAGQAUCgEAsrJXkgJ+3QEVBgEAIICkgQAA',
)
/** The same with encrypted names. */
export const sevenZipSilent = base64(
  'N3q8ryccAAQd6coPoAAAAAAAAAAuAAAAAAAAAG7Raqc5o/CgZZpn0b2ox4E0U6+WAOQIL2AfDuDUKk/YQNfTxQ+uPkT3vMm9PZwknYF9NgmNE/CK4BhNJGsy3LMMhH5R2XuEZLHFTXHYx4EzPwpOJvPl26ODuEfcor2ks7vMxof68S7wW9g37pnCYnTTcyZwBZyNWwN2jpWImeR1p0keHRikDiBQ1QDjuUw1YrMRsN2gcquR/Tz1e79xNXEMmkPbFwYwAQlwAAcLAQABJAbxBwESUw8SwvifdB86bfpJ5Fnqn+3qDGoKATc6BesAAA==',
)
/** zip 3.0, traditional cipher, password secret1. */
export const zipLocked = base64(
  'UEsDBAoACQAAAEoAe12bdX8ULwAAACMAAAAIABwAbm90ZS50eHRVVAkAA4zICGuMyAhrdXgLAAEEAAAAAAQAAAAACcJQ4Oh4VPW14X6bgfwQ7ICvMR5hYszogvgAG+ZC3587hk0hC0NReRqaMgZoRGNQSwcIm3V/FC8AAAAjAAAAUEsBAh4DCgAJAAAASgB7XZt1fxQvAAAAIwAAAAgAGAAAAAAAAQAAAKSBAAAAAG5vdGUudHh0VVQFAAOMyAhrdXgLAAEEAAAAAAQAAAAAUEsFBgAAAAABAAEATgAAAIEAAAAAAA==',
)
/** 7z 16.02, WinZip AES-256, password secret1. */
export const zipLockedByAes = base64(
  'UEsDBDMAAQBjAEsAe10AAAAAPwAAACMAAAAIAAsAbm90ZS50eHQBmQcAAgBBRQMAAPv0Vt1Kw59Qi92ikQlIqiWsbuBLC4K5OTjqhZwszTtLBFGYf1sN7lhbIbgVOoPWLX+vQ6VWDCeHu4oqLJGlrFBLAQI/AzMAAQBjAEsAe10AAAAAPwAAACMAAAAIAC8AAAAAAAAAIICkgQAAAABub3RlLnR4dAoAIAAAAAAAAQAYALKyV5ICft0BAAAAAAAAAAAAAAAAAAAAAAGZBwACAEFFAwAAUEsFBgAAAAABAAEAZQAAAHAAAAAAAA==',
)
/** bsdtar 3.6: note.txt in TAR in XZ. */
export const tarXz = base64(
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4Af/AHNdADcbyu7jSLGwl3Rxk6HyNiWAie9RhlJk2MA038mQHVZIaH2VILbS3Wa09Nwxzi/Nk38cFxyHJXn0PwnXdcb8kJat/J0zjx/TR+CkhxDOuYlkAj0U/EToyqocN54ajM1ECIGraZOEnARU/lwEsSpQNfDDNW8AAO4OHFFkwKt5AAGPAYAQAAArTqzgscRn+wIAAAAABFla',
)
/** genisoimage 1.1.11 -J: note.txt. */
export const iso = gunzipSync(
  base64(
    'H4sIAAAAAAACA+3cUWvaUBTA8WOfnHvZwxhjq+WyMmjHGqMdSranoFdNp8kwcejTKEOosHVlleHTvtU+33ZilLJ2VgajLdn/d01yc+/RaDhwiEpEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAodly3WpBekE4HJn1mq1B1L9mfvV6P37bXHNcfaSLFItSyoZKDy+mH6WrZ7Kd7W1LMd0U5fv9p3LvhWytnm9wqzo2DOIo6Psda7RjvHrdrXTbsWkHPRuP48T2TXNg/SQamL3mvql63qGxzjgahp2W37OrwcZBzXXr5sh5Z/1BHIWVIydudoOeZmVnEZNOpzGNNBHfBolJrN+/8Y9bc2v1arXWcF3Xe6XvRq4MuJdcjSBp/3cUHdwZW8v6Lz0JJJShjMT8sTWlJQOJpL9m/lL9f16xf13/H19MP8nqfznbK6+r/2veC+2mWkesZk0gsWZGoLnhL0bMcsSIJ3VtrnyQrrR1zOg60Fyz2h/rkmivv8iugfZ83Y+0Z2RPR/Z1W9VX8ORQe1YcfUakGRrqMVoa21scaXP7d0HUf1D/kSM/V/UfAAAAAADkVmHxGzvX/wAAAAAA5Pv6X9L/1/MFAAAAAAAAub7+Lwu//wMAAAAAkPfrf0nvr8MXAAAAAAAA5Njme+xvjCi8lJ0sYmc32+4uIySLKIVRYp1klLypcsIBALgT9X/TPfY3RhRqG+r/AzmVLzKTiTi6nusCAABu0/vp+XRmTmazs/PXlcr09OD468eT6beJM5kffz77NKnMS5wkAABy5heto2ilAPgAAA==',
  ),
)

/** Variable-length integer of RAR 5. */
function vint(value: number): Buffer {
  const out: number[] = []
  for (let left = value; ; left >>>= 7) {
    out.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0))
    if (left <= 0x7f) return Buffer.from(out)
  }
}
function rarBlock(fields: readonly Buffer[], data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat(fields)
  const sized = Buffer.concat([vint(body.length), body])
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(sized))
  return Buffer.concat([sum, sized, data])
}
/** A RAR 5 archive with one stored file. */
export function rar(name: string, data: Buffer): Buffer {
  const file = [
    ...[2, 2, data.length, 0x04, data.length, 0o644].map(vint),
    (() => {
      const sum = Buffer.alloc(4)
      sum.writeUInt32LE(crc32(data))
      return sum
    })(),
    ...[0, 1, Buffer.byteLength(name)].map(vint),
    Buffer.from(name),
  ]
  return Buffer.concat([
    Buffer.from('526172211a070100', 'hex'),
    rarBlock([1, 0, 0].map(vint)),
    rarBlock(file, data),
    rarBlock([5, 0, 0].map(vint)),
  ])
}

/** A CAB archive with one stored file ([MS-CAB]). */
export function cab(name: string, data: Buffer): Buffer {
  const file = Buffer.concat([Buffer.alloc(16), Buffer.from(`${name}\0`)])
  file.writeUInt32LE(data.length, 0)
  const block = Buffer.alloc(8)
  block.writeUInt16LE(data.length, 4)
  block.writeUInt16LE(data.length, 6)
  const head = Buffer.alloc(36)
  head.write('MSCF', 'latin1')
  head.writeUInt32LE(44 + file.length + 8 + data.length, 8)
  head.writeUInt32LE(44, 16)
  head.set([3, 1], 24)
  head.writeUInt16LE(1, 26)
  head.writeUInt16LE(1, 28)
  const folder = Buffer.alloc(8)
  folder.writeUInt32LE(44 + file.length, 0)
  folder.writeUInt16LE(1, 4)
  return Buffer.concat([head, folder, file, block, data])
}

/** A FAT12 floppy with a file in the root and one in the folder DOCS. */
export function fatFloppy(rootFile: { readonly name: string; readonly data: Buffer }, docsFile: Buffer): Buffer {
  const disk = Buffer.alloc(720 * 512)
  disk.write('MSDOS5.0', 3, 'latin1')
  disk.writeUInt16LE(512, 11)
  disk[13] = 1
  disk.writeUInt16LE(1, 14)
  disk[16] = 1
  disk.writeUInt16LE(32, 17)
  disk.writeUInt16LE(720, 19)
  disk.writeUInt16LE(3, 22)
  disk.write('FAT12   ', 54, 'latin1')
  disk.writeUInt16LE(0xaa55, 510)
  const root = 4 * 512
  const cluster = (number: number): number => 6 * 512 + (number - 2) * 512
  const entry = (at: number, short: string, attributes: number, first: number, size: number): void => {
    disk.write(short, at, 'latin1')
    disk[at + 11] = attributes
    disk.writeUInt16LE(first, at + 26)
    disk.writeUInt32LE(size, at + 28)
  }
  const pieces = Math.ceil(rootFile.name.length / 13)
  for (let index = 0; index < pieces; index++) {
    const at = root + (pieces - 1 - index) * 32
    const text = Buffer.alloc(26, 0xff)
    text.write(`${rootFile.name}\0`.slice(index * 13, index * 13 + 13), 'utf16le')
    disk[at] = (index + 1) | (index === pieces - 1 ? 0x40 : 0)
    disk[at + 11] = 0x0f
    text.copy(disk, at + 1, 0, 10)
    text.copy(disk, at + 14, 10, 22)
    text.copy(disk, at + 28, 22, 26)
  }
  entry(root + pieces * 32, 'ROOTFILEEXE', 0x20, 2, rootFile.data.length)
  entry(root + (pieces + 1) * 32, 'DOCS       ', 0x10, 3, 0)
  rootFile.data.copy(disk, cluster(2))
  entry(cluster(3), 'NOTE    TXT', 0x20, 4, docsFile.length)
  docsFile.copy(disk, cluster(4))
  // Chains of one cluster each: 2, 3 and 4 end at once.
  disk.set([0xf0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f], 512)
  return disk
}

function ntfsRecord(flags: number, attributes: readonly Buffer[]): Buffer {
  const record = Buffer.alloc(1_024)
  record.write('FILE', 'latin1')
  record.writeUInt16LE(48, 4)
  record.writeUInt16LE(3, 6)
  record.writeUInt16LE(56, 20)
  record.writeUInt16LE(flags, 22)
  Buffer.concat([...attributes, Buffer.from('ffffffff', 'hex')]).copy(record, 56)
  // The update sequence: the last two bytes of each sector stand in the header, a mark stands in their place.
  record.writeUInt16LE(7, 48)
  for (const sector of [1, 2]) {
    record.copy(record, 48 + sector * 2, sector * 512 - 2, sector * 512)
    record.writeUInt16LE(7, sector * 512 - 2)
  }
  return record
}
function residentAttribute(type: number, body: Buffer): Buffer {
  const attribute = Buffer.alloc(24 + Math.ceil(body.length / 8) * 8)
  attribute.writeUInt32LE(type, 0)
  attribute.writeUInt32LE(attribute.length, 4)
  attribute.writeUInt32LE(body.length, 16)
  attribute.writeUInt16LE(24, 20)
  body.copy(attribute, 24)
  return attribute
}
function runAttribute(first: number, clusters: number, size: number): Buffer {
  const attribute = Buffer.alloc(72)
  attribute.writeUInt32LE(0x80, 0)
  attribute.writeUInt32LE(72, 4)
  attribute[8] = 1
  attribute.writeUInt16LE(64, 32)
  attribute.writeBigUInt64LE(BigInt(size), 48)
  attribute.set([0x22, clusters & 0xff, clusters >> 8, first & 0xff, first >> 8], 64)
  return attribute
}
function ntfsName(name: string): Buffer {
  const body = Buffer.alloc(66 + name.length * 2)
  body[64] = name.length
  body[65] = 1
  body.write(name, 66, 'utf16le')
  return residentAttribute(0x30, body)
}

/** An NTFS volume with a resident file and one in clusters of its own, in the first partition of a disk. */
export function ntfsDisk(
  small: { readonly name: string; readonly data: Buffer },
  large: { readonly name: string; readonly data: Buffer },
): Buffer {
  const volume = Buffer.alloc(200 * 512)
  volume.write('NTFS    ', 3, 'latin1')
  volume.writeUInt16LE(512, 11)
  volume[13] = 1
  volume.writeBigUInt64LE(4n, 48)
  volume.writeInt8(-10, 64)
  const records = Array.from({ length: 24 }, (_, index) =>
    ntfsRecord(1, [ntfsName(`$${index}`), ...(index === 0 ? [runAttribute(4, 52, 26 * 1_024)] : [])]),
  )
  records.push(
    ntfsRecord(1, [ntfsName(small.name), residentAttribute(0x80, small.data)]),
    ntfsRecord(1, [ntfsName(large.name), runAttribute(100, Math.ceil(large.data.length / 512), large.data.length)]),
  )
  Buffer.concat(records).copy(volume, 4 * 512)
  large.data.copy(volume, 100 * 512)
  const disk = Buffer.concat([Buffer.alloc(512), volume])
  disk.writeUInt32LE(1, 446 + 8)
  disk.writeUInt16LE(0xaa55, 510)
  return disk
}

/** The same bytes as a dynamic VHD with blocks of 4,096 bytes; blocks of zeros are not stored. */
export function dynamicVhd(raw: Buffer): Buffer {
  const blockSize = 4_096
  const blocks = Math.ceil(raw.length / blockSize)
  const tableBytes = Math.ceil((blocks * 4) / 512) * 512
  const head = Buffer.alloc(512)
  head.write('conectix', 'latin1')
  const header = Buffer.alloc(1_024)
  header.write('cxsparse', 'latin1')
  header.writeBigUInt64BE(1_536n, 16)
  header.writeUInt32BE(blocks, 28)
  header.writeUInt32BE(blockSize, 32)
  const table = Buffer.alloc(tableBytes, 0xff)
  const stored: Buffer[] = []
  let at = (1_536 + tableBytes) / 512
  for (let index = 0; index < blocks; index++) {
    const block = Buffer.alloc(blockSize)
    raw.copy(block, 0, index * blockSize)
    if (block.every((byte) => byte === 0)) continue
    table.writeUInt32BE(at, index * 4)
    stored.push(Buffer.alloc(512, 0xff), block)
    at += 1 + blockSize / 512
  }
  return Buffer.concat([head, header, table, ...stored, head])
}
