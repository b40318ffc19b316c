/** The one door by which mail bytes and assessments enter and leave the store. */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { ZlibOptions } from 'node:zlib'

const compress = promisify<Uint8Array, ZlibOptions, Buffer>(gzip)
const decompress = promisify<Uint8Array, ZlibOptions, Buffer>(gunzip)

/** First byte of every stored value. Further formats (an encrypted one, say) take further numbers; none is ever reused. */
const formats = { stored: 0x01, gzip: 0x02 } as const

/** Bytes that a stored value may unpack to; far above any message limit, far below what exhausts memory. */
const maxDecodedBytes = 1_000_000_000

/** Packs bytes for the store: a format byte, then gzip (RFC 1952, which notices damage), or the bytes themselves where that is smaller. */
export async function encodeBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await compress(bytes, { level: 6 })
  return packed.byteLength < bytes.byteLength ? withFormat(formats.gzip, packed) : withFormat(formats.stored, bytes)
}

/** Unpacks what {@link encodeBytes} made; rejects with an Error where the value is damaged or its format is unknown. */
export async function decodeBytes(value: Uint8Array): Promise<Uint8Array> {
  const body = value.subarray(1)
  if (value[0] === formats.stored) return Uint8Array.from(body)
  if (value[0] !== formats.gzip) throw new Error('a stored value has an unknown format')
  const plain = await decompress(body, { maxOutputLength: maxDecodedBytes })
  return new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength)
}

function withFormat(format: number, body: Uint8Array): Uint8Array {
  const value = new Uint8Array(body.byteLength + 1)
  value[0] = format
  value.set(body, 1)
  return value
}
