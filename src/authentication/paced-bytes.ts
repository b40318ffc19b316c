/** Bytes for the verifier that let others run in between: it works through what it is given without a pause. */
import { Readable } from 'node:stream'

const pieceBytes = 262_144
/** Fewer bytes than this take less time than a pause is worth. */
const atOnce = 1_000_000

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield bytes.subarray(start, start + pieceBytes)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The bytes themselves where they are few, else a stream with a turn of the loop after every 256 kB. */
export const paced = (bytes: Buffer): Buffer | Readable =>
  bytes.length <= atOnce ? bytes : Readable.from(pieces(bytes), { objectMode: false })
