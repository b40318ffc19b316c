/** Mails and archives that the tests of this room are written with. */
import { deflateRawSync, crc32 } from 'node:zlib'
import { defaultLimits } from '../../src/domain/settings.ts'
import type { Message, InputKind } from '../../src/domain/message.ts'
import { inspect, type InspectOptions } from '../../src/message/inspect.ts'

export const lists = {
  freeMail: [],
  shorteners: ['t.co', 'bit.ly'],
  suspiciousTlds: ['xyz'],
  dangerousExtensions: [],
  brands: [],
  freeHosting: [],
  rentedServices: [],
  redirectors: [],
}
export const optionsFor = (as: InputKind): InspectOptions => ({ as, limits: defaultLimits, lists })

export const mail = (headers: readonly string[], body = ''): Buffer => Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}`, 'utf8')

export async function message(bytes: Uint8Array): Promise<Message> {
  const { messages } = await inspect(bytes, optionsFor('message'))
  if (messages[0] === undefined) throw new Error('no message')
  return messages[0]
}

export const html = (body: string): Promise<Message> =>
  message(mail(['From: a@corp.example', 'Content-Type: text/html; charset=utf-8'], body))

export const attach = (headers: readonly string[], content: Buffer): Buffer =>
  mail(['From: a@corp.example', 'Subject: s', ...headers, 'Content-Transfer-Encoding: base64'], content.toString('base64'))

interface ZipInput {
  readonly name: string
  readonly data: Buffer
  readonly flags?: number
  readonly claimed?: number
}

/** A ZIP written by hand; `flags: 1` marks an entry as encrypted, `claimed` overrides the unpacked size. */
export function zip(inputs: readonly ZipInput[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, data, flags = 0, claimed = data.length } of inputs) {
    const packed = deflateRawSync(data)
    const file = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed, 18)
    common.writeUInt16LE(file.length, 22)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, file, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, tail, file]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(inputs.length, 8)
  end.writeUInt16LE(inputs.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}
