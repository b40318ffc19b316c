/** Makes QR codes as PNG files for tests, with the writer that comes with the reader's package. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

async function write(text: string, scale: number): ReturnType<typeof writeBarcode> {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return await writeBarcode(text, { format: 'QRCode', scale })
}

export async function aQrCode(text: string): Promise<Buffer> {
  const { image, error } = await write(text, 4)
  if (image === null) throw new Error(`no code was written: ${error}`)
  return Buffer.from(await image.arrayBuffer())
}

/** Modules of a code without a quiet zone, row by row, true where dark. */
export async function qrModules(text: string): Promise<readonly (readonly boolean[])[]> {
  const { symbol } = await write(text, 1)
  const { width, height, data } = symbol
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => data[y * width + x] === 0))
}
