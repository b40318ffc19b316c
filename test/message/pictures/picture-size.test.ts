import { expect } from 'chai'
import { isDecodable, maxPixels, readPicture } from '../../../src/message/pictures/picture-size.ts'

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes)
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
const segment = (marker: number, body: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body])
const frame = (width: number, height: number): Buffer =>
  segment(0xc2, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 3, 1, 0x22, 0])
const jpeg = (...segments: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments])

describe('size of a picture', () => {
  it('is read from the header of a PNG', () => {
    expect(readPicture(png(640, 480))).to.deep.equal({ mediaType: 'image/png', pixels: 307_200 })
  })

  it('is read from the frame of a JPEG behind other segments', () => {
    const bytes = jpeg(
      segment(0xe0, [1, 2, 3]),
      segment(
        0xdb,
        Array.from({ length: 64 }, () => 1),
      ),
      frame(1_024, 768),
    )
    expect(readPicture(bytes)).to.deep.equal({ mediaType: 'image/jpeg', pixels: 786_432 })
  })

  it('is null for other files, truncated ones and a JPEG whose segments lead nowhere', () => {
    for (const bytes of [
      Buffer.from('GIF89a_____________________'),
      png(1, 1).subarray(0, 20),
      jpeg(segment(0xe0, [1])),
      jpeg(Buffer.from([0xff, 0xe0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])),
      jpeg(Buffer.alloc(100_000, 0xff)),
      Buffer.alloc(0),
    ])
      expect(readPicture(bytes)).to.equal(null)
  })

  it('keeps bombs and empty pictures from the decoders', () => {
    expect(isDecodable(readPicture(png(60_000, 60_000)))).to.equal(false)
    expect(isDecodable(readPicture(png(0, 10)))).to.equal(false)
    expect(isDecodable(null)).to.equal(false)
    expect(isDecodable(readPicture(png(5_000, maxPixels / 5_000)))).to.equal(true)
  })
})
