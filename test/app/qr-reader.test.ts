import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createQrReader } from '../../src/app/workers/qr-reader.ts'
import { aQrCode } from '../helpers/qr-code.ts'

const screenshot = readFileSync(path.resolve(import.meta.dirname, '../fixtures/pictures/screenshot-with-words.png'))

describe('reader of QR codes', function () {
  this.timeout(20_000)
  const read = createQrReader()

  it('reads the text of a code in a PNG', async () => {
    expect(await read(await aQrCode('https://parcel-fee.example/pay?id=7'))).to.deep.equal(['https://parcel-fee.example/pay?id=7'])
  })

  it('finds nothing in a picture without a code', async () => {
    expect(await read(screenshot)).to.deep.equal([])
  })

  it('answers broken, foreign and empty files with nothing', async () => {
    const code = await aQrCode('https://a.example/')
    for (const bytes of [
      code.subarray(0, 60),
      Buffer.from('GIF89a'),
      Buffer.alloc(0),
      Buffer.concat([code.subarray(0, 40), Buffer.alloc(500, 0xff)]),
    ])
      expect(await read(bytes)).to.deep.equal([])
  })

  it('does not decode a picture that claims a billion pixels', async () => {
    const bomb = Buffer.from(await aQrCode('https://a.example/'))
    bomb.writeUInt32BE(40_000, 16)
    bomb.writeUInt32BE(40_000, 20)
    const before = process.memoryUsage().rss
    expect(await read(bomb)).to.deep.equal([])
    expect(process.memoryUsage().rss - before).to.be.lessThan(50_000_000)
  })
})
