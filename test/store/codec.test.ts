import { expect } from 'chai'
import { decodeBytes, encodeBytes } from '../../src/store/codec.ts'

async function fails(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => false,
    (error: unknown) => error instanceof Error,
  )
}

describe('store codec', () => {
  const text = new TextEncoder().encode('Received: from mx.example by mail.example\r\n'.repeat(1_000))

  it('gives back what went in', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0), text, Uint8Array.from({ length: 1_000 }, (_, index) => (index * 97) & 0xff)]) {
      expect(await decodeBytes(await encodeBytes(bytes))).to.deep.equal(bytes)
    }
  })

  it('makes mail smaller, and never anything larger than by one byte', async () => {
    expect((await encodeBytes(text)).byteLength).to.be.lessThan(text.byteLength / 10)
    expect(await encodeBytes(Uint8Array.of(1, 2, 3))).to.deep.equal(Uint8Array.of(1, 1, 2, 3))
  })

  it('refuses an unknown format and an empty value', async () => {
    expect(await fails(decodeBytes(Uint8Array.of(0x7f, 1, 2)))).to.equal(true)
    expect(await fails(decodeBytes(new Uint8Array()))).to.equal(true)
  })

  it('notices damage', async () => {
    const value = Uint8Array.from(await encodeBytes(text))
    value[value.length - 6] = (value[value.length - 6] ?? 0) ^ 0xff
    expect(await fails(decodeBytes(value))).to.equal(true)
    expect(await fails(decodeBytes(value.subarray(0, value.length - 8)))).to.equal(true)
  })
})
