import { expect } from 'chai'
import { buffer } from 'node:stream/consumers'
import { paced } from '../../src/authentication/paced-bytes.ts'

describe('bytes for the verifier', () => {
  it('are handed over as they are where they are few', () => {
    const bytes = Buffer.from('few')
    expect(paced(bytes)).to.equal(bytes)
  })

  it('come in pieces where they are many, whole and with turns of the loop in between', async () => {
    const bytes = Buffer.alloc(3_000_001, 'abc')
    const stream = paced(bytes)
    if (Buffer.isBuffer(stream)) throw new Error('expected a stream')
    let turns = 0
    let reading = true
    const turn = (): void => {
      turns++
      if (reading) setImmediate(turn)
    }
    turn()
    const read = await buffer(stream)
    reading = false
    expect(read.equals(bytes)).to.equal(true)
    expect(turns).to.be.at.least(10)
  })
})
