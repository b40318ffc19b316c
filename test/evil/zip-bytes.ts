/** ZIP archives written by hand, so that each field can lie. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPiece {
  readonly name: Buffer | string
  readonly data: Buffer
  /** Bit 0: encrypted. */
  readonly flags?: number
  /** Unpacked size as the directory claims it. */
  readonly claimed?: number
  readonly method?: number
  /** Offset of the local header as the directory claims it; absent: where it stands. */
  readonly at?: number
}

/** 4.4.7 to 4.4.12 of APPNOTE.TXT: what local header and directory have in common. */
function common({ data, flags = 0, claimed, method = 8 }: ZipPiece, packed: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claimed ?? data.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

/** Local headers and data; pieces with `at` stand in the directory alone. `count` is what the end record claims. */
export function zipOf(pieces: readonly ZipPiece[], count = pieces.length): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  const packs = new Map<Buffer, Buffer>()
  let offset = 0
  for (const piece of pieces) {
    const name = Buffer.from(piece.name as string, 'utf8')
    const packed = piece.method === 0 ? piece.data : (packs.get(piece.data) ?? deflateRawSync(piece.data))
    packs.set(piece.data, packed)
    const fields = common(piece, packed, name)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(piece.at ?? offset, 10)
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, place, name]))
    if (piece.at !== undefined) continue
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name, packed])
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}
