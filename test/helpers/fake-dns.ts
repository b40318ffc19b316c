/** A DNS server on loopback (UDP, RFC 1035) that answers from a table: for the adapter's tests. */
import dgram from 'node:dgram'
import { once } from 'node:events'

/** Record data by `TYPE name`; `silent` never answers, `SERVFAIL` and `NODATA` say so; everything else is NXDOMAIN. */
export type FakeRecords = Readonly<Record<string, readonly string[] | 'silent' | 'SERVFAIL' | 'NODATA'>>

export interface FakeDns {
  /** `ip:port`. */
  readonly address: string
  /** Questions in order, `TYPE name`. */
  readonly asked: readonly string[]
  readonly close: () => void
}

const types: Readonly<Record<number, string>> = { 1: 'A', 5: 'CNAME', 12: 'PTR', 15: 'MX', 16: 'TXT', 28: 'AAAA' }

const encodeName = (name: string): Buffer =>
  Buffer.concat([...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)])), Buffer.from([0])])

function encodeData(type: string, value: string): Buffer {
  if (type === 'A') return Buffer.from(value.split('.').map(Number))
  if (type === 'AAAA') return Buffer.from(value.padEnd(32, '0'), 'hex')
  if (type === 'MX') {
    const [priority = '0', exchange = ''] = value.split(' ')
    return Buffer.concat([Buffer.from([0, Number(priority)]), encodeName(exchange)])
  }
  if (type !== 'TXT') return encodeName(value)
  const pieces = value.split('|').map((piece) => Buffer.from([piece.length, ...Buffer.from(piece)]))
  return Buffer.concat(pieces)
}

function readQuestion(packet: Buffer): { readonly name: string; readonly type: string; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = packet[at] ?? 0; length > 0; length = packet[at] ?? 0) {
    labels.push(packet.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), type: types[packet.readUInt16BE(at + 1)] ?? '?', end: at + 5 }
}

export async function fakeDns(records: FakeRecords): Promise<FakeDns> {
  const socket = dgram.createSocket('udp4')
  const asked: string[] = []
  socket.on('message', (packet, peer) => {
    const { name, type, end } = readQuestion(packet)
    asked.push(`${type} ${name}`)
    const found = records[`${type} ${name}`]
    if (found === 'silent') return
    const values = typeof found === 'object' ? found : []
    const code = found === 'SERVFAIL' ? 2 : found === undefined ? 3 : 0
    const head = Buffer.from(packet.subarray(0, 12))
    head.writeUInt16BE(0x8180 | code, 2)
    head.writeUInt16BE(values.length, 6)
    head.writeUInt32BE(0, 8)
    const number = packet.readUInt16BE(end - 4)
    const rows = values.map((value) => {
      const data = encodeData(type, value)
      const row = Buffer.from([0xc0, 0x0c, 0, number, 0, 1, 0, 0, 0, 60, 0, 0])
      row.writeUInt16BE(data.length, 10)
      return Buffer.concat([row, data])
    })
    socket.send(Buffer.concat([head, packet.subarray(12, end), ...rows]), peer.port, '127.0.0.1')
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    close: () => {
      socket.close()
    },
  }
}
