/** Ciphers of encrypted PDFs: RC4, which OpenSSL 3 no longer has, and AES-CBC with the vector in front. */
import { createDecipheriv } from 'node:crypto'

/** RC4 of `data`; the same both ways. */
export function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  let other = 0
  for (let index = 0; index < 256; index++) {
    const held = state[index] ?? 0
    other = (other + held + (key[index % key.length] ?? 0)) & 0xff
    state[index] = state[other] ?? 0
    state[other] = held
  }
  const out = Buffer.alloc(data.length)
  let index = 0
  other = 0
  for (let at = 0; at < data.length; at++) {
    index = (index + 1) & 0xff
    const held = state[index] ?? 0
    other = (other + held) & 0xff
    const swapped = state[other] ?? 0
    state[index] = swapped
    state[other] = held
    out[at] = (data[at] ?? 0) ^ (state[(held + swapped) & 0xff] ?? 0)
  }
  return out
}

/** Whole blocks of AES-CBC without padding; an unfinished last block is dropped. */
export function aesBlocks(key: Buffer, vector: Buffer, data: Buffer): Buffer {
  const whole = data.subarray(0, data.length - (data.length % 16))
  const decipher = createDecipheriv(key.length === 32 ? 'aes-256-cbc' : 'aes-128-cbc', key, vector)
  decipher.setAutoPadding(false)
  return Buffer.concat([decipher.update(whole), decipher.final()])
}

/** AES-CBC as PDF stores it: vector in the first 16 bytes, padding of RFC 8018 at the end, which is taken off where it is right. */
export function aes(key: Buffer, data: Buffer): Buffer {
  if (data.length < 32) return Buffer.alloc(0)
  const plain = aesBlocks(key, data.subarray(0, 16), data.subarray(16))
  const padding = plain.at(-1) ?? 0
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain
}
