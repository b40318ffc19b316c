/** Many bytes copied and hashed without ever holding the main thread up for long. */
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'

const pieceBytes = 4_000_000

/** Bytes in a buffer of their own; the loop runs on between pieces of 4 MB, since fresh memory costs more than the copying. */
export async function copyBytes(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length <= pieceBytes) return new Uint8Array(bytes)
  const copy = new Uint8Array(bytes.length)
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    copy.set(bytes.subarray(start, start + pieceBytes), start)
    await nextTurn()
  }
  return copy
}

/** Hex SHA-256, with the same pauses. */
export async function hashBytes(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    hash.update(bytes.subarray(start, start + pieceBytes))
    await nextTurn()
  }
  return hash.digest('hex')
}
