/**
 * The standard security handler of PDF (ISO 32000-2, 7.6.4) with a user password. Readers try the empty one first: such a file
 * opens without a question, only printing or copying is locked.
 */
import { createCipheriv, createHash } from 'node:crypto'
import { aes, aesBlocks, rc4 } from './ciphers.ts'
import { bytesOf, isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue } from './values.ts'

type Method = 'none' | 'rc4' | 'aes128' | 'aes256'

export interface Decryption {
  readonly strings: (data: Buffer, object: number, generation: number) => Buffer
  readonly streams: (data: Buffer, object: number, generation: number) => Buffer
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const md5 = (...pieces: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(pieces)).digest()

/** Algorithm 2.B of ISO 32000-2; its end depends on the data, so the rounds are capped. */
function hardenedHash(password: Buffer, salt: Buffer, revision: number): Buffer {
  let key = createHash('sha256').update(password).update(salt).digest()
  if (revision < 6) return key
  for (let round = 0; round < 600; round++) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
    cipher.setAutoPadding(false)
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => [password, key]).flat()))
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0) % 3
    key = createHash(['sha256', 'sha384', 'sha512'][sum] ?? 'sha256')
      .update(mixed)
      .digest()
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) break
  }
  return key.subarray(0, 32)
}

/** The file key of handlers with revision 5 and 6, null where the password is wrong. */
function newKey(dictionary: PdfDictionary, revision: number, password: Buffer): Buffer | null {
  const user = bytesOf(dictionary.get('U'))
  const wrapped = bytesOf(dictionary.get('UE'))
  if (user === null || wrapped === null || user.length < 48 || wrapped.length < 32) return null
  if (!hardenedHash(password, user.subarray(32, 40), revision).equals(user.subarray(0, 32))) return null
  return aesBlocks(hardenedHash(password, user.subarray(40, 48), revision), Buffer.alloc(16), wrapped.subarray(0, 32))
}

/** The file key of handlers with revision 2 to 4 (algorithms 2, 4, 5), null where the password is wrong. */
function oldKey(dictionary: PdfDictionary, revision: number, id: Buffer, password: Buffer): Buffer | null {
  const owner = bytesOf(dictionary.get('O'))
  const user = bytesOf(dictionary.get('U'))
  if (owner === null || user === null || user.length < 16) return null
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE((numberOf(dictionary.get('P')) ?? 0) | 0)
  const bits = numberOf(dictionary.get('Length')) ?? 40
  const length = revision === 2 ? 5 : revision >= 4 ? 16 : Math.min(16, Math.max(5, Math.floor(bits / 8)))
  const open = revision >= 4 && dictionary.get('EncryptMetadata') === false ? Buffer.alloc(4, 0xff) : Buffer.alloc(0)
  let key = md5(Buffer.concat([password, padding]).subarray(0, 32), owner.subarray(0, 32), permissions, id, open)
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length))
  key = key.subarray(0, length)
  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32)) ? key : null
  let proof = md5(padding, id)
  for (let round = 0; round < 20; round++) {
    const turned = Buffer.from(key.map((byte) => byte ^ round))
    proof = rc4(turned, proof)
  }
  return proof.equals(user.subarray(0, 16)) ? key : null
}

function methodOf(dictionary: PdfDictionary, version: number, filter: string): Method | null {
  if (version < 4) return 'rc4'
  const name = nameOf(dictionary.get(filter)) ?? 'Identity'
  if (name === 'Identity') return 'none'
  const filters: PdfValue | undefined = dictionary.get('CF')
  const own = isDictionary(filters) ? filters.get(name) : undefined
  const method = isDictionary(own) ? nameOf(own.get('CFM')) : null
  if (method === 'V2') return 'rc4'
  if (method === 'AESV2') return 'aes128'
  if (method === 'AESV3') return 'aes256'
  return method === 'None' ? 'none' : null
}

function apply(method: Method, key: Buffer, data: Buffer, object: number, generation: number): Buffer {
  if (method === 'none') return data
  if (method === 'aes256') return aes(key, data)
  const place = Buffer.from([object, object >> 8, object >> 16, generation, generation >> 8])
  const salt = method === 'aes128' ? Buffer.from('sAlT', 'latin1') : Buffer.alloc(0)
  const own = md5(key, place, salt).subarray(0, Math.min(16, key.length + 5))
  return method === 'rc4' ? rc4(own, data) : aes(own, data)
}

/** How strings and streams are decrypted; null where the password is wrong or the handler is unknown. Never throws. */
export function decryptionOf(dictionary: PdfDictionary, id: Buffer, word = ''): Decryption | null {
  const version = numberOf(dictionary.get('V')) ?? 0
  const revision = numberOf(dictionary.get('R')) ?? 0
  if (nameOf(dictionary.get('Filter')) !== 'Standard' || ![1, 2, 4, 5].includes(version) || revision < 2 || revision > 6) return null
  const [strings, streams] = [methodOf(dictionary, version, 'StrF'), methodOf(dictionary, version, 'StmF')]
  const password = Buffer.from(word.slice(0, 127), version === 5 ? 'utf8' : 'latin1')
  const key =
    version === 5 ? newKey(dictionary, revision, password.subarray(0, 127)) : oldKey(dictionary, revision, id, password.subarray(0, 32))
  if (key === null || strings === null || streams === null) return null
  if ((strings === 'aes256' || streams === 'aes256') && key.length !== 32) return null
  return {
    strings: (data, object, generation) => apply(strings, key, data, object, generation),
    streams: (data, object, generation) => apply(streams, key, data, object, generation),
  }
}
