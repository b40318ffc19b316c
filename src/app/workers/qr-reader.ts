/** Reads QR codes with ZXing (WebAssembly, from the installed package; nothing is fetched). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Zxing from 'zxing-wasm/reader'
import { isDecodable, sizeOfPicture } from '../../message/pictures/picture-size.ts'
import type { QrReader } from '../../message/pictures/qr.ts'

const mostCodes = 8
const maxText = 4_000
/** Pixels up to which a picture without a code is searched a second time, more thoroughly. */
const thoroughPixels = 700_000

/** The module is loaded with the first picture: most mail has no code to read. */
export function createQrReader(): QrReader {
  let loading: Promise<typeof Zxing> | null = null
  const load = async (): Promise<typeof Zxing> => {
    const zxing = await import('zxing-wasm/reader')
    const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
    const bytes = readFileSync(file)
    const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    await zxing.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
    return zxing
  }
  return async (image) => {
    const size = sizeOfPicture(image)
    if (!isDecodable(size)) return []
    try {
      loading ??= load()
      const { readBarcodes } = await loading
      const read = async (tryHarder: boolean): Promise<readonly Zxing.ReadResult[]> =>
        await readBarcodes(new Uint8Array(image), {
          formats: ['QRCode', 'MicroQRCode', 'RMQRCode', 'DataMatrix', 'Aztec'],
          maxNumberOfSymbols: mostCodes,
          tryHarder,
        })
      const quick = await read(false)
      // The thorough search costs up to a second for a large photograph; most pictures of mail are logos without any code.
      const found = quick.length > 0 || size.pixels > thoroughPixels ? quick : await read(true)
      return found.filter(({ isValid }) => isValid).map(({ text }) => text.slice(0, maxText))
    } catch {
      // A picture that the decoder refuses has no readable code; the picture itself stays in the report.
      return []
    }
  }
}
