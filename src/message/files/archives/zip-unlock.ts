/** Opens encrypted ZIP entries with the passwords that the mail quotes. */
import { crc32, inflateRawSync } from 'node:zlib'
import type { Entry } from 'yauzl'
import { aesFieldOf, type AesField, decryptAes, decryptTraditional } from './zip-cipher.ts'

export interface Unlocked {
  readonly password: string
  readonly bytes: Buffer
}

function inflate(data: Buffer, method: number, mostBytes: number): Buffer | null {
  if (method === 0) return data.length <= mostBytes ? data : null
  if (method !== 8) return null
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, mostBytes) })
  } catch {
    return null
  }
}

function unlock(entry: Entry, data: Buffer, aes: AesField | null, password: string, mostBytes: number): Buffer | null {
  if (aes !== null) {
    const plain = decryptAes(data, password, aes)
    return plain === null ? null : inflate(plain, aes.method, mostBytes)
  }
  // With a data descriptor (flag 8) the CRC was not known when the header was encrypted: the time stands for it.
  const check = (entry.generalPurposeBitFlag & 8) !== 0 ? (entry.lastModFileTime >>> 8) & 0xff : entry.crc32 >>> 24
  const plain = decryptTraditional(data, password, check)
  const bytes = plain === null ? null : inflate(plain, entry.compressionMethod, mostBytes)
  return bytes !== null && crc32(bytes) === entry.crc32 >>> 0 ? bytes : null
}

/** Tries the passwords in order; null where none fits or the content is over `mostBytes`. */
export function unlockEntry(entry: Entry, data: Buffer, passwords: readonly string[], mostBytes: number): Unlocked | null {
  const aes = aesFieldOf(entry.extraFields)
  for (const password of passwords) {
    const bytes = unlock(entry, data, aes, password, mostBytes)
    if (bytes !== null) return { password, bytes }
  }
  return null
}
