/**
 * Decryption of ZIP entries with a known password: the traditional cipher (APPNOTE 6.3.10 section 6.1) and WinZip AES
 * (AE-1 and AE-2, www.winzip.com/en/support/aes-encryption). Null where the password is wrong.
 */
import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
const crcStep = (crc: number, byte: number): number => ((crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0)) >>> 0
const headerBytes = 12

/** `check`: the byte that the last header byte must decrypt to (high byte of CRC or of the time of day). */
export function decryptTraditional(data: Buffer, password: string, check: number): Buffer | null {
  let key0 = 0x12345678
  let key1 = 0x23456789
  let key2 = 0x34567890
  const update = (byte: number): void => {
    key0 = crcStep(key0, byte)
    key1 = (Math.imul(key1 + (key0 & 0xff), 134_775_813) + 1) >>> 0
    key2 = crcStep(key2, key1 >>> 24)
  }
  for (const byte of Buffer.from(password, 'utf8')) update(byte)
  const out = Buffer.alloc(data.length)
  for (let index = 0; index < data.length; index++) {
    const mixed = (key2 | 2) & 0xffff
    const plain = (data[index] ?? 0) ^ ((Math.imul(mixed, mixed ^ 1) >>> 8) & 0xff)
    update(plain)
    out[index] = plain
    if (index === headerBytes - 1 && plain !== check) return null
  }
  return data.length < headerBytes ? null : out.subarray(headerBytes)
}

export interface AesField {
  /** 1 = 128 bits, 2 = 192, 3 = 256. */
  readonly strength: number
  /** The real compression method. */
  readonly method: number
}

/** The extra field 0x9901; null where there is none. */
export function aesFieldOf(extraFields: readonly { readonly id: number; readonly data: Buffer }[]): AesField | null {
  const field = extraFields.find(({ id }) => id === 0x9901)?.data
  if (field === undefined || field.length < 7) return null
  const strength = field[4] ?? 0
  return strength >= 1 && strength <= 3 ? { strength, method: field.readUInt16LE(5) } : null
}

const macBytes = 10
const iterations = 1_000

export function decryptAes(data: Buffer, password: string, { strength }: AesField): Buffer | null {
  const keyBytes = 8 + strength * 8
  const saltBytes = keyBytes / 2
  if (data.length < saltBytes + 2 + macBytes) return null
  const keys = pbkdf2Sync(password, data.subarray(0, saltBytes), iterations, keyBytes * 2 + 2, 'sha1')
  if (!keys.subarray(keyBytes * 2).equals(data.subarray(saltBytes, saltBytes + 2))) return null
  const body = data.subarray(saltBytes + 2, data.length - macBytes)
  const mac = createHmac('sha1', keys.subarray(keyBytes, keyBytes * 2))
    .update(body)
    .digest()
    .subarray(0, macBytes)
  if (!timingSafeEqual(mac, data.subarray(data.length - macBytes))) return null
  return counterMode(body, keys.subarray(0, keyBytes))
}

/** WinZip counts little-endian from 1, where node:crypto counts big-endian: the key stream is made block by block. */
function counterMode(body: Buffer, key: Buffer): Buffer {
  const stream = Buffer.alloc(Math.ceil(body.length / 16) * 16)
  for (let block = 0; block * 16 < stream.length; block++) stream.writeUInt32LE(block + 1, block * 16)
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null)
  cipher.setAutoPadding(false)
  const keys = Buffer.concat([cipher.update(stream), cipher.final()])
  const out = Buffer.alloc(body.length)
  for (let index = 0; index < body.length; index++) out[index] = (body[index] ?? 0) ^ (keys[index] ?? 0)
  return out
}
