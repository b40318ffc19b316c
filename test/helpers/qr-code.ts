/** Makes QR codes as PNG files for tests, with the writer that comes with the reader's package. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

export async function aQrCode(text: string): Promise<Buffer> {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'))
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  const { image, error } = await writeBarcode(text, { format: 'QRCode', scale: 4 })
  if (image === null) throw new Error(`no code was written: ${error}`)
  return Buffer.from(await image.arrayBuffer())
}

/** The modules of a QR code, row by row; true is dark. */
export async function qrModules(text: string): Promise<readonly (readonly boolean[])[]> {
  await aQrCode(text)
  const { symbol } = await writeBarcode(text, { format: 'QRCode', scale: 1 })
  return Array.from({ length: symbol.height }, (_, y) =>
    Array.from({ length: symbol.width }, (_unused, x) => symbol.data[y * symbol.width + x] === 0),
  )
}
